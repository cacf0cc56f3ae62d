package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Position;
import footnote.answer.Rejection;
import footnote.answer.Statement;
import footnote.answer.Timing;
import footnote.bot.json.AnswerJson;
import footnote.bot.json.Json;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Timing TIMING = new Timing(3_100_000, 4_000_000, 400_000, 7_900_000);
    private static final String TEXT = "😀 The mill turns. The keeper said it stops [12] at dusk.";

    private final Evidence turns = evidence(3, 18, null);
    private final Evidence stops = evidence(19, TEXT.length(), "the keeper");

    @Test
    void sentencesCarryMarkersAndSharedEvidenceHasOneNumber() {
        var json = Json.line(AnswerJson.of("x", "Why?", answer()));

        assertThat(json)
                .startsWith("{\"id\":\"x\",\"question\":\"Why?\",\"refused\":false,\"mode\":\"extractive\"")
                .contains("\"answer\":\"The mill turns. [1] It stops (12) at dusk. [2][1]\"")
                .contains("\"statements\":[{\"text\":\"The mill turns.\",\"markers\":[1],\"speaker\":null}")
                .contains("\"positions\":[{\"summary\":\"Then\",\"published\":\"2024-02\",\"markers\":[2]}]")
                .contains("\"rejected\":[{\"text\":\"It flies.\",\"reason\":\"altered figure\"")
                .contains("\"timing_ms\":{\"retrieve\":3.1,\"compose\":4.0,\"prove\":0.4,\"total\":7.9}");
    }

    @Test
    void offsetsAreCodePointsAndAGuessedDateIsMarked() {
        assertThat(Json.line(AnswerJson.of(null, "Why?", answer())))
                .contains(
                        "\"published\":\"2024-02\",\"published_inferred\":true,\"url\":\"https://example.org/a\",\"quote\":\"The mill turns.\",\"start\":2,\"end\":17");
    }

    @Test
    void theTextHasPositionsFirstThenTheAnswerThenItsSources() {
        assertThat(new AnswerText(plain()).of(answer())).isEqualTo("""
                The documents do not all say the same; newest first:
                  2024-02  The Crier: Then [2]

                The mill turns. [1] It stops (12) at dusk. [2][1]

                As of 2024-02 · extractive

                [1] A mill (The Crier, 2024-02, date inferred)
                    https://example.org/a
                    “The mill turns.”
                [2] A mill (The Crier, 2024-02, date inferred)
                    https://example.org/a
                    “The keeper said it stops [12] at dusk.” (the keeper)
                """);
    }

    @Test
    void aRefusalSaysWhatIsMissingAndShowsTheNearest() {
        var refusal = new Answer.NotFound(
                Answer.Mode.EXTRACTIVE, "Nothing is said about boats.", List.of(turns), List.of(), TIMING);

        assertThat(new AnswerText(plain()).of(refusal))
                .startsWith("Nothing is said about boats.\n\nThe nearest passages:\n  - A mill")
                .contains("“The mill turns.”");
        assertThat(Json.line(AnswerJson.of(null, "Boats?", refusal)))
                .contains(
                        "\"refused\":true",
                        "\"citations\":[]",
                        "\"nearest\":[{\"document\":\"a.txt\",\"title\":\"A mill\",\"quote\":\"The mill turns.\"}]");
    }

    @Test
    void linesFitTheTerminalAndLinksLeadToTheWebOnly() {
        var screen = new Screen(new ByteArrayInputStream(new byte[0]), nowhere(), nowhere(), true, true, true, 40);

        assertThat(Clean.text(new AnswerText(screen).of(answer())).lines()).allMatch(line -> line.length() <= 40);
        assertThat(screen.link("here", "https://example.org"))
                .isEqualTo("\u001b]8;;https://example.org\u001b\\here\u001b]8;;\u001b\\");
        assertThat(screen.link("here", "javascript:alert(1)")).isEqualTo("here");
        assertThat(plain().link("here", "https://example.org")).isEqualTo("here");
    }

    @Test
    void escapesAreTakenOutWholeAndTextStays() {
        assertThat(Clean.text("a\u001b[1;31mb\u001b]8;;http://x\u001b\\c\u009b2Jd\u001bce\r\nf\tg"))
                .isEqualTo("abcde\nf\tg");
        assertThat(Clean.line(" a \n\t b ")).isEqualTo("a b");
        assertThat(Clean.line(null)).isEmpty();
        assertThat(Json.line(Json.object("k", "\u0007\u009b\u202e\ud800")))
                .isEqualTo("{\"k\":\"\\u0007\\u009b\\u202e\ufffd\"}");
    }

    private Answer.Cited answer() {
        return new Answer.Cited(
                Answer.Mode.EXTRACTIVE,
                List.of(
                        new Statement("The mill turns.", List.of(turns), null),
                        new Statement("It stops [12] at dusk.", List.of(stops, turns), "the keeper")),
                PartialDate.parse("2024-02"),
                List.of(new Position("Then", PartialDate.parse("2024-02"), List.of(stops))),
                List.of(new Rejection("It flies.", Rejection.Reason.ALTERED_FIGURE, "it does not")),
                null,
                TIMING);
    }

    private static Evidence evidence(int start, int end, @Nullable String speaker) {
        var whole = new Span(0, TEXT.length());
        var passage = new Passage("a.txt", 0, whole, 0, TEXT, List.of(whole), null, 0);
        var metadata = new Metadata(
                "A mill",
                "The Crier",
                null,
                PartialDate.parse("2024-02"),
                "https://example.org/a",
                null,
                Set.of(Metadata.Field.PUBLISHED));
        return new Evidence(passage, metadata, new Span(start, end), speaker);
    }

    private static Screen plain() {
        return Screen.plain(new ByteArrayInputStream(new byte[0]), nowhere(), nowhere());
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }
}
