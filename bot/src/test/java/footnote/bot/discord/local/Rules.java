package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// Discord's published limits, and the manners this bot has promised.
public final class Rules {
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}");
    private static final Pattern LINK = Pattern.compile("(?<![<\\\\])https?://");
    private static final int SUPPRESS_EMBEDS = 4;
    private final List<String> violations = new CopyOnWriteArrayList<>();

    public List<String> violations() {
        return List.copyOf(violations);
    }

    /// Holds a body against the rules of its kind; whether it passes.
    public boolean message(JsonNode m) {
        int before = violations.size();
        length("content", m.path("content"), 0, 2000);
        boolean empty = m.path("content").asText().isBlank()
                && m.path("embeds").isEmpty()
                && m.path("components").isEmpty();
        expect(!empty, "an empty message");
        expect(m.path("embeds").isEmpty(), "an embed, which needs a permission that is not asked for");
        expect(m.has("allowed_mentions"), "a message that says nothing of mentions");
        expect(m.path("allowed_mentions").path("parse").isEmpty(), "mentions are parsed");
        for (var kind : List.of("users", "roles"))
            expect(m.path("allowed_mentions").path(kind).isEmpty(), kind + " are pinged");
        expect(!m.path("allowed_mentions").path("replied_user").asBoolean(), "a reply pings");
        boolean previews = (m.path("flags").asInt() & SUPPRESS_EMBEDS) == 0
                && LINK.matcher(m.path("content").asText()).find();
        expect(!previews, "a link with a preview");
        length("nonce", m.path("nonce"), 0, 25);
        components(m.path("components"));
        return violations.size() == before;
    }

    private void components(JsonNode rows) {
        expect(rows.size() <= 5, rows.size() + " rows");
        var ids = new HashSet<String>();
        for (var row : rows) {
            expect(row.path("type").asInt() == 1, "not a row at the top");
            var inside = row.path("components");
            boolean menu = inside.path(0).path("type").asInt() != 2;
            expect(!inside.isEmpty() && inside.size() <= (menu ? 1 : 5), inside.size() + " in a row");
            for (var c : inside) control(c, ids);
        }
    }

    private void control(JsonNode c, Set<String> ids) {
        if (c.path("style").asInt() == 5) return;
        length("custom_id", c.path("custom_id"), 1, 100);
        expect(ids.add(c.path("custom_id").asText()), "custom_id twice: " + c.path("custom_id"));
        length("label", c.path("label"), 0, 80);
        length("placeholder", c.path("placeholder"), 0, 150);
        expect(c.path("type").asInt() != 2 || c.has("label") || c.has("emoji"), "a button without a face");
        if (c.path("type").asInt() == 3) options(c.path("options"));
    }

    private void options(JsonNode options) {
        expect(!options.isEmpty() && options.size() <= 25, options.size() + " options");
        var values = new HashSet<String>();
        for (var o : options) {
            length("option label", o.path("label"), 1, 100);
            length("option value", o.path("value"), 1, 100);
            length("option description", o.path("description"), 0, 100);
            expect(values.add(o.path("value").asText()), "option twice");
        }
    }

    boolean modal(JsonNode modal) {
        int before = violations.size();
        length("modal custom_id", modal.path("custom_id"), 1, 100);
        length("modal title", modal.path("title"), 1, 45);
        expect(!modal.path("components").isEmpty() && modal.path("components").size() <= 5, "modal components");
        for (var label : modal.path("components")) {
            length("modal label", label.path("label"), 1, 45);
            var input = label.path("component");
            length("input custom_id", input.path("custom_id"), 1, 100);
            length("input placeholder", input.path("placeholder"), 0, 100);
            expect(
                    input.path("max_length").asInt(1) >= 1
                            && input.path("max_length").asInt(1) <= 4000,
                    "max_length");
        }
        return violations.size() == before;
    }

    boolean choices(JsonNode choices) {
        int before = violations.size();
        expect(choices.size() <= 25, choices.size() + " choices");
        for (var c : choices) {
            length("choice name", c.path("name"), 1, 100);
            length("choice value", c.path("value"), 1, 100);
        }
        return violations.size() == before;
    }

    boolean commands(JsonNode commands) {
        int before = violations.size();
        var names = new HashSet<String>();
        for (var c : commands) {
            int type = c.path("type").asInt(1);
            expect(names.add(type + c.path("name").asText()), "a command twice");
            if (type == 1) slash(c);
            else length("menu name", c.path("name"), 1, 32);
        }
        expect(commands.size() <= 100, "more than 100 commands");
        return violations.size() == before;
    }

    private void slash(JsonNode command) {
        named(command);
        expect(command.path("options").size() <= 25, "options of a command");
        boolean optional = false;
        int length = command.path("name").asText().length()
                + command.path("description").asText().length();
        for (var o : command.path("options")) {
            named(o);
            expect(!(o.path("required").asBoolean() && optional), "a required option after an optional one");
            optional |= !o.path("required").asBoolean();
            expect(o.path("max_length").asInt(1) <= 6000, "max_length of an option");
            expect(o.path("choices").isEmpty() || !o.path("autocomplete").asBoolean(), "choices and autocomplete");
            length += o.path("name").asText().length()
                    + o.path("description").asText().length();
        }
        expect(length <= 8000, "a command of " + length + " characters");
    }

    private void named(JsonNode thing) {
        var name = thing.path("name").asText();
        expect(NAME.matcher(name).matches() && name.equals(name.toLowerCase(java.util.Locale.ROOT)), "name " + name);
        length("description of " + name, thing.path("description"), 1, 100);
        for (var local : thing.path("description_localizations")) length("description of " + name, local, 1, 100);
    }

    private void length(String what, JsonNode text, int least, int most) {
        int n = text.isMissingNode() || text.isNull() ? 0 : text.asText().length();
        expect(n >= least && n <= most, what + " of " + n + " characters, " + least + " to " + most + " are allowed");
    }

    void expect(boolean fine, String otherwise) {
        if (!fine) violations.add(otherwise);
    }
}
