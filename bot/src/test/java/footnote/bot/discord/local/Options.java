package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The options of a command as Discord sends them, given in turn: name, value.
public final class Options {
    private Options() {}

    /// A channel, as an option of a command.
    public record Channel(long id) {
        private ObjectNode json() {
            return Json.object("id", "" + id, "type", 0, "name", "general", "permissions", "0");
        }
    }

    /// A file that is sent with a command, as an option of it.
    public record Attachment(String name, String url, int size) {
        private static final String ID = "7000";

        private ObjectNode json() {
            return Json.object("id", ID, "filename", name, "size", size, "url", url, "proxy_url", url);
        }
    }

    static JsonNode json(Object... options) {
        var all = Json.array();
        for (int i = 0; i < options.length; i += 2) {
            var value = switch (options[i + 1]) {
                case Channel c -> "" + c.id();
                case Attachment a -> Attachment.ID;
                default -> options[i + 1];
            };
            all.add(Json.object("name", options[i], "type", type(options[i + 1]), "value", value));
        }
        return all;
    }

    private static int type(Object value) {
        return switch (value) {
            case Channel c -> 7;
            case Attachment a -> 11;
            case Boolean b -> 5;
            case Integer n -> 4;
            default -> 3;
        };
    }

    /// Adds what the numbers among the options stand for.
    static void resolve(ObjectNode command, Object... options) {
        for (var value : options)
            switch (value) {
                case Channel c -> command.set("resolved", Json.object("channels", Json.object("" + c.id(), c.json())));
                case Attachment a ->
                    command.set("resolved", Json.object("attachments", Json.object(Attachment.ID, a.json())));
                default -> {}
            }
    }
}
