package footnote.bot.layout;

import footnote.answer.Position;
import footnote.bot.chat.Asked;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/// What a source is called: title, outlet, date.
final class Sources {
    private static final int TITLE = 150;
    private static final int WRITTEN = 600;
    private static final int OUTLET = 80;
    private static final int ADDRESS = 400;

    private Sources() {}

    /// Title with its link, outlet and date.
    static String line(Metadata m, Markup markup) {
        return join(
                markup.link(Asked.line(m.title(), TITLE), m.url(), ADDRESS),
                m.publisher() == null ? "" : markup.escape(Asked.line(m.publisher(), OUTLET), WRITTEN),
                date(m));
    }

    /// Outlet and date of a position.
    static String of(Position p, Markup markup) {
        return join(
                markup.escape(Asked.line(p.outlet(), OUTLET), WRITTEN),
                p.published() == null ? "undated" : date(p.published()));
    }

    /// When it was published, and whether that was inferred; empty where it is not known.
    private static String date(Metadata m) {
        if (m.published() == null) return "";
        return (m.isInferred(Metadata.Field.PUBLISHED) ? "about " : "") + date(m.published());
    }

    static String date(PartialDate d) {
        if (d.month() == 0) return "" + d.year();
        var month = Month.of(d.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return (d.day() == 0 ? "" : d.day() + " ") + month + " " + d.year();
    }

    /// Parts with a dot between them, empty ones left out.
    static String join(String... parts) {
        return String.join(" · ", Stream.of(parts).filter(p -> !p.isEmpty()).toList());
    }

    /// A name for a button.
    static String label(int number, Metadata m) {
        return number + " · " + Asked.line(m.publisher() == null ? m.title() : m.publisher(), 40);
    }
}
