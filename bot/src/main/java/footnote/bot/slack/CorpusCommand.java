package footnote.bot.slack;

import footnote.bot.chat.Addition;
import footnote.bot.chat.Request;
import java.util.Locale;
import java.util.regex.Pattern;

/// What those who manage a workspace may do with the documents: `/corpus add`, `remove`, `reload` and `status`. Slack
/// hands no file to a command, so what is added is a page of the web.
final class CorpusCommand {
    static final String NAME = "corpus";
    private static final String USAGE = "Say /corpus status, /corpus reload, /corpus add https://example.org/page, or"
            + " /corpus remove with the document's title or file name.";
    private static final String NO_PAGE = "Behind add stands the address of a page, such as https://example.org/page."
            + " Slack hands me no file with a command: give one a public address, or ask whoever runs me to put it among"
            + " the documents.";
    private static final Pattern PAGE = Pattern.compile("(?i)https?://\\S{1,2000}");

    private CorpusCommand() {}

    /// @param text what stands behind the command
    /// @throws IllegalArgumentException where it is not understood, in words for the asker
    static Request.Admin request(String text) {
        var words = text.strip().split("\\s+", 2);
        var behind = words.length > 1 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "add" -> new Request.AddDocument(new Addition.Page(page(behind)));
            case "remove" -> new Request.RemoveDocument(document(behind));
            case "reload" -> new Request.Reload();
            case "status" -> new Request.ShowStock();
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    private static String page(String address) {
        if (!PAGE.matcher(address).matches()) throw new IllegalArgumentException(NO_PAGE);
        return address;
    }

    private static String document(String name) {
        if (name.isBlank())
            throw new IllegalArgumentException(
                    "Which document? Put its title or file name behind remove; /sources lists the documents.");
        return name;
    }
}
