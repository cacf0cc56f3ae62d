package footnote.bot.discord;

import static net.dv8tion.jda.api.interactions.commands.OptionType.ATTACHMENT;
import static net.dv8tion.jda.api.interactions.commands.OptionType.STRING;

import footnote.bot.chat.Addition;
import footnote.bot.chat.Request;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// What those who manage a server may do with the documents: `/corpus add`, `remove`, `reload` and `status`.
final class CorpusCommand {
    static final String NAME = "corpus";

    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final String RELOAD = "reload";
    private static final String STATUS = "status";
    private static final String FILE = "file";
    private static final String URL = "url";
    private static final int LONGEST_URL = 2000;
    private static final long PATIENCE_SECONDS = 30;

    private CorpusCommand() {}

    static SlashCommandData data(Described described) {
        var add = described
                .subcommand(NAME, ADD)
                .addOptions(
                        described.option(NAME + "." + ADD, FILE, ATTACHMENT),
                        described.option(NAME + "." + ADD, URL, STRING).setMaxLength(LONGEST_URL));
        var remove = described
                .subcommand(NAME, REMOVE)
                .addOptions(described
                        .option(NAME + "." + REMOVE, Commands.DOCUMENT, STRING, true)
                        .setAutoComplete(true));
        return described
                .slash(NAME)
                .addSubcommands(add, remove, described.subcommand(NAME, RELOAD), described.subcommand(NAME, STATUS));
    }

    /// What a command asks for.
    ///
    /// @throws IllegalArgumentException where it is not understood, in words for the member
    static Request.Admin request(CommandInteractionPayload command) {
        return switch (String.valueOf(command.getSubcommandName())) {
            case ADD -> new Request.AddDocument(addition(command));
            case REMOVE -> new Request.RemoveDocument(Requests.text(command, Commands.DOCUMENT));
            case RELOAD -> new Request.Reload();
            case STATUS -> new Request.ShowStock();
            default -> throw new IllegalArgumentException("I do not know this command any more. Try /help.");
        };
    }

    private static Addition addition(CommandInteractionPayload command) {
        var file = command.getOption(FILE, OptionMapping::getAsAttachment);
        var url = Requests.text(command, URL);
        if ((file == null) == url.isBlank())
            throw new IllegalArgumentException("Give either a file or the address of a page.");
        return file == null
                ? new Addition.Page(url)
                : new Addition.File(file.getFileName(), file.getSize(), () -> download(file));
    }

    private static InputStream download(Message.Attachment file) throws IOException {
        try {
            return file.getProxy().download().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Discord did not hand out the file", e);
        }
    }
}
