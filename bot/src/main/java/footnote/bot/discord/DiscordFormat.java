package footnote.bot.discord;

import footnote.answer.Stage;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Layout;
import footnote.bot.layout.Wording;
import java.util.List;

/// Replies as messages that Discord cannot refuse. Pure.
final class DiscordFormat {
    private DiscordFormat() {}

    /// What a reply looks like; at least one message.
    static List<Sheet> sheets(Reply reply, Guest guest) {
        return Packer.pack(layout(guest).of(reply));
    }

    /// The same for an answer that is shown in another way.
    static List<Sheet> sheets(Reply reply, Guest guest, Act.View view) {
        return Packer.pack(layout(guest).of(reply, view));
    }

    private static Layout layout(Guest guest) {
        return new Layout(guest, Markdown.MARKUP, DiscordSigns.SIGNS);
    }

    /// What is shown while a question is worked on.
    static Sheet stage(Stage stage) {
        return new Sheet("-# " + Wording.stage(stage), List.of());
    }
}
