package footnote.bot.discord;

import footnote.bot.picture.Picture;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// Gets messages to Discord: link previews off, nobody pinged, and again where Discord had a bad moment.
final class Delivery {
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3));

    private Delivery() {}

    static MessageCreateData create(Sheet sheet) {
        var picture = sheet.picture();
        return new MessageCreateBuilder()
                .setFiles(picture == null ? List.of() : List.of(upload(picture)))
                .setContent(sheet.content())
                .setComponents(sheet.rows())
                .setAllowedMentions(List.of())
                .mentionRepliedUser(false)
                .setSuppressEmbeds(true)
                .build();
    }

    private static FileUpload upload(Picture picture) {
        return FileUpload.fromData(picture.png(), picture.name()).setDescription(picture.description());
    }

    /// Replaces all that the message had.
    static MessageEditData edit(Sheet sheet) {
        return MessageEditData.fromCreateData(create(sheet));
    }

    /// Puts sheets in the place of an interaction's first response; further ones follow it.
    static void answer(InteractionHook hook, List<Sheet> sheets, boolean alone) {
        insist(() -> hook.editOriginal(edit(sheets.getFirst())));
        follow(hook, sheets.subList(1, sheets.size()), alone);
    }

    static void follow(InteractionHook hook, List<Sheet> sheets, boolean alone) {
        for (var sheet : sheets) insist(() -> hook.sendMessage(create(sheet)).setEphemeral(alone));
    }

    /// Waits for Discord to take it. Tries again where Discord itself failed, which for a message is safe: it
    /// has a nonce or replaces what is there.
    ///
    /// @throws RuntimeException where Discord does not take it
    static <T> T insist(Supplier<? extends RestAction<T>> action) {
        for (var pause : PAUSES) {
            try {
                return action.get().complete();
            } catch (ErrorResponseException e) {
                if (!e.isServerError()) throw e;
                rest(pause);
            }
        }
        return action.get().complete();
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
