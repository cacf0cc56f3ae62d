package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Composer.Composition;
import footnote.answer.ComposerFailed;
import footnote.answer.Evidence;
import footnote.answer.Proof;
import footnote.answer.Statement;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever a model replies, reading and proving it ends well: no exception, no quote that no document holds,
/// no figure
/// that no cited passage holds, nothing that links or mentions. `-Dfootnote.seed=…` tries other replies.
class HostileReplyTest {
    private static final int REPLIES = 100_000;
    private static final Pattern UNSAFE =
            Pattern.compile("(?i)https?://|javascript:|<[@!/a-z]|(?<!\\w)@\\w|[\\p{Cc}\\u202e]");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private final Proof proof = new Proof();
    private int shown;

    @Test
    void nothingUnprovedComesOfAnyReply() {
        var first = Long.getLong("footnote.seed", 4711);
        for (long seed = first; seed < first + REPLIES; seed++) {
            var reply = new HostileReplies(seed, Hits.two()).next();
            try {
                check(reply);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + reply.replaceAll("[^ -~]", "?"), e);
            }
        }
        System.out.println(REPLIES + " replies from seed " + first + ", " + shown + " statements shown");
        assertThat(shown)
                .as("statements that passed, or the test tries nothing")
                .isGreaterThan(REPLIES / 10);
    }

    private void check(String reply) {
        var composition = composition(reply);
        if (composition == null) return;
        for (var draft : composition.drafts())
            if (UNSAFE.matcher(draft.text()).find()) throw new AssertionError("unsafe: " + draft.text());
        for (var statement : proof.check(composition.drafts()).passed()) {
            shown++;
            for (var evidence : statement.evidence()) checkQuote(evidence);
            checkFigures(statement);
        }
    }

    private static @Nullable Composition composition(String reply) {
        try {
            return ModelReply.read(reply, Hits.two());
        } catch (ComposerFailed e) {
            return null;
        }
    }

    private static void checkQuote(Evidence evidence) {
        var known = Hits.two().stream()
                .anyMatch(h -> h.passage().equals(evidence.passage())
                        && h.passage().text().contains(evidence.quote()));
        if (!known) throw new AssertionError("no such quote: " + evidence.quote());
    }

    /// Deliberately simple: digits as they stand. It knows none of the spellings that `Proof` knows.
    private static void checkFigures(Statement statement) {
        var held = statement.evidence().stream()
                .flatMap(e -> figures(e.passage().text() + " " + e.metadata().published())
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        figures(statement.text()).results().map(MatchResult::group).forEach(figure -> {
            if (!held.contains(figure)) throw new AssertionError("no such figure: " + figure);
        });
    }

    private static java.util.regex.Matcher figures(String text) {
        return FIGURE.matcher(text);
    }
}
