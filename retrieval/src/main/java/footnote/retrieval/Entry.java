package footnote.retrieval;

import footnote.corpus.Metadata;

/// A document as the index knows it, without its text.
///
/// @param id the document's id
/// @param metadata what is known about it
public record Entry(String id, Metadata metadata) {}
