/// What may an operator set, where did each value come from, and is it sensible?
@NullMarked
package footnote.bot.config;

import org.jspecify.annotations.NullMarked;
