/// What would Slack do? A server on loopback that an unmodified Bolt app logs in to.
@NullMarked
package footnote.bot.slack.local;

import org.jspecify.annotations.NullMarked;
