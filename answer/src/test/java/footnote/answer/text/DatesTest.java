package footnote.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void oneDayIsReadFromAllItsSpellings() {
        for (var text : List.of(
                "January 3, 2026",
                "Jan. 3, 2026",
                "3 January 2026",
                "3rd of January 2026",
                "2026-01-03",
                "03.01.2026",
                "3. Januar 2026",
                "3 janvier 2026",
                "3 de enero de 2026",
                "3 de janeiro de 2026",
                "3 января 2026"))
            assertThat(date("It closed on " + text + " at noon.", null))
                    .as(text)
                    .isEqualTo("2026-01-03");
    }

    @Test
    void aDayThatThereIsNotIsNoDate() {
        assertThat(Parsed.of("They said on 31 November 2023 that it was held up.")
                        .dates())
                .noneMatch(d -> d.day() == 31);
        assertThat(Parsed.of("It is open 30-31 February.").dates()).noneMatch(d -> d.day() > 29);
    }

    @Test
    void whatIsLeftOpenIsTakenFromTheDocumentsDate() {
        assertThat(date("It closed on January 3.", "2026-01-10")).isEqualTo("2026-01-03");
        assertThat(date("It closed on January 3.", "2026-01")).isEqualTo("2026-01-03");
        assertThat(date("It closed in October.", "2026-01")).isEqualTo("2025-10");
        assertThat(date("On the 15th, it closed.", "2026-01-10")).isEqualTo("2025-12-15");
        assertThat(date("It closed on Wednesday.", "2026-01-10")).isEqualTo("2026-01-07");
        assertThat(date("It closed yesterday.", "2026-01-01")).isEqualTo("2025-12-31");
        assertThat(date("It closed last month.", "2026-01-10")).isEqualTo("2025-12");
        assertThat(date("It closed three years ago.", "2026")).isEqualTo("2023");
        assertThat(date("It opens next spring.", "2025-08-21")).isEqualTo("2026");
        assertThat(date("It closed last autumn.", "2025-02-01")).isEqualTo("2024");
    }

    @Test
    void whatCannotBeToldStaysOpen() {
        assertThat(date("On the 15th, it closed.", "2026-01")).isNull();
        assertThat(date("It closed on January 3.", null)).isNull();
        assertThat(date("It closed on Wednesday.", "2026")).isNull();
        assertThat(date("It closed last winter.", "2026-05-01")).isNull();
        assertThat(date("In August, 12% more came.", "2025-10-01")).isEqualTo("2025-08");
    }

    @Test
    void wordsThatOnlyLookLikeDatesAreNone() {
        for (var text : List.of(
                "It may close.",
                "They march on.",
                "The 5th President spoke.",
                "Some 2000 people came.",
                "It dates from about 1350 BC.",
                "The 19th century ended.")) assertThat(Dates.in(text)).as(text).isEmpty();
    }

    private static @Nullable String date(String text, @Nullable String published) {
        var resolved = Dates.in(text).getFirst().resolve(published == null ? null : PartialDate.parse(published));
        return resolved == null ? null : resolved.toString();
    }
}
