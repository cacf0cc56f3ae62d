package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence leaves open, expects or doubts is not told as settled: "has yet to confirm", "too early to
/// speak of", "could not determine who". Pure.
final class LeftOpen {
    private static final Set<String> DOUBTING = Set.of("doubt", "doubts", "doubted");
    private static final Set<String> CLAUSE = Set.of("that", "whether", "if");
    private static final Set<String> DOUBTFUL = Lexicon.words("doubtful");
    /// What is still to come is told so.
    private static final Set<String> OPEN = Lexicon.words("still-to-come");
    private static final Set<String> EARLY = Set.of("early", "soon", "premature");
    private static final Set<String> SPEAKING =
            Set.of("say", "tell", "speak", "talk", "know", "judge", "assess", "estimate", "determine", "predict");
    private static final Pattern UNDETERMINED = Pattern.compile(
            "(?iu)\\b(?:(?:could|can|did|do|does) ?not|n['\u2019]t|unable to|(?:examin|consider|decid|weigh|assess|review|discuss|debat|investigat|study)\\p{L}*|not (?:yet )?(?:been )?(?:clear|known|established|determined|certain)|unclear|unknown|uncertain)"
                    + "\\b[^.;,]{0,40}?\\b(?:who|what|why|how|whether) (?<what>[^.;,]+)");

    private static final Pattern OPEN_STILL = Pattern.compile(
            "(?iu)\\b(?:whether|if|decid|decision|mind|examin|investigat|look|review|consider|weigh|assess|discuss|debat|stud)\\p{L}*");

    private static final int SCOPE = 6;

    private LeftOpen() {}

    static @Nullable Fault check(Case draft) {
        var fault = open(draft);
        if (fault == null) fault = pending(draft);
        return fault != null ? fault : undenied(draft);
    }

    /// "Could not determine who was behind the attacks" told as "they were behind the attacks".
    private static @Nullable Fault open(Case draft) {
        if (Cautions.hedges(draft.said())
                || OPEN_STILL.matcher(draft.said().text()).find()) return null;
        for (var e : draft.exhibits())
            for (var m = UNDETERMINED.matcher(e.context().text()); m.find(); ) {
                var clause = e.context().wordsIn(new Span(m.start("what"), m.end("what"))).stream()
                        .filter(Word::isContent)
                        .toList();
                long told = clause.stream().filter(w -> draft.says(w.stem())).count();
                if (!clause.isEmpty() && told * 3 >= clause.size() * 2L) return fault("the evidence leaves it open");
            }
        return null;
    }

    /// "Has yet to confirm it" told as "has confirmed it", and "doubts that it will pay" as "expects it to pay".
    private static @Nullable Fault pending(Case draft) {
        for (var exhibit : draft.exhibits()) {
            var words = exhibit.context().words();
            for (int i = 0; i + 2 < words.size(); i++) {
                boolean yet = words.get(i).key().equals("yet")
                        && words.get(i + 1).key().equals("to");
                boolean doubt = DOUBTING.contains(words.get(i).key())
                        && CLAUSE.contains(words.get(i + 1).key());
                boolean early = EARLY.contains(words.get(i).key())
                        && words.get(i + 1).key().equals("to")
                        && ((i > 0 && words.get(i - 1).key().equals("too"))
                                || words.get(i).key().equals("premature"));
                boolean open = (yet && draft.says(OPEN)) || (early && (draft.says(EARLY) || draft.says(OPEN)));
                if (open || (doubt && draft.says(DOUBTFUL)) || !(yet || doubt || early)) continue;
                var scope = words.subList(i + 2, Math.min(words.size(), i + 2 + SCOPE)).stream()
                        .filter(Word::isContent)
                        .filter(w -> !(early && (Claims.isSaying(w.key()) || SPEAKING.contains(w.key()))))
                        .limit(yet ? 1 : SCOPE)
                        .toList();
                if (!scope.isEmpty() && scope.stream().allMatch(w -> draft.says(w.stem())))
                    return fault("the evidence says \"" + words.get(i).text() + "\"");
            }
        }
        return null;
    }

    /// "Denied that it had" told as "said that it had".
    private static @Nullable Fault undenied(Case draft) {
        if (draft.says(Stems.of("deny")) || Cautions.hedges(draft.said())) return null;
        for (var exhibit : draft.exhibits())
            for (var denial : Cautions.denials(exhibit.context()))
                if (denial.scope().stream().allMatch(draft::says))
                    return fault("the evidence says \"" + denial.word().text() + "\"");
        return null;
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.NEGATION, detail);
    }
}
