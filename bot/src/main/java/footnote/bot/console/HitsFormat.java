package footnote.bot.console;

import footnote.retrieval.Hit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ranked passages, as JSON and as text.
final class HitsFormat {
    private HitsFormat() {}

    static Map<String, @Nullable Object> json(@Nullable Object id, List<Hit> hits) {
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

    static String text(Screen screen, List<Hit> hits) {
        if (hits.isEmpty()) return "Nothing found.\n";
        var out = new StringBuilder();
        int rank = 0;
        for (var hit : hits) {
            var number = "%2d. ".formatted(++rank);
            out.append(Wrap.at(screen.width(), number, "    ", SourceLines.heading(screen, hit.metadata())));
            out.append("    ").append(screen.dim(place(hit))).append('\n');
            out.append(Wrap.at(
                    screen.width(), "    ", "    ", Clean.line(hit.passage().text())));
        }
        return out.toString();
    }

    private static String place(Hit hit) {
        var p = hit.passage();
        var page = p.page() > 0 ? ", page " + p.page() : "";
        return Clean.line(p.document()) + page + " · score %.3f".formatted(hit.score());
    }
}
