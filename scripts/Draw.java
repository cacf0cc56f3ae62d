import footnote.bot.chat.Reply;
import footnote.bot.chat.Tally;
import footnote.bot.picture.Pictures;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/// Draws the picture of `/stats` and writes it to standard output. With Footnote on the class path; the check of the image
/// runs it in there, where Java may lack a module or a font.
class Draw {
    public static void main(String[] arguments) {
        var now = Instant.now();
        var hour = new Tally.Hour(now.truncatedTo(ChronoUnit.HOURS).minus(20, ChronoUnit.DAYS), 9, 3, 1, 4, 2);
        var statistics = new Reply.Statistics(30, new Tally(List.of(hour), Map.of()));
        var png = Pictures.of(statistics, now).orElseThrow().png();
        System.out.write(png, 0, png.length);
        System.out.flush();
    }
}
