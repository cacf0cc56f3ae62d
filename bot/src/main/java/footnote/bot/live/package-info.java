/// How does the index follow the documents while questions are asked?
@NullMarked
package footnote.bot.live;

import org.jspecify.annotations.NullMarked;
