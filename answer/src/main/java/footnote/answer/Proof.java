package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Verbatim;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets a draft through only where its evidence carries it. Uses no model, gives the same result for the
/// same drafts, and is safe for use by many threads.
public final class Proof {
    /// A full stop, a space and quotation marks may stand between the end of a quote and that of its
    /// sentence.
    private static final int MARKS = 4;

    /// What became of some drafts.
    ///
    /// @param passed the statements that may be shown, in the drafts' order
    /// @param passedDrafts for each of them the index of its draft
    public record Result(List<Statement> passed, List<Rejection> rejected, List<Integer> passedDrafts) {
        public Result {
            passed = List.copyOf(passed);
            rejected = List.copyOf(rejected);
            passedDrafts = List.copyOf(passedDrafts);
        }
    }

    /// Checks drafts. A fault is never thrown: it is a rejection.
    public Result check(List<Draft> drafts) {
        var bench = new Bench(drafts);
        var passed = new ArrayList<Statement>();
        var rejected = new ArrayList<Rejection>();
        var indices = new ArrayList<Integer>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var evidence = new ArrayList<Evidence>();
            var fault = bench.evidence(draft, evidence);
            if (fault == null) fault = bench.carried(draft, evidence);
            if (fault != null) {
                rejected.add(new Rejection(draft.text(), fault.reason(), fault.detail()));
                continue;
            }
            passed.add(new Statement(draft.text().strip(), evidence, speaker(evidence)));
            indices.add(i);
        }
        return new Result(passed, rejected, indices);
    }

    private static @Nullable String speaker(List<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::speaker)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// One run: every passage is read once, however many drafts quote it.
    private static final class Bench {
        private final Map<Passage, Sheet> sheets = new LinkedHashMap<>();

        Bench(List<Draft> drafts) {
            for (var draft : drafts) for (var claim : draft.claims()) if (claim.hit() != null) sheet(claim.hit());
        }

        private Sheet sheet(Hit hit) {
            return sheets.computeIfAbsent(hit.passage(), _ -> Sheet.of(hit));
        }

        /// Adds the evidence of each claim; a claim without is the fault.
        @Nullable
        Fault evidence(Draft draft, List<Evidence> evidence) {
            if (draft.text().isBlank()) return new Fault(Reason.UNSUPPORTED, "there is no sentence");
            if (draft.claims().isEmpty()) return new Fault(Reason.DANGLING_MARKER, "it names no passage");
            for (var claim : draft.claims()) {
                var hit = claim.hit();
                if (hit == null) return new Fault(Reason.DANGLING_MARKER, "it names a passage that was not given");
                var found = sheet(hit).find(claim.quote());
                if (found == null) return Quotes.fault(claim.quote(), sheet(hit), sheets.values());
                evidence.add(found);
            }
            return null;
        }

        @Nullable
        Fault carried(Draft draft, List<Evidence> evidence) {
            if (isVerbatim(draft.text(), evidence) && evidence.stream().allMatch(Bench::isWhole)) return null;
            if (evidence.stream().noneMatch(e -> Quotes.carries(e.quote())))
                return new Fault(Reason.UNSUPPORTED, "its quote says nothing");
            var exhibits = new ArrayList<Case.Exhibit>();
            for (int i = 0; i < evidence.size(); i++) exhibits.add(exhibit(evidence.get(i)));
            return Rules.check(Case.of(Parsed.of(draft.text()), exhibits));
        }

        /// Whether a quote is whole sentences: a part of one may leave out the "not" or the speaker before
        /// it.
        private static boolean isWhole(Evidence evidence) {
            var sentences = evidence.passage().sentences();
            boolean starts = sentences.stream()
                    .anyMatch(s -> Math.abs(s.start() - evidence.span().start()) <= MARKS);
            return starts
                    && sentences.stream()
                            .anyMatch(s -> Math.abs(s.end() - evidence.span().end()) <= MARKS);
        }

        private Case.Exhibit exhibit(Evidence evidence) {
            var passage = evidence.passage();
            int base = passage.span().start();
            int start = evidence.span().start();
            int end = evidence.span().end();
            for (var sentence : passage.sentences()) {
                if (!sentence.overlaps(evidence.span())) continue;
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
            var sentences = new Span(start - base, end - base);
            var sheet = Objects.requireNonNull(sheets.get(passage));
            return new Case.Exhibit(evidence, sheet, sentences, Parsed.of(sentences.of(passage.text())));
        }
    }

    private static boolean isVerbatim(String text, List<Evidence> evidence) {
        var quotes = new StringBuilder();
        for (var e : evidence) quotes.append(e.quote()).append(' ');
        return Verbatim.fold(text).equals(Verbatim.fold(quotes.toString()));
    }
}
