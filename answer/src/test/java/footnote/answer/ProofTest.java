package footnote.answer;

import static footnote.answer.Papers.draft;
import static footnote.answer.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Rejection.Reason;
import footnote.retrieval.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final String FERRY =
            "The ferry Aurelia left Port Vesna on January 3 with 1,250 passengers on board. Harbour master Ilse Brandt said "
                    + "the crew had reported “a smell of smoke” two hours later. No one was hurt, and the repair cost $1.5 million.";
    private final Hit ferry = paper("ferry.txt", "Vesna Courier", "2026-01-05", FERRY);
    private final Hit rail = paper(
            "rail.txt", "Rail Weekly", "2025-06", "The line to Port Vesna reopens on 4 July. It was shut for 12 days.");
    private final Proof proof = new Proof();

    @Test
    void aVerbatimSentencePassesAndPointsIntoItsDocument() {
        var quote = "The ferry Aurelia left Port Vesna on January 3 with 1,250 passengers on board.";
        var result = proof.check(List.of(draft(ferry, quote, quote)));
        assertThat(result.rejected()).isEmpty();
        assertThat(result.passedDrafts()).containsExactly(0);
        assertThat(result.passed().getFirst().evidence().getFirst().quote()).isEqualTo(quote);
    }

    @Test
    void whiteSpaceQuotationMarksAndLigaturesMayDiffer() {
        var hit = paper("a.txt", "The “official\n  ﬁgure” — 40\u00a0tonnes — wasn’t ﬁnal.");
        var quote = "The \"official figure\" - 40 tonnes - wasn't final.";
        var passed = proof.check(List.of(draft(hit, quote, quote))).passed();
        assertThat(passed.getFirst().evidence().getFirst().span().end())
                .isEqualTo(hit.passage().text().length());
    }

    @Test
    void aQuoteThatDoesNotStandInItsPassageIsNamedForWhatItIs() {
        assertThat(reason(ferry, "The ferry Aurelia sank within the hour of leaving.", "It sank."))
                .isEqualTo(Reason.FABRICATED);
        assertThat(reason(ferry, "The ferry Aurelia left Port Vesna … No one was hurt", "No one was hurt."))
                .isEqualTo(Reason.STITCHED);
        assertThat(reason(ferry, "The ferry Aurelia left Port Vesna on board", "It left."))
                .isEqualTo(Reason.STITCHED);
        assertThat(reason(ferry, "250 passengers on board", "There were 250 passengers on board."))
                .isEqualTo(Reason.FABRICATED);
        assertThat(reason(ferry, " ", "There were 1,250 passengers.")).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void aQuoteOfAnotherDocumentIsMisattributed() {
        var good = draft(rail, "It was shut for 12 days.", "It was shut for 12 days.");
        var bad = draft(ferry, "It was shut for 12 days.", "It was shut for 12 days.");
        var result = proof.check(List.of(good, bad));
        assertThat(result.passedDrafts()).containsExactly(0);
        assertThat(result.rejected().getFirst().reason()).isEqualTo(Reason.MISATTRIBUTED);
    }

    @Test
    void aMarkerOfNoPassageDangles() {
        var draft = new Draft("It left.", List.of(new Draft.Claim(null, "The ferry Aurelia left")));
        assertThat(proof.check(List.of(draft)).rejected().getFirst().reason()).isEqualTo(Reason.DANGLING_MARKER);
    }

    @Test
    void figuresMayBeSpelledAnotherWayButNotChanged() {
        var quote = "The ferry Aurelia left Port Vesna on January 3 with 1,250 passengers on board.";
        assertThat(reason(ferry, quote, "The Aurelia left Port Vesna on 3 January 2026 with 1250 passengers."))
                .isNull();
        assertThat(reason(ferry, quote, "The Aurelia left Port Vesna with 1.250 passengers."))
                .isNull();
        assertThat(reason(ferry, quote, "The Aurelia left Port Vesna with 1,520 passengers."))
                .isEqualTo(Reason.ALTERED_FIGURE);
        assertThat(reason(ferry, quote, "The Aurelia left Port Vesna on January 4."))
                .isEqualTo(Reason.ALTERED_DATE);
        assertThat(reason(ferry, quote, "The Aurelia left Port Vesna on January 3, 2025."))
                .isEqualTo(Reason.ALTERED_DATE);
    }

    @Test
    void amountsKeepTheirCurrencyAndScale() {
        var quote = "No one was hurt, and the repair cost $1.5 million.";
        assertThat(reason(ferry, quote, "No one was hurt, and the repair cost 1.5 million dollars."))
                .isNull();
        assertThat(reason(ferry, quote, "No one was hurt and the repair cost $1,500,000."))
                .isNull();
        assertThat(reason(ferry, quote, "No one was hurt and the repair cost $1.5 billion."))
                .isEqualTo(Reason.ALTERED_FIGURE);
        assertThat(reason(ferry, quote, "No one was hurt and the repair cost €1.5 million."))
                .isEqualTo(Reason.ALTERED_FIGURE);
    }

    private @org.jspecify.annotations.Nullable Reason reason(Hit hit, String quote, String text) {
        var rejected = proof.check(List.of(draft(hit, quote, text))).rejected();
        return rejected.isEmpty() ? null : rejected.getFirst().reason();
    }
}
