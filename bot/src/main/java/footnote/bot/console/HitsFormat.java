package footnote.bot.console;

import footnote.retrieval.Hit;
import java.util.List;

/// Ranked passages as text.
final class HitsFormat {
    private HitsFormat() {}

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
