/// Do two sentences contradict each other? Tested on pairs that do, and on pairs that only look like it.
@NullMarked
package footnote.answer.dispute;

import org.jspecify.annotations.NullMarked;
