package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.corpus.Span;
import java.util.List;

/// A draft whose quotes were found, laid out for checking: what it says beside what its evidence says.
///
/// @param said the draft's sentence
/// @param exhibits its evidence, at least one
record Case(Parsed said, List<Exhibit> exhibits) {

    /// One piece of evidence.
    ///
    /// @param sheet the passage it stands in
    /// @param sentences the sentences it touches, in offsets of that text
    /// @param context the text of those sentences
    record Exhibit(Evidence evidence, Sheet sheet, Span sentences, Parsed context) {}
}
