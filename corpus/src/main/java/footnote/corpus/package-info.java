@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
