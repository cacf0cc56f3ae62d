@NullMarked
package footnote.retrieval;

import org.jspecify.annotations.NullMarked;
