/// How does a chat desk become a well-behaved member of a Discord server? The only place that knows JDA.
@NullMarked
package footnote.bot.discord;

import org.jspecify.annotations.NullMarked;
