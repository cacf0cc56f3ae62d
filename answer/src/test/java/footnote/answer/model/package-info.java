@NullMarked
package footnote.answer.model;

import org.jspecify.annotations.NullMarked;
