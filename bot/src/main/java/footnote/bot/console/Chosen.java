package footnote.bot.console;

import footnote.retrieval.Entry;
import footnote.retrieval.Filter;

/// Whether a document is among those that a filter lets through, for lists that no search makes.
final class Chosen {
    private Chosen() {}

    static boolean by(Filter filter, Entry e) {
        var m = e.metadata();
        if (filter.document() != null && !filter.document().equals(e.id())) return false;
        if (filter.publisher() != null
                && (m.publisher() == null || !Named.folded(m.publisher()).equals(Named.folded(filter.publisher()))))
            return false;
        var date = m.published();
        if (filter.from() != null
                && (date == null || date.last().isBefore(filter.from().first()))) return false;
        return filter.to() == null
                || (date != null && !date.first().isAfter(filter.to().last()));
    }
}
