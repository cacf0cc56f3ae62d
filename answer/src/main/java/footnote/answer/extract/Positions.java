package footnote.answer.extract;

import footnote.answer.Composer.DraftPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Where the documents answer a yes-or-no question at different times or through different mouths: one line
/// a document.
final class Positions {
    private Positions() {}

    /// The positions among the chosen sentences.
    ///
    /// @param chosen in the order of the drafts
    static List<DraftPosition> of(Asked asked, List<Candidate> chosen) {
        if (asked.kind() != AnswerKind.YES_NO) return List.of();
        var byDocument = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < chosen.size(); i++)
            byDocument
                    .computeIfAbsent(chosen.get(i).hit().passage().document(), d -> new ArrayList<>())
                    .add(i);
        if (byDocument.size() < 2) return List.of();
        return byDocument.values().stream()
                .map(drafts -> new DraftPosition(summary(chosen.get(drafts.getFirst())), drafts))
                .toList();
    }

    private static String summary(Candidate c) {
        var m = c.hit().metadata();
        var who = m.publisher() == null ? m.title() : m.publisher();
        return m.published() == null ? who : who + ", " + m.published();
    }
}
