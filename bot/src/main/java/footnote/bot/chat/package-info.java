/// How does a question from anybody, anywhere, become exactly one reply? Knows no platform.
@NullMarked
package footnote.bot.chat;

import org.jspecify.annotations.NullMarked;
