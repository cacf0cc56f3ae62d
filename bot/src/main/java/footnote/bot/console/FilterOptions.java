package footnote.bot.console;

import footnote.corpus.PartialDate;
import footnote.retrieval.Entry;
import footnote.retrieval.Filter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which documents may be used.
final class FilterOptions {
    @Option(
            names = "--document",
            paramLabel = "DOCUMENT",
            description = "Only this document: its id, file name or title.")
    @Nullable
    String document;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Only documents of this publisher.")
    @Nullable
    String publisher;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only what was published then or later: 2026-01-10, 2026-01 or 2026.")
    @Nullable
    PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what was published then or earlier.")
    @Nullable
    PartialDate to;

    /// The filter, with the document's name resolved to its id.
    ///
    /// @throws Stop where it can fit no document
    Filter among(List<Entry> documents) {
        if (from != null && to != null && from.first().isAfter(to.last())) {
            throw Stop.usage("--from " + from + " is after --to " + to + "; swap them.");
        }
        if (publisher != null) checkPublisher(publisher, documents);
        var id = document == null ? null : Named.find(documents, document).id();
        return new Filter(id, publisher, from, to, Set.of());
    }

    boolean isUsed() {
        return document != null || publisher != null || from != null || to != null;
    }

    private static void checkPublisher(String wanted, List<Entry> documents) {
        var known = documents.stream()
                .map(e -> e.metadata().publisher())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        if (known.stream().anyMatch(p -> Named.folded(p).equals(Named.folded(wanted)))) return;
        var near = Named.nearest(wanted, known, p -> p);
        throw Stop.usage("No document is of the publisher '" + Clean.line(wanted) + "'; "
                + (near.isEmpty() ? "no document states one." : "there is " + String.join(", ", near) + "."));
    }
}
