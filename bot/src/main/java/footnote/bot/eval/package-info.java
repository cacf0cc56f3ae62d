/// How good are the answers, and the ranking? Golden questions in, figures out.
@NullMarked
package footnote.bot.eval;

import org.jspecify.annotations.NullMarked;
