package footnote.bot.discord;

import footnote.bot.picture.Picture;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import org.jspecify.annotations.Nullable;

/// One message, ready to be sent: within Discord's limits whatever it was made of.
///
/// @param content 1 to 2,000 characters of Discord's Markdown
/// @param rows at most 5
/// @param picture shown below the words; null for none
record Sheet(String content, List<ActionRow> rows, @Nullable Picture picture) {
    /// Characters of a message; Discord's limit for bots.
    static final int MOST = 2000;

    Sheet {
        if (content.isBlank() || content.length() > MOST || rows.size() > 5)
            throw new IllegalArgumentException("no message: " + content.length() + " characters");
        rows = List.copyOf(rows);
    }

    Sheet(String content, List<ActionRow> rows) {
        this(content, rows, null);
    }

    /// The same with a picture.
    Sheet with(Picture shown) {
        return new Sheet(content, rows, shown);
    }
}
