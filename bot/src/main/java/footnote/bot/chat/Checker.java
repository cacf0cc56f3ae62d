package footnote.bot.chat;

import footnote.answer.Draft;
import footnote.answer.Evidence;
import footnote.answer.Proof;
import footnote.answer.Rejection;
import footnote.answer.Trace;
import footnote.answer.Tracer;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Holds the sentences of a text against the documents. Careful rather than thorough: a sentence is supported
/// where a
/// document says it or [Proof] finds it carried, contradicted only where a document says nearly the same with
/// another
/// figure, date, name or the opposite, and else not covered.
final class Checker {
    private static final int SENTENCES = 12;
    private static final int PASSAGES = 6;
    private static final int FEWEST_WORDS = 2;

    /// The share of a sentence's content words that another must hold to speak of the same matter. With half
    /// of them,
    /// sentences of the same subject but another matter were held against each other.
    private static final double SAME_MATTER = 0.7;

    /// For a paraphrase to count as support nearly all of it must be there: negations and figures are checked by
    /// [Proof], but a changed verb is not.
    private static final double SAME_WORDS = 0.8;

    private final Retriever retriever;
    private final Tracer tracer;
    private final Proof proof = new Proof();

    Checker(Retriever retriever, Tracer tracer) {
        this.retriever = retriever;
        this.tracer = tracer;
    }

    Reply check(String text) {
        var sentences = Sentences.in(text, new Span(0, text.length())).stream()
                .map(s -> Asked.line(s.of(text), 1000))
                .filter(s -> content(s).size() >= FEWEST_WORDS)
                .toList();
        if (sentences.isEmpty()) return new Reply.Declined(Reply.Cause.NO_SENTENCE);
        var some = sentences.subList(0, Math.min(SENTENCES, sentences.size()));
        return new Reply.Checked(some.stream().map(this::verdict).toList(), some.size() == sentences.size());
    }

    private Reply.Verdict verdict(String sentence) {
        return switch (tracer.trace(sentence)) {
            case Trace.Exact(var places) -> new Reply.Verdict(sentence, Reply.Finding.SUPPORTED, places.getFirst(), "");
            case Trace.Altered(var place, var changes) -> compared(sentence, candidates(sentence), place);
            case Trace.Absent absent -> compared(sentence, candidates(sentence), null);
        };
    }

    /// A sentence of a document that may speak of the same matter.
    private record Candidate(Hit hit, Span sentence, double share) {
        Evidence evidence() {
            return new Evidence(hit.passage(), hit.metadata(), sentence, null);
        }
    }

    private List<Candidate> candidates(String sentence) {
        var wanted = content(sentence);
        var found = new ArrayList<Candidate>();
        for (var hit : retriever.find(Query.of(sentence), PASSAGES))
            for (var s : hit.passage().sentences()) {
                double share = share(wanted, content(hit.passage().at(s)));
                if (share >= SAME_MATTER) found.add(new Candidate(hit, s, share));
            }
        found.sort((a, b) -> Double.compare(b.share(), a.share()));
        return found;
    }

    private Reply.Verdict compared(String sentence, List<Candidate> candidates, @Nullable Evidence near) {
        Reply.Verdict contradiction = null;
        for (var c : candidates) {
            var rejection = rejection(sentence, c);
            if (rejection == null) {
                if (c.share() >= SAME_WORDS)
                    return new Reply.Verdict(sentence, Reply.Finding.SUPPORTED, c.evidence(), "");
            } else if (contradiction == null && isContradiction(rejection.reason()))
                contradiction =
                        new Reply.Verdict(sentence, Reply.Finding.CONTRADICTED, c.evidence(), rejection.detail());
        }
        if (contradiction != null) return contradiction;
        return new Reply.Verdict(sentence, Reply.Finding.NOT_COVERED, near, "");
    }

    private @Nullable Rejection rejection(String sentence, Candidate c) {
        var claim = new Draft.Claim(c.hit(), c.hit().passage().at(c.sentence()));
        var result = proof.check(List.of(new Draft(sentence, List.of(claim))));
        return result.rejected().isEmpty() ? null : result.rejected().getFirst();
    }

    private static boolean isContradiction(Rejection.Reason reason) {
        return switch (reason) {
            case ALTERED_FIGURE, ALTERED_DATE, ALTERED_NAME, NEGATION, ROLES -> true;
            case FABRICATED, MISATTRIBUTED, STITCHED, DANGLING_MARKER, HEDGE_DROPPED, UNSUPPORTED -> false;
        };
    }

    /// The words that carry the matter, figures aside: those are what may differ.
    private static Set<String> content(String text) {
        return Parsed.of(text).words().stream()
                .filter(Word::isContent)
                .filter(w -> w.text().chars().noneMatch(Character::isDigit))
                .map(Word::stem)
                .collect(Collectors.toSet());
    }

    private static double share(Set<String> wanted, Set<String> there) {
        var common = new HashSet<>(wanted);
        common.retainAll(there);
        return wanted.isEmpty() ? 0 : (double) common.size() / wanted.size();
    }
}
