@NullMarked
package footnote.answer;

import org.jspecify.annotations.NullMarked;
