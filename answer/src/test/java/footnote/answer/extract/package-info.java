/// Which sentences of the documents answer a question? Its tests, and the fitting of its weights.
@NullMarked
package footnote.answer.extract;

import org.jspecify.annotations.NullMarked;
