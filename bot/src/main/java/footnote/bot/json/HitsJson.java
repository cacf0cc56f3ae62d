package footnote.bot.json;

import footnote.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ranked passages as the JSON object that the command line and the HTTP API promise.
public final class HitsJson {
    private HitsJson() {}

    /// The object, its keys in the promised order.
    ///
    /// @param id echoed where there is one
    public static Map<String, @Nullable Object> of(@Nullable Object id, List<Hit> hits) {
        var object = Json.object();
        if (id != null) object.put("id", id);
        object.put(
                "hits",
                IntStream.range(0, hits.size())
                        .mapToObj(i -> hit(i + 1, hits.get(i)))
                        .toList());
        return object;
    }

    private static Map<String, @Nullable Object> hit(int rank, Hit hit) {
        var p = hit.passage();
        return Json.object(
                "rank", rank,
                "score", Json.rounded(hit.score(), 4),
                "document", p.document(),
                "title", hit.metadata().title(),
                "published", hit.metadata().published(),
                "start", p.codePointAt(p.span().start()),
                "end", p.codePointAt(p.span().end()),
                "text", p.text());
    }
}
