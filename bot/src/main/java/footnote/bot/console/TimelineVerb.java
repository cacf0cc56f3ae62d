package footnote.bot.console;

import footnote.answer.Timeline;
import footnote.bot.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The verb `timeline`: what happened when, about a topic.
final class TimelineVerb implements Verb {
    /// How many statements where nobody says.
    private static final int USUAL = 20;

    private static final int MOST = 1000;

    private final Footnote footnote;

    TimelineVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Lists dated statements about a topic, oldest first, each with its source.";
    }

    @Override
    public Words words() {
        return Words.text("[TOPIC...]", "The topic.");
    }

    @Override
    public void addOptions(Known known) {
        FilterOptions.addTo(known);
        known.value("top", "K", "How many statements, 1 to " + MOST + ". Default: " + USUAL + ".");
    }

    @Override
    public int run(Given given) throws Exception {
        var filter = FilterOptions.of(given);
        var topic = Footnote.text(given.words(), "topic");
        int top = given.number("top", MOST, USUAL);
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var entries = new Timeline(shelf.index()).about(topic, shelf.filter(filter), top);
            footnote.show(
                    Json.object(
                            "topic",
                            topic,
                            "entries",
                            entries.stream().map(TimelineVerb::json).toList()),
                    () -> text(entries));
            return 0;
        }
    }

    private static Map<String, @Nullable Object> json(Timeline.Entry entry) {
        var e = entry.evidence();
        return Json.object(
                "date", entry.date(),
                "stated", entry.stated(),
                "text", e.quote(),
                "document", e.passage().document(),
                "title", e.metadata().title(),
                "publisher", e.metadata().publisher(),
                "published", e.metadata().published(),
                "start", e.startCodePoint(),
                "end", e.endCodePoint());
    }

    private String text(List<Timeline.Entry> entries) {
        if (entries.isEmpty()) return "The documents have no dated statement about this.\n";
        var screen = footnote.screen;
        var out = new StringBuilder();
        var indent = " ".repeat(12);
        for (var entry : entries) {
            var e = entry.evidence();
            var source =
                    SourceLines.heading(screen, e.metadata()) + (entry.stated() ? "" : " (the date is the document's)");
            out.append(Wrap.at(
                    screen.width(), screen.bold("%-12s".formatted(entry.date())), indent, Clean.line(e.quote())));
            out.append(Wrap.at(screen.width(), indent, indent, screen.dim("— ") + source));
        }
        return out.toString();
    }
}
