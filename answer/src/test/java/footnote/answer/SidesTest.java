package footnote.answer;

import static footnote.answer.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Composer.Composition;
import footnote.answer.Composer.DraftPosition;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of the positions that a model proposes.
class SidesTest {
    private static final Hit COUNTY =
            paper("county.txt", "Harlow Courier", "2025-01-10", "The bridge over the Marl cost 18 million crowns.");
    private static final Hit AUDITOR =
            paper("audit.txt", "Audit Review", "2025-03-02", "The bridge over the Marl cost 25 million crowns.");
    private static final Hit AGENCY = paper(
            "agency.txt", "Sound Courier", "2025-02-01", "The bridge over the Marl was not paid for by the state.");
    private static final Hit CLERK =
            paper("clerk.txt", "County Gazette", "2024-11-20", "The bridge over the Marl was paid for by the state.");
    private static final Hit COLOUR =
            paper("paint.txt", "Paint Monthly", "2025-01-01", "The bridge over the Marl was painted green in May.");

    private final List<Rejection> rejected = new ArrayList<>();

    @Test
    void twoFiguresOfOneThingAreTwoPositionsNewestFirst() {
        var sides = sides(List.of(COUNTY, AUDITOR), text(COUNTY), text(AUDITOR));
        assertThat(sides).extracting(Position::summary).containsExactly(text(AUDITOR), text(COUNTY));
        assertThat(rejected).isEmpty();
    }

    @Test
    void aDenialContradictsWhatItDenies() {
        assertThat(sides(List.of(AGENCY, CLERK), text(AGENCY), text(CLERK))).hasSize(2);
    }

    @Test
    void aSummaryWithAnotherFigureGivesWayToItsSentence() {
        var sides = sides(List.of(COUNTY, AUDITOR), "The bridge over the Marl cost 19 million crowns.", text(AUDITOR));
        assertThat(sides).extracting(Position::summary).containsExactly(text(AUDITOR), text(COUNTY));
        assertThat(rejected).extracting(Rejection::reason).containsExactly(Rejection.Reason.ALTERED_FIGURE);
    }

    @Test
    void aSummaryInTheMouthOfSomebodyElseGivesWayToItsSentence() {
        var sides = sides(
                List.of(COUNTY, AUDITOR),
                "Mayor Ilse Brandt said the bridge over the Marl cost 18 million crowns.",
                text(AUDITOR));
        assertThat(sides).extracting(Position::summary).containsExactly(text(AUDITOR), text(COUNTY));
        assertThat(rejected).hasSize(1);
    }

    @Test
    void whatDoesNotContradictIsNoPosition() {
        assertThat(sides(List.of(COUNTY, COLOUR), text(COUNTY), text(COLOUR))).isEmpty();
        assertThat(rejected).extracting(Rejection::detail).containsOnly("it contradicts no other position");
    }

    @Test
    void onePositionByItselfIsNone() {
        assertThat(sides(List.of(COUNTY), text(COUNTY))).isEmpty();
    }

    private static String text(Hit hit) {
        return hit.passage().text();
    }

    private List<Position> sides(List<Hit> hits, String... summaries) {
        var drafts = hits.stream().map(h -> Papers.draft(h, text(h), text(h))).toList();
        var positions = new ArrayList<DraftPosition>();
        for (int i = 0; i < summaries.length; i++) positions.add(new DraftPosition(summaries[i], List.of(i)));
        var composition = new Composition(drafts, positions, "");
        var proof = new Proof();
        return new Sides(proof, rejected).of(Answer.Mode.MODEL, composition, proof.check(drafts));
    }
}
