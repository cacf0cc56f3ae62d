/// Do two sentences of two documents contradict each other? Told without a model, and only where it is sure.
@NullMarked
package footnote.answer.dispute;

import org.jspecify.annotations.NullMarked;
