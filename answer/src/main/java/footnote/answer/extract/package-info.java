/// Which sentences of the documents answer a question? Chosen by measured features, without a language model.
@NullMarked
package footnote.answer.extract;

import org.jspecify.annotations.NullMarked;
