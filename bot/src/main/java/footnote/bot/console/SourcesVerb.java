package footnote.bot.console;

import footnote.bot.json.Json;
import footnote.bot.json.SourceJson;
import footnote.retrieval.Entry;
import java.util.List;

/// The verb `sources`: which documents there are.
final class SourcesVerb implements Verb {
    private final Footnote footnote;

    SourcesVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Lists the documents.";
    }

    @Override
    public void addOptions(Known known) {
        FilterOptions.addTo(known);
    }

    @Override
    public int run(Given given) throws Exception {
        var filter = FilterOptions.of(given);
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var chosen = shelf.filter(filter);
            var documents = shelf.index().documents().stream()
                    .filter(e -> Chosen.by(chosen, e))
                    .toList();
            footnote.show(
                    Json.object(
                            "documents", documents.stream().map(SourceJson::of).toList()),
                    () -> text(documents));
            return 0;
        }
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
