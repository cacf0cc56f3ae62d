/// What does Discord look like to a bot? A server on loopback that an unmodified JDA logs in to.
@NullMarked
package footnote.bot.discord.local;

import org.jspecify.annotations.NullMarked;
