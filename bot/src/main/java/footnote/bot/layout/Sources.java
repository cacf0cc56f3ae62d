package footnote.bot.layout;

import footnote.answer.Position;
import footnote.bot.chat.Asked;
import footnote.corpus.Metadata;
import java.util.stream.Stream;

/// What a source is called: title, outlet, date.
record Sources(Markup markup, Words words) {
    private static final int TITLE = 150;
    private static final int WRITTEN = 600;
    private static final int OUTLET = 80;
    private static final int ADDRESS = 400;

    /// Title with its link, outlet and date.
    String line(Metadata m) {
        return join(
                markup.link(Asked.line(m.title(), TITLE), m.url(), ADDRESS),
                m.publisher() == null ? "" : markup.escape(Asked.line(m.publisher(), OUTLET), WRITTEN),
                date(m));
    }

    /// Outlet and date of a position.
    String of(Position p) {
        return join(
                markup.escape(Asked.line(p.outlet(), OUTLET), WRITTEN),
                p.published() == null ? words.say("date.none") : words.date(p.published()));
    }

    /// When it was published, and whether that was inferred; empty where it is not known.
    private String date(Metadata m) {
        if (m.published() == null) return "";
        var date = words.date(m.published());
        return m.isInferred(Metadata.Field.PUBLISHED) ? words.say("date.about", date) : date;
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
