package footnote.corpus;

import java.util.ArrayList;
import java.util.List;

/// Puts the text of a document with markup together, block by block with a blank line between.
final class TextBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /// Adds a block; its white space is folded, and nothing is added where it is empty.
    void add(Block.Kind kind, CharSequence content, int page) {
        var folded = White.fold(content);
        if (folded.isEmpty()) return;
        if (!text.isEmpty()) text.append("\n\n");
        int start = text.length();
        text.append(folded);
        blocks.add(new Block(kind, new Span(start, text.length()), page));
    }

    void add(Block.Kind kind, CharSequence content) {
        add(kind, content, 0);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    boolean has(Block.Kind kind) {
        return blocks.stream().anyMatch(b -> b.kind() == kind);
    }

    int length() {
        return text.length();
    }

    Extract extract(Fields stated, Fields hinted) {
        return new Extract(text.toString(), List.copyOf(blocks), stated, hinted);
    }
}
