package footnote.bot.json;

import footnote.answer.Evidence;
import footnote.answer.Trace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a quote stands, as the JSON object that the command line and the HTTP API promise.
public final class TraceJson {
    private TraceJson() {}

    /// The object, its keys in the promised order.
    ///
    /// @param id echoed where there is one
    public static Map<String, @Nullable Object> of(@Nullable Object id, String quote, Trace trace) {
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
        object.put("matches", places(trace).stream().map(TraceJson::place).toList());
        object.put("differences", changes(trace));
        object.put("nearest", nearest(trace).stream().map(TraceJson::place).toList());
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
}
