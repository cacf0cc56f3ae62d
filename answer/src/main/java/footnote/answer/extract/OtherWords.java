package footnote.answer.extract;

import footnote.retrieval.Filter;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import footnote.retrieval.Words;
import java.util.List;

/// Tells whether the documents have other words for those of a question that stand nowhere in them: "where was
/// he incarcerated" is answered by "in a federal prison". They do where the best sentence is no less like the
/// question with those words than without them: a word of another thing would lead away from it.
///
/// Of 48 questions to nine corpora that would be refused for such words though the answer is found, 32 are answered; of
/// 73 that are not answered anywhere, 7. With the cosine of the words themselves, each read in its sentence, it is 33
/// and 6: not worth running the model once more.
final class OtherWords {
    /// How much the documents must speak of it beside.
    private static final double PRESENT = 0;

    /// How much they must answer it, by [Ranking#answered] and what the words add to the likeness.
    private static final double ANSWERED = .6;

    /// A hundredth of cosine counts as much as this times a hundredth of a margin.
    private static final double LIKENESS = 20;

    private static final double CLEARLY = .02;

    /// The same for words that alone are no reason to refuse, where they take away from the likeness.
    private static final double DOUBT = 30;

    private static final double HALF = .5;

    /// Whoever is so sure need not look again.
    private static final double SURE = 2;

    /// Where it cannot be told what the words add.
    private static final double UNTOLD = .03;

    private final Retriever retriever;

    OtherWords(Retriever retriever) {
        this.retriever = retriever;
    }

    /// The ranking as it is; where other words stand for the unknown ones, as if they were known; where they may not,
    /// less sure.
    ///
    /// @param limit how many passages it is of
    Ranking read(Ranking ranking, Filter filter, int limit) {
        if (ranking.isEmpty()) return ranking;
        var deciding = Unknown.words(ranking);
        if (!deciding.isEmpty()) return mayKnow(ranking, deciding, filter, limit) ? ranking.knowing(deciding) : ranking;
        double sure = ranking.answered();
        var unknown = Unknown.noNames(ranking.asked());
        if (Unknown.areMet(ranking, unknown) || sure < 0 || sure > SURE || ranking.present() < 0) return ranking;
        // Where a thing of the kind asked for stands, it is rather another word for the same.
        double doubt = ranking.best().features().get(Feature.SIGN) == 1 ? HALF * DOUBT : DOUBT;
        return ranking.doubting(-doubt * Math.min(0, added(ranking, unknown, filter, limit)));
    }

    private boolean mayKnow(Ranking ranking, List<String> unknown, Filter filter, int limit) {
        var asked = ranking.asked();
        if (Unknown.areNames(asked, unknown) || ranking.present() < PRESENT) return false;
        if (unknown.stream().anyMatch(w -> Unknown.isCounted(asked, w))) return false;
        if (asked.kind() != AnswerKind.REASON
                && !Signs.holds(asked, ranking.best().candidate().text())) return false;
        double added = added(ranking, unknown, filter, limit);
        // Of a yes-or-no question such a word is most often the very thing that is doubted.
        if (asked.kind() == AnswerKind.YES_NO && added < CLEARLY) return false;
        return ranking.answered() + LIKENESS * added >= ANSWERED;
    }

    /// What the words add to the cosine of the best sentence.
    private double added(Ranking ranking, List<String> words, Filter filter, int limit) {
        var best = ranking.best().candidate();
        for (var hit : retriever.find(new Query(without(ranking.asked().text(), words), filter), limit))
            if (hit.passage().equals(best.hit().passage())
                    && best.index() < hit.similarities().size())
                return best.similarity() - hit.similarities().get(best.index());
        return -UNTOLD;
    }

    private static String without(String question, List<String> words) {
        var rest = new StringBuilder(question);
        for (var w : Words.in(question).reversed())
            if (words.contains(w.span().of(question)))
                rest.delete(w.span().start(), w.span().end());
        return rest.toString().replaceAll("\\s+", " ").strip();
    }
}
