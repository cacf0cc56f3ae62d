/// **What do the documents say, and what is known about each of them?**
///
/// This room reads. [Corpus] turns a folder of files, or one `.jsonl` file, into a stream of [Reading]s: a
/// [Document] with its text, classified [Block]s and [Metadata], or the reason why a file was skipped.
/// [Splitter] cuts a document into [Passage]s of whole [Sentences], and only from blocks that are evidence: what
/// a site says around an article and what its readers wrote below it never become a passage. [Duplicates] tells
/// which documents say the same. The parsers (jsoup, PDFBox, POI, commonmark, Jackson) are known to this room
/// alone.
@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
