package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Composer.Composition;
import footnote.answer.Draft.Claim;
import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendingTest {
    private static final String TEXT = "The mill ground 300 sacks. It burned down in May.";
    private static final Hit HIT = new Hit(
            new Passage("a", 0, new Span(0, TEXT.length()), 0, TEXT, List.of(new Span(0, TEXT.length())), null, 0),
            Metadata.titled("A"),
            1,
            List.of());
    private static final Draft MILL = draft("The mill ground 300 sacks.", "The mill ground 300 sacks.");
    private static final Draft FIRE = draft("It burned down in May.", "It burned down in May.");

    private static Draft draft(String text, String quote) {
        return new Draft(text, List.of(new Claim(HIT, quote)));
    }

    private static List<Draft> mended(List<Draft> drafts, List<Integer> passed, List<Draft> quotes) {
        return Mending.of(new Composition(drafts, List.of(), ""), passed, quotes)
                .drafts();
    }

    @Test
    void aFailedSentenceGivesWayToTheQuoteItRestedOn() {
        var wrong = draft("The mill ground 900 sacks.", "mill ground\n300 sacks");
        assertThat(mended(List.of(wrong, FIRE), List.of(1), List.of(MILL))).containsExactly(MILL, FIRE);
    }

    @Test
    void aQuoteThatDoesNotAnswerOrIsThereAlreadyTakesNoPlace() {
        var wrong = draft("The mill ground 900 sacks.", "The mill ground 300 sacks.");
        var invented = draft("The mill was blue.", "The mill was blue.");
        assertThat(mended(List.of(wrong), List.of(), List.of(FIRE))).containsExactly(wrong);
        assertThat(mended(List.of(wrong, MILL), List.of(1), List.of(MILL))).containsExactly(wrong, MILL);
        assertThat(mended(List.of(invented), List.of(), List.of(MILL, FIRE))).containsExactly(invented);
    }
}
