package footnote.corpus;

import java.util.List;

/// One document as it was read.
///
/// @param id its path below the corpus root with `/` between folders; in a `.jsonl` corpus its `id`
/// @param text the extracted text, which every offset points into: for plain text and `.jsonl` what stands there
///     (decoded, no byte order mark, line ends as `\n` in files), for other formats the text without its markup
/// @param blocks all of the text that is not white space, classified, in order
public record Document(String id, Metadata metadata, String text, List<Block> blocks) {
    public Document {
        if (id.isBlank()) throw new IllegalArgumentException("a document has an id");
        blocks = List.copyOf(blocks);
    }
}
