/// How does one use it from a command line? The verbs, and how answers look on a console and as JSON.
@NullMarked
package footnote.bot.console;

import org.jspecify.annotations.NullMarked;
