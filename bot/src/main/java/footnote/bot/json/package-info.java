/// How does a program read what people read: answers, passages, traces, documents?
@NullMarked
package footnote.bot.json;

import org.jspecify.annotations.NullMarked;
