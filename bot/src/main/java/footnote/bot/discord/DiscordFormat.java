package footnote.bot.discord;

import footnote.answer.Stage;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Layout;
import footnote.bot.layout.Wording;
import footnote.bot.layout.Words;
import footnote.bot.picture.Picture;
import footnote.bot.picture.Pictures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Replies as messages that Discord cannot refuse. Pure.
final class DiscordFormat {
    private DiscordFormat() {}

    /// What a reply looks like; at least one message.
    static List<Sheet> sheets(Reply reply, Guest guest) {
        var sheets = Packer.pack(layout(guest).of(reply), guest.words());
        var picture = picture(reply);
        if (picture.isEmpty()) return sheets;
        var all = new ArrayList<>(sheets);
        all.addFirst(all.removeFirst().with(picture.get()));
        return all;
    }

    private static Optional<Picture> picture(Reply reply) {
        return switch (reply) {
            case Reply.Statistics statistics -> Pictures.of(statistics, Instant.now());
            case Reply.Gaps gaps -> Pictures.of(gaps);
            default -> Optional.empty();
        };
    }

    /// The same for an answer that is shown in another way.
    static List<Sheet> sheets(Reply reply, Guest guest, Act.View view) {
        return Packer.pack(layout(guest).of(reply, view), guest.words());
    }

    private static Layout layout(Guest guest) {
        return new Layout(guest, Markdown.MARKUP, DiscordSigns.SIGNS);
    }

    /// What is shown while a question is worked on.
    static Sheet stage(Stage stage, Words words) {
        return new Sheet("-# " + Wording.stage(stage, words), List.of());
    }
}
