package footnote.answer.extract;

import footnote.answer.Composer.DraftPosition;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Where documents disagree over a yes-or-no question: one denies what another tells. Only what can be told
/// with high
/// precision; a false disagreement is worse than a missed one.
final class Positions {
    private static final Set<String> ASKS = Set.of("ask", "whether", "question", "wonder");

    private Positions() {}

    /// The positions among the chosen sentences: one a document, told by its first sentence.
    ///
    /// @param chosen in the order of the drafts
    static List<DraftPosition> of(String question, List<Choice.Pick> chosen) {
        if (AnswerKind.of(question) != AnswerKind.YES_NO || Polarity.negates(Words.in(question))) return List.of();
        var byDocument = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < chosen.size(); i++)
            byDocument
                    .computeIfAbsent(chosen.get(i).document(), d -> new ArrayList<>())
                    .add(i);
        if (chosen.stream().anyMatch(Positions::isUndatedOrAsks)) return List.of();
        long denying =
                byDocument.values().stream().filter(p -> denies(p, chosen)).count();
        if (denying == 0 || denying == byDocument.size()) return List.of();
        return byDocument.values().stream()
                .map(p -> new DraftPosition(chosen.get(p.getFirst()).text(), p))
                .toList();
    }

    /// What has no date cannot be put in order, and who only asks takes no position.
    private static boolean isUndatedOrAsks(Choice.Pick pick) {
        return pick.candidate().hit().metadata().published() == null
                || Words.in(pick.text()).stream().anyMatch(w -> ASKS.contains(w.stem()));
    }

    private static boolean denies(List<Integer> picks, List<Choice.Pick> chosen) {
        return picks.stream()
                .anyMatch(i -> Polarity.negates(Words.in(chosen.get(i).text())));
    }
}
