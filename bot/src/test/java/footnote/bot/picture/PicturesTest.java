package footnote.bot.picture;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Alike;
import footnote.bot.chat.Gap;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Tally;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final Instant NOW = Instant.parse("2026-01-31T15:20:00Z");
    private static final Color ANSWERED = new Color(0x2f, 0x6f, 0xb3);

    private static Tally tally(int days, int most) {
        var random = new Random(7);
        var hours = new ArrayList<Tally.Hour>();
        for (int h = days * 24; h > 0; h -= 1 + random.nextInt(9)) {
            var from = NOW.minus(Duration.ofHours(h)).truncatedTo(ChronoUnit.HOURS);
            hours.add(new Tally.Hour(
                    from,
                    random.nextInt(most),
                    random.nextInt(1 + most / 3),
                    random.nextInt(1 + most / 9),
                    random.nextInt(1 + most / 4),
                    random.nextInt(1 + most / 8)));
        }
        return new Tally(hours, Map.of());
    }

    private static BufferedImage image(Picture picture) throws Exception {
        var folder = System.getProperty("footnote.pictures");
        if (folder != null)
            Files.write(
                    Files.createDirectories(Path.of(folder))
                            .resolve(picture.description().length() + picture.name()),
                    picture.png());
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static long count(BufferedImage image, Color colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == colour.getRGB())
                .count();
    }

    @Test
    void moreAnswersAreMoreOfTheirColour() throws Exception {
        var none = new Tally(List.of(new Tally.Hour(NOW, 0, 9, 0, 0, 0)), Map.of());
        var many = new Tally(List.of(new Tally.Hour(NOW, 9, 0, 0, 0, 0)), Map.of());
        var without = image(Pictures.of(new Reply.Statistics(7, none), NOW).orElseThrow());
        var with = image(Pictures.of(new Reply.Statistics(7, many), NOW).orElseThrow());
        assertThat(count(with, ANSWERED)).isGreaterThan(count(without, ANSWERED) + 1_000);
    }

    @Test
    void aMonthIsDrawnDayByDayAndToldInWords() throws Exception {
        var picture = Pictures.of(new Reply.Statistics(30, tally(30, 40)), NOW).orElseThrow();
        assertThat(image(picture).getWidth()).isEqualTo(1000);
        assertThat(picture.description()).startsWith("Questions of the last 30 days: ");
        assertThat(Step.of(tally(30, 40), 30, NOW))
                .hasSize(30)
                .last()
                .satisfies(s -> assertThat(s.label()).isEqualTo("31 Jan"));
    }

    @Test
    void everyHourOfTheTimeIsInExactlyOneBar() {
        for (int days : new int[] {1, 2, 30, 31, 45, 90, 365}) {
            var tally = tally(days - 1, 40);
            var steps = Step.of(tally, days, NOW);
            assertThat(steps).hasSizeLessThanOrEqualTo(31);
            assertThat(steps.stream().mapToInt(Step::answered).sum())
                    .isEqualTo(tally.hours().stream()
                            .mapToInt(Tally.Hour::answered)
                            .sum());
        }
    }

    @Test
    void gapsAreBarsWithTheirQuestions() throws Exception {
        var gaps = List.of(
                alike("When does the night ferry to Lanta leave in winter, and is it the same on public holidays?", 12),
                alike("Wem gehört der Leuchtturm?", 7),
                alike("Кто построил мельницу?", 3),
                alike("灯塔是谁的？", 1));
        var picture = Pictures.of(new Reply.Gaps(30, 23, gaps)).orElseThrow();
        assertThat(count(image(picture), new Color(0xe6, 0x9f, 0x00))).isGreaterThan(5_000);
        assertThat(picture.description()).contains("12 times: When does the night ferry", "7 times: Wem gehört");
    }

    private static Alike alike(String question, int times) {
        return new Alike(
                IntStream.range(0, times).mapToObj(i -> new Gap(NOW, question)).toList());
    }

    @Test
    void withoutWordsThereIsNoPictureOfGaps() {
        assertThat(Pictures.of(new Reply.Gaps(30, 23, List.of()))).isEmpty();
    }
}
