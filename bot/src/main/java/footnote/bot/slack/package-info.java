/// How does a chat desk become a well-behaved member of a Slack workspace? The only place that knows Bolt.
@NullMarked
package footnote.bot.slack;

import org.jspecify.annotations.NullMarked;
