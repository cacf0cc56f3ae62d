package footnote.corpus;

import java.util.List;

/// What a reader took out of a file: its text, the blocks it consists of (a plain one is a paragraph until
/// [Classifier] has looked at it), and what the file states about itself. What is only
/// hinted at, such as the day on which a PDF was made, counts less than what the text says.
record Extract(String text, List<Block> blocks, Fields stated, Fields hinted) {
    /// Text without markup, cut into blocks by its lines.
    static Extract plain(String text) {
        return new Extract(text, Layout.blocks(text), Fields.NONE, Fields.NONE);
    }

    /// Throws unless there is some text and no more than `limits` allow.
    Extract within(Limits limits) throws Unreadable {
        if (blocks.isEmpty()) throw new Unreadable("has no text");
        if (text.length() > limits.textChars())
            throw new Unreadable("holds " + text.length() + " characters of text, over the limit of "
                    + limits.textChars() + "; split it into smaller files");
        return this;
    }
}
