/// What does a reply look like, whatever the platform? Lines and controls; how they are written is the platform's.
@NullMarked
package footnote.bot.layout;

import org.jspecify.annotations.NullMarked;
