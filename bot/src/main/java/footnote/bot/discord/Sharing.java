package footnote.bot.discord;

import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import org.jspecify.annotations.Nullable;

/// The buttons of a private answer, as they are when everybody sees it.
final class Sharing {
    private Sharing() {}

    static List<ActionRow> rows(Message message, Guest guest) {
        var rows = new ArrayList<ActionRow>();
        for (var component : message.getComponents())
            if (component instanceof ActionRow row)
                rows.add(ActionRow.of(
                        row.getComponents().stream().map(c -> forAll(c, guest)).toList()));
        return rows;
    }

    private static ActionRowChildComponent forAll(ActionRowChildComponent component, Guest guest) {
        if (!(component instanceof Button button) || !isShare(button.getCustomId())) return component;
        var label = guest.words().say("button.dismiss");
        return Button.secondary(new Act.Dismiss(guest.asker()).id(), label);
    }

    private static boolean isShare(@Nullable String id) {
        return id != null && Act.parse(id).orElse(null) instanceof Act.Share;
    }
}
