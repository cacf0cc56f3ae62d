/// How do figures become something one sees at a glance? The only place that knows charts.
@NullMarked
package footnote.bot.picture;

import org.jspecify.annotations.NullMarked;
