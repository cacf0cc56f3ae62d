package footnote.bot.console;

import footnote.bot.json.SourceJson;
import footnote.corpus.Block;
import footnote.corpus.Document;

/// The verb `source`: a document as the program reads it.
final class SourceVerb implements Verb {
    private final Footnote footnote;

    SourceVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Shows one document with its metadata and text.";
    }

    @Override
    public Words words() {
        return Words.text("[DOCUMENT...]", "Its id, file name, or words of its title.");
    }

    @Override
    public int run(Given given) throws Exception {
        var name = Footnote.text(given.words(), "document");
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var entry = Named.find(shelf.index().documents(), name);
            var document = shelf.index().document(entry.id()).orElseThrow();
            footnote.show(SourceJson.of(document), () -> text(document));
            return 0;
        }
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
                    out.append(
                            screen.colours()
                                    ? screen.dim(line) + "\n"
                                    : "[" + SourceJson.kind(block) + "] " + line + "\n");
            }
        }
        return out.toString();
    }
}
