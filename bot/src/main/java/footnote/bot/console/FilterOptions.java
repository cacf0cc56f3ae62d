package footnote.bot.console;

import footnote.corpus.PartialDate;
import footnote.retrieval.Entry;
import footnote.retrieval.Filter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which documents may be used.
record FilterOptions(
        @Nullable String document,
        @Nullable String publisher,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {
    static void addTo(Known known) {
        known.value("document", "DOCUMENT", "Only this document: its id, file name or title.")
                .value("publisher", "NAME", "Only documents of this publisher.")
                .value("from", "DATE", "Only what was published then or later: 2026-01-10, 2026-01 or 2026.")
                .value("to", "DATE", "Only what was published then or earlier.");
    }

    static FilterOptions of(Given given) {
        return new FilterOptions(given.text("document"), given.text("publisher"), given.date("from"), given.date("to"));
    }

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
