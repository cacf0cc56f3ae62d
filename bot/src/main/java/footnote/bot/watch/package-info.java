/// How is the program doing while it serves: is it ready, what has it counted, how long did each step take?
@NullMarked
package footnote.bot.watch;

import org.jspecify.annotations.NullMarked;
