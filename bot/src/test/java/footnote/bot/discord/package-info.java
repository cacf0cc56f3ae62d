@NullMarked
package footnote.bot.discord;

import org.jspecify.annotations.NullMarked;
