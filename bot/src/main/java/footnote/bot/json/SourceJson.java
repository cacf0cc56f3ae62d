package footnote.bot.json;

import footnote.corpus.Block;
import footnote.corpus.Document;
import footnote.corpus.Metadata;
import footnote.retrieval.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document as a JSON object.
public final class SourceJson {
    private SourceJson() {}

    /// A document with its text and blocks.
    public static Map<String, @Nullable Object> of(Document d) {
        var m = d.metadata();
        return Json.object(
                "document", d.id(),
                "title", m.title(),
                "publisher", m.publisher(),
                "author", m.author(),
                "published", m.published(),
                "inferred", inferred(m),
                "url", m.url(),
                "collection", m.collection(),
                "text", d.text(),
                "blocks", blocks(d));
    }

    /// The blocks with offsets in code points, counted on from block to block.
    private static List<Map<String, @Nullable Object>> blocks(Document d) {
        var offsets = new int[2];
        return d.blocks().stream()
                .map(b -> {
                    int start = codePoints(d.text(), offsets, b.span().start());
                    int end = codePoints(d.text(), offsets, b.span().end());
                    return Json.object("kind", kind(b), "start", start, "end", end, "page", b.page());
                })
                .toList();
    }

    /// Moves on to a UTF-16 offset.
    ///
    /// @param at the offset so far and its code points
    private static int codePoints(String text, int[] at, int offset) {
        at[1] += text.codePointCount(at[0], offset);
        at[0] = offset;
        return at[1];
    }

    /// How a kind of block is named.
    public static String kind(Block b) {
        return b.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// A document without its text.
    public static Map<String, @Nullable Object> of(Entry e) {
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

    private static List<String> inferred(Metadata m) {
        return m.inferred().stream()
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
