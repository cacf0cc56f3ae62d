/// What survives the end of the process, and how long? The only place that knows SQL.
@NullMarked
package footnote.bot.store;

import org.jspecify.annotations.NullMarked;
