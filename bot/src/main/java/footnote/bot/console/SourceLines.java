package footnote.bot.console;

import footnote.corpus.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a document is named to a reader.
final class SourceLines {
    private SourceLines() {}

    /// `Title (Publisher, 2026-01, date inferred)`, without what is not known.
    static String heading(Screen screen, Metadata m) {
        var about = new ArrayList<String>();
        if (m.publisher() != null) about.add(known(m.publisher(), m, Metadata.Field.PUBLISHER, "publisher"));
        if (m.published() != null) about.add(known(m.published().toString(), m, Metadata.Field.PUBLISHED, "date"));
        var title = screen.bold(Clean.line(m.title()));
        return about.isEmpty() ? title : title + " (" + String.join(", ", about) + ")";
    }

    private static String known(String value, Metadata m, Metadata.Field field, String name) {
        return Clean.line(value) + (m.isInferred(field) ? ", " + name + " inferred" : "");
    }

    /// The address, as a link where the terminal has them; empty where there is none.
    static String address(Screen screen, @Nullable String url) {
        var clean = Clean.line(url);
        return screen.dim(screen.link(clean, clean));
    }

    /// The metadata of a document, a line each.
    static List<String> all(String id, Metadata m) {
        var lines = new ArrayList<String>();
        lines.add("document:   " + Clean.line(id));
        lines.add("title:      " + known(m.title(), m, Metadata.Field.TITLE, "title"));
        if (m.publisher() != null)
            lines.add("publisher:  " + known(m.publisher(), m, Metadata.Field.PUBLISHER, "publisher"));
        if (m.author() != null) lines.add("author:     " + known(m.author(), m, Metadata.Field.AUTHOR, "author"));
        if (m.published() != null)
            lines.add("published:  " + known(m.published().toString(), m, Metadata.Field.PUBLISHED, "date"));
        if (m.url() != null) lines.add("url:        " + known(m.url(), m, Metadata.Field.URL, "url"));
        if (m.collection() != null) lines.add("collection: " + Clean.line(m.collection()));
        return lines;
    }
}
