/// What does a text say? Its words, quantities, dates, names, speakers, hedges and negations, each with its
/// place.
@NullMarked
package footnote.answer.text;

import org.jspecify.annotations.NullMarked;
