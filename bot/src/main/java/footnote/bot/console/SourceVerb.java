package footnote.bot.console;

import footnote.corpus.Block;
import footnote.corpus.Document;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "source", description = "Shows one document with its metadata and text.")
final class SourceVerb implements Callable<Integer> {
    @Parameters(paramLabel = "DOCUMENT", arity = "0..*", description = "Its id, file name, or words of its title.")
    List<String> words = List.of();

    private final Footnote footnote;

    SourceVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        var name = Footnote.text(words, "document");
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var entry = Named.find(shelf.index().documents(), name);
            var document = shelf.index().document(entry.id()).orElseThrow();
            footnote.show(json(document), () -> text(document));
            return 0;
        }
    }

    private static Map<String, @Nullable Object> json(Document d) {
        var m = d.metadata();
        return Json.object(
                "document", d.id(),
                "title", m.title(),
                "publisher", m.publisher(),
                "author", m.author(),
                "published", m.published(),
                "inferred", SourcesVerb.inferred(m),
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

    private static String kind(Block b) {
        return b.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String text(Document d) {
        var screen = footnote.screen;
        var out = new StringBuilder();
        SourceLines.all(d.id(), d.metadata()).forEach(line -> out.append(line).append('\n'));
        int page = 0;
        for (var block : d.blocks()) {
            out.append('\n');
            if (block.page() != page)
                out.append(screen.dim("page " + block.page())).append("\n\n");
            page = block.page();
            out.append(block(block, Clean.text(block.span().of(d.text()))));
        }
        return out.toString();
    }

    /// What is never quoted is dimmed, or marked where there are no colours.
    private String block(Block block, String text) {
        var screen = footnote.screen;
        var lines = text.lines().map(String::strip).toList();
        var out = new StringBuilder();
        for (var line : lines) {
            switch (block.kind()) {
                case TITLE, HEADING -> out.append(screen.bold(line)).append('\n');
                case PARAGRAPH, TABLE_ROW -> out.append(Wrap.at(screen.width(), "", "", line));
                case LIST_ITEM -> out.append(Wrap.at(screen.width(), "  - ", "    ", line));
                case BYLINE, CAPTION, REFERENCES, FURNITURE, COMMENT ->
                    out.append(screen.colours() ? screen.dim(line) + "\n" : "[" + kind(block) + "] " + line + "\n");
            }
        }
        return out.toString();
    }
}
