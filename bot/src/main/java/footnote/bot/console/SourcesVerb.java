package footnote.bot.console;

import footnote.corpus.Metadata;
import footnote.retrieval.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "sources", description = "Lists the documents.")
final class SourcesVerb implements Callable<Integer> {
    @Mixin
    FilterOptions filter = new FilterOptions();

    private final Footnote footnote;

    SourcesVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var chosen = shelf.filter(filter);
            var documents = shelf.index().documents().stream()
                    .filter(e -> Chosen.by(chosen, e))
                    .toList();
            footnote.show(
                    Json.object(
                            "documents",
                            documents.stream().map(SourcesVerb::json).toList()),
                    () -> text(documents));
            return 0;
        }
    }

    static Map<String, @Nullable Object> json(Entry e) {
        var m = e.metadata();
        return Json.object(
                "document", e.id(),
                "title", m.title(),
                "publisher", m.publisher(),
                "author", m.author(),
                "published", m.published(),
                "inferred", inferred(m),
                "url", m.url(),
                "collection", m.collection());
    }

    static List<String> inferred(Metadata m) {
        return m.inferred().stream()
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private String text(List<Entry> documents) {
        var screen = footnote.screen;
        var out = new StringBuilder();
        for (var e : documents) {
            out.append(Wrap.at(screen.width(), "", "    ", SourceLines.heading(screen, e.metadata())));
            out.append("    ").append(screen.dim(Clean.line(e.id()))).append('\n');
        }
        return out.append(documents.size())
                .append(documents.size() == 1 ? " document" : " documents")
                .append('\n')
                .toString();
    }
}
