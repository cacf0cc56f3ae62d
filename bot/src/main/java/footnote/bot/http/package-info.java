/// How do other programs reach this one: is it alive, what has it counted, what do the documents say?
///
/// Jetty and the SDK of the Model Context Protocol are known here only.
@NullMarked
package footnote.bot.http;

import org.jspecify.annotations.NullMarked;
