package footnote.bot.eval;

import footnote.answer.Answer;
import footnote.answer.Footnotes;
import footnote.answer.Statement;
import footnote.corpus.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What became of one golden question.
///
/// @param shown what was printed
/// @param contains whether it has one alternative of every group, and nothing forbidden
/// @param cited whether a gold document is among the citations
/// @param quotes how many quotes it has
/// @param verbatim how many of them stand in their document at their offsets
/// @param marked whether every sentence has a marker and every marker resolves
/// @param words how long it is
/// @param nanos how long it took
public record Outcome(
        Golden golden,
        Answer answer,
        String shown,
        boolean contains,
        boolean cited,
        int quotes,
        int verbatim,
        boolean marked,
        int words,
        long nanos) {
    private static final Pattern MARKER = Pattern.compile("\\[(\\d+)]");

    /// Judges an answer.
    ///
    /// @param documents reads a document again
    static Outcome of(Golden golden, Answer answer, long nanos, Function<String, Optional<Document>> documents) {
        return switch (answer) {
            case Answer.NotFound refused ->
                new Outcome(
                        golden, answer, refused.missing(), false, false, 0, 0, true, words(refused.missing()), nanos);
            case Answer.Cited cited -> judged(golden, cited, nanos, documents);
        };
    }

    private static Outcome judged(
            Golden golden, Answer.Cited answer, long nanos, Function<String, Optional<Document>> documents) {
        var notes = Footnotes.of(answer);
        var said = answer.statements().stream().map(Statement::text).collect(Collectors.joining(" "));
        var verbatim = notes.evidence().stream()
                .filter(e -> documents
                        .apply(e.passage().document())
                        .filter(d -> Quotes.stands(e.quote(), d.text(), e.startCodePoint(), e.endCodePoint()))
                        .isPresent())
                .count();
        return new Outcome(
                golden,
                answer,
                notes.text(),
                Quotes.hasAll(said, golden.answers())
                        && golden.forbidden().stream().noneMatch(f -> Quotes.has(said, f)),
                golden.documents().isEmpty()
                        || notes.evidence().stream()
                                .anyMatch(e ->
                                        golden.documents().contains(e.passage().document())),
                notes.evidence().size(),
                (int) verbatim,
                isMarked(answer.statements(), notes),
                words(said),
                nanos);
    }

    private static boolean isMarked(List<Statement> statements, Footnotes notes) {
        return statements.stream().noneMatch(s -> notes.markers(s.evidence()).isEmpty())
                && MARKER.matcher(notes.text())
                        .results()
                        .map(m -> Integer.parseInt(m.group(1)))
                        .allMatch(n -> n >= 1 && n <= notes.evidence().size());
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    boolean isRefused() {
        return answer instanceof Answer.NotFound;
    }

    /// An answerable question has its answer from a gold document; another is refused.
    public boolean isRight() {
        return golden.isAnswerable() ? contains && cited : isRefused();
    }

    /// What is wrong with it, in few words; empty where nothing is.
    public String fault() {
        if (isRight()) return verbatim == quotes && marked ? "" : verbatim < quotes ? "not verbatim" : "not marked";
        if (!golden.isAnswerable()) return "answered";
        if (isRefused()) return "refused";
        if (!contains) return cited ? "answer missing" : "answer missing, not cited";
        return "not cited";
    }
}
