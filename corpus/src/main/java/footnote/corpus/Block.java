package footnote.corpus;

/// A stretch of a document's text that is one thing: a paragraph, a heading, a reader's comment.
/// Blocks are in order, do not overlap, and have no white space at their ends.
///
/// @param span where it stands, in UTF-16 offsets of the document's text
/// @param page the page it starts on, from 1; 0 where the format has no pages
public record Block(Kind kind, Span span, int page) {
    public enum Kind {
        /// The document's own headline, standing in its text.
        TITLE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        /// Who wrote it, where and when it was published: read for the metadata, not quoted.
        BYLINE,
        CAPTION,
        /// A numbered list of citations or sources at the end of an article.
        REFERENCES,
        /// "Share", "subscribe", "statement": what a site says around an article.
        FURNITURE,
        /// What readers wrote below the article.
        COMMENT;

        /// Whether the document itself says this, so that it may be quoted as what the document says.
        public boolean isEvidence() {
            return switch (this) {
                case PARAGRAPH, LIST_ITEM, TABLE_ROW -> true;
                case TITLE, HEADING, BYLINE, CAPTION, REFERENCES, FURNITURE, COMMENT -> false;
            };
        }
    }
}
