package footnote.bot.discord;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/// One message, ready to be sent: within Discord's limits whatever it was made of.
///
/// @param content 1 to 2,000 characters of Discord's Markdown
/// @param rows at most 5
record Sheet(String content, List<ActionRow> rows) {
    /// Characters of a message; Discord's limit for bots.
    static final int MOST = 2000;

    Sheet {
        if (content.isBlank() || content.length() > MOST || rows.size() > 5)
            throw new IllegalArgumentException("no message: " + content.length() + " characters");
        rows = List.copyOf(rows);
    }
}
