@NullMarked
package footnote.bot;

import org.jspecify.annotations.NullMarked;
