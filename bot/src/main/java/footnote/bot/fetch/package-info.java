/// How is a page brought from the network without reaching where it must not? The only place that knows OkHttp.
@NullMarked
package footnote.bot.fetch;

import org.jspecify.annotations.NullMarked;
