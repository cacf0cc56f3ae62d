package footnote.answer;

import static footnote.answer.Papers.draft;
import static footnote.answer.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Rejection.Reason;
import footnote.retrieval.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TranslatedTest {
    private static final String CLOSED =
            "The port of Vesna in Russia was closed on January 3 with 1,250 passengers on board of the ferry.";
    private static final String SAID =
            "Ilse Brandt said that the port of Vesna would not open before June and that the repair may cost $1.5 million.";

    private final Hit paper = paper("ferry.txt", "Vesna Courier", "2026-01-05", CLOSED + " " + SAID);

    @Test
    void anAnswerInTheLanguageOfTheQuestionPassesWithItsNamesAndFigures() {
        assertThat(
                        reason(
                                CLOSED,
                                "Der Hafen von Vesna in Russland wurde am 3. Januar 2026 mit 1.250 Passagieren auf der Fähre geschlossen."))
                .isNull();
        assertThat(reason(CLOSED, "Le port de Vesna en Russie a été fermé le 3 janvier 2026 avec 1 250 passagers."))
                .isNull();
        assertThat(reason(
                        CLOSED, "El puerto de Vesna, en Rusia, fue cerrado el 3 de enero de 2026 con 1.250 pasajeros."))
                .isNull();
        assertThat(
                        reason(
                                SAID,
                                "Ilse Brandt sagte, der Hafen von Vesna werde nicht vor Juni öffnen und die Reparatur könnte 1,5 Millionen Dollar kosten."))
                .isNull();
    }

    @Test
    void whatIsWrongInIsWrongInAnyLanguage() {
        assertThat(reason(
                        CLOSED,
                        "Der Hafen von Vesna wurde am 4. Januar 2026 mit 1.250 Passagieren auf der Fähre geschlossen."))
                .isEqualTo(Reason.ALTERED_DATE);
        assertThat(reason(
                        CLOSED,
                        "Der Hafen von Vesna wurde am 3. Januar 2026 mit 1.520 Passagieren auf der Fähre geschlossen."))
                .isEqualTo(Reason.ALTERED_FIGURE);
        assertThat(reason(CLOSED, "Le port de Lisbonne en Russie a été fermé le 3 janvier 2026 avec 1 250 passagers."))
                .isEqualTo(Reason.ALTERED_NAME);
        assertThat(reason(CLOSED, "Le port de Vesna en Russie n'a pas été fermé le 3 janvier 2026 avec les passagers."))
                .isEqualTo(Reason.NEGATION);
        assertThat(
                        reason(
                                SAID,
                                "Der Hafen von Vesna wird nicht vor Juni öffnen und die Reparatur könnte 1,5 Millionen Dollar kosten."))
                .isEqualTo(Reason.MISATTRIBUTED);
        assertThat(
                        reason(
                                SAID,
                                "Ilse Brandt sagte, der Hafen von Vesna werde nicht vor Juni öffnen und die Reparatur wird 1,5 Millionen Dollar kosten."))
                .isEqualTo(Reason.HEDGE_DROPPED);
        assertThat(reason(CLOSED, "Die Regierung hat den Hafen mit der Polizei und dem Heer für immer geschlossen."))
                .isNotNull();
    }

    private @Nullable Reason reason(String quote, String text) {
        var rejected = new Proof().check(List.of(draft(paper, quote, text))).rejected();
        return rejected.isEmpty() ? null : rejected.getFirst().reason();
    }
}
