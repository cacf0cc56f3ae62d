package footnote.bot.console;

import footnote.bot.json.Json;
import footnote.corpus.Duplicates;
import footnote.retrieval.Embedder;
import footnote.retrieval.Indexer;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Progress;
import footnote.retrieval.Report;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The verb `index`: the index as the documents are now, with a report.
final class IndexVerb implements Verb {
    private static final String STOPPED =
            "The index was stopped before all vectors were made; what was made is kept and"
                    + " answers at once, and 'footnote index' goes on from there.";

    private final Footnote footnote;

    IndexVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Builds or updates the index, and reports every file that was skipped.";
    }

    @Override
    public int run(Given given) throws Exception {
        var settings = footnote.configuration().settings();
        var place = footnote.place(settings);
        var corpus = Shelf.corpus(place, settings);
        var why = PassageIndex.staleness(place.index(), corpus);
        why.ifPresent(reason -> footnote.screen.note("Updating the index: " + reason + "."));
        try (var bars = new Bars(footnote.screen)) {
            var report = new Indexer(place.index()).update(corpus, bars);
            if (PassageIndex.pending(place.index()) > 0) throw new IOException(STOPPED);
            var same = duplicates(place, bars);
            footnote.show(json(report, same, place, why.orElse(null)), () -> text(report, same, place));
        }
        return 0;
    }

    private static List<Duplicates.Group> duplicates(Place place, Progress progress) throws IOException {
        var signatures = new HashMap<String, long[]>();
        try (var embedder = Embedder.load();
                var index = PassageIndex.open(place.index(), embedder)) {
            var documents = index.documents();
            for (var entry : documents) {
                progress.step("comparing", signatures.size(), documents.size());
                index.document(entry.id()).ifPresent(d -> signatures.put(d.id(), Duplicates.signature(d.text())));
            }
        }
        return Duplicates.groups(signatures);
    }

    private static Map<String, @Nullable Object> json(
            Report r, List<Duplicates.Group> same, Place place, @Nullable String why) {
        return Json.object(
                "corpus", place.corpus(),
                "index", place.index(),
                "why", why,
                "documents", r.documents(),
                "passages", r.passages(),
                "added", r.added(),
                "reused", r.reused(),
                "removed", r.removed(),
                "embedded", r.embedded(),
                "skipped",
                        r.skipped().stream()
                                .map(s -> Json.object("path", s.path(), "reason", s.reason()))
                                .toList(),
                "duplicates",
                        same.stream()
                                .map(g -> Json.object("documents", g.ids(), "exact", g.exact()))
                                .toList(),
                "seconds", Json.rounded(r.took().toMillis() / 1e3, 3));
    }

    private static String text(Report r, List<Duplicates.Group> same, Place place) {
        var out = new StringBuilder();
        out.append(
                "%d documents in %d passages: %d new or changed, %d unchanged, %d gone; %d passages embedded in %.1f s.%n"
                        .formatted(
                                r.documents(),
                                r.passages(),
                                r.added(),
                                r.reused(),
                                r.removed(),
                                r.embedded(),
                                r.took().toMillis() / 1e3));
        if (r.passages() == 0) out.append(Shelf.nothingIn(place)).append('\n');
        out.append("Index: ").append(place.index()).append('\n');
        for (var group : same) {
            out.append(group.exact() ? "The same text: " : "Nearly the same text: ");
            out.append(Clean.line(String.join(", ", group.ids()))).append('\n');
        }
        if (!r.skipped().isEmpty()) out.append(r.skipped().size()).append(" skipped:\n");
        for (var s : r.skipped())
            out.append("  ")
                    .append(Clean.line(s.path()))
                    .append(": ")
                    .append(Clean.line(s.reason()))
                    .append('\n');
        return out.toString();
    }
}
