package footnote.bot.console;

import footnote.answer.Evidence;
import footnote.answer.Trace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a quote stands, as JSON and as text.
final class TraceFormat {
    private final Screen screen;

    TraceFormat(Screen screen) {
        this.screen = screen;
    }

    static Map<String, @Nullable Object> json(@Nullable Object id, String quote, Trace trace) {
        var object = Json.object();
        if (id != null) object.put("id", id);
        object.put("text", quote);
        object.put(
                "result",
                switch (trace) {
                    case Trace.Exact _ -> "exact";
                    case Trace.Altered _ -> "altered";
                    case Trace.Absent _ -> "absent";
                });
        object.put("matches", places(trace).stream().map(TraceFormat::place).toList());
        object.put("differences", changes(trace));
        object.put("nearest", nearest(trace).stream().map(TraceFormat::place).toList());
        return object;
    }

    private static List<Evidence> places(Trace trace) {
        return switch (trace) {
            case Trace.Exact exact -> exact.places();
            case Trace.Altered altered -> List.of(altered.place());
            case Trace.Absent _ -> List.of();
        };
    }

    private static List<Map<String, @Nullable Object>> changes(Trace trace) {
        if (!(trace instanceof Trace.Altered altered)) return List.of();
        return altered.changes().stream()
                .map(c -> Json.object("expected", c.document(), "found", c.given()))
                .toList();
    }

    private static List<Evidence> nearest(Trace trace) {
        return trace instanceof Trace.Absent absent ? absent.nearest() : List.of();
    }

    private static Map<String, @Nullable Object> place(Evidence e) {
        return Json.object(
                "document", e.passage().document(),
                "title", e.metadata().title(),
                "published", e.metadata().published(),
                "quote", e.quote(),
                "start", e.startCodePoint(),
                "end", e.endCodePoint());
    }

    String text(Trace trace) {
        return switch (trace) {
            case Trace.Exact exact -> screen.green("Exact.") + " It stands in:\n" + listed(exact.places());
            case Trace.Altered altered -> altered(altered);
            case Trace.Absent absent -> absent(absent);
        };
    }

    private String altered(Trace.Altered trace) {
        var out = new StringBuilder(screen.red("Altered.") + " The nearest that a document says:\n");
        out.append(listed(List.of(trace.place()))).append("\nDifferences:\n");
        for (var change : trace.changes()) {
            var document = change.document().isEmpty() ? "(nothing)" : "“" + Clean.line(change.document()) + "”";
            var given = change.given().isEmpty() ? "(nothing)" : "“" + Clean.line(change.given()) + "”";
            out.append(Wrap.at(
                    screen.width(), "  - ", "    ", "the document has " + document + ", the quote has " + given));
        }
        return out.toString();
    }

    private String absent(Trace.Absent trace) {
        var head = screen.red("Not in these documents.") + "\n";
        return trace.nearest().isEmpty()
                ? head
                : head + "\nThe nearest passages, which do not say it:\n" + listed(trace.nearest());
    }

    private String listed(List<Evidence> places) {
        return new AnswerText(screen).nearest(places);
    }
}
