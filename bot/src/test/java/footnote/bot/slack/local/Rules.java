package footnote.bot.slack.local;

import com.google.gson.JsonElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// Slack's published limits, and the manners this bot has promised.
public final class Rules {
    private static final int MESSAGE = 13_200;
    /// What may stand between angle brackets for all to see: links with words, and dates.
    private static final Pattern OURS = Pattern.compile("<https?://[^<>|\\s]+\\|[^<>]*>|<!date\\^\\d+\\^[^<>]*>");
    private static final Pattern NAMES = Pattern.compile("<[@#][A-Z0-9]+>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");
    private final List<String> violations = new CopyOnWriteArrayList<>();

    public List<String> violations() {
        return List.copyOf(violations);
    }

    /// Holds a message against the rules; whether it passes.
    ///
    /// @param alone whether only one person sees it
    public boolean message(JsonElement m, boolean alone) {
        int before = violations.size();
        var text = Json.text(m, "text");
        length("text", text, 1, 40_000);
        alive(text, alone);
        var blocks = Json.each(Json.at(m, "blocks")).toList();
        expect(blocks.size() <= 50, blocks.size() + " blocks");
        var ids = new HashSet<String>();
        int all = 0;
        for (var block : blocks) all += block(block, ids, alone);
        expect(Math.max(all, text.length()) <= MESSAGE, "a message of " + all + " characters");
        return violations.size() == before;
    }

    /// How many characters it shows.
    private int block(JsonElement block, Set<String> ids, boolean alone) {
        return switch (Json.text(block, "type")) {
            case "section" -> mrkdwn(Json.at(block, "text"), alone);
            case "context" -> {
                var elements = Json.each(Json.at(block, "elements")).toList();
                expect(!elements.isEmpty() && elements.size() <= 10, elements.size() + " elements of a context");
                yield elements.stream().mapToInt(e -> mrkdwn(e, alone)).sum();
            }
            case "actions" -> {
                var elements = Json.each(Json.at(block, "elements")).toList();
                expect(!elements.isEmpty() && elements.size() <= 25, elements.size() + " elements of actions");
                elements.forEach(e -> control(e, ids));
                yield 0;
            }
            default -> {
                expect(false, "a block of type " + Json.text(block, "type"));
                yield 0;
            }
        };
    }

    private int mrkdwn(JsonElement object, boolean alone) {
        expect(Json.text(object, "type").equals("mrkdwn"), "a text that is no mrkdwn");
        expect(Json.text(object, "verbatim").equals("true"), "a text in which Slack looks for links and names");
        var text = Json.text(object, "text");
        length("text of a block", text, 1, 3000);
        alive(text, alone);
        return text.length();
    }

    /// Nothing that pings or that Slack would read as its own but what the bot means.
    private void alive(String text, boolean alone) {
        var left = OURS.matcher(text).replaceAll("");
        if (alone) left = NAMES.matcher(left).replaceAll("");
        expect(left.indexOf('<') < 0, "alive: " + left);
        left = ENTITY.matcher(left).replaceAll("");
        expect(left.indexOf('&') < 0, "an & that is not escaped: " + left);
    }

    private void control(JsonElement c, Set<String> ids) {
        length("action_id", Json.text(c, "action_id"), 1, 255);
        expect(ids.add(Json.text(c, "action_id")), "action_id twice: " + Json.text(c, "action_id"));
        switch (Json.text(c, "type")) {
            case "button" -> {
                plain("label", Json.at(c, "text"), 75);
                length("value", Json.text(c, "value"), 1, 2000);
            }
            case "static_select" -> {
                plain("placeholder", Json.at(c, "placeholder"), 150);
                options(Json.each(Json.at(c, "options")).toList());
            }
            default -> expect(false, "a control of type " + Json.text(c, "type"));
        }
    }

    private void options(List<JsonElement> options) {
        expect(!options.isEmpty() && options.size() <= 100, options.size() + " options");
        for (var o : options) {
            plain("option", Json.at(o, "text"), 75);
            if (Json.at(o, "description").isJsonObject()) plain("description", Json.at(o, "description"), 75);
            length("option value", Json.text(o, "value"), 1, 150);
        }
    }

    private void plain(String what, JsonElement object, int most) {
        expect(Json.text(object, "type").equals("plain_text"), what + " that is no plain text");
        length(what, Json.text(object, "text"), 1, most);
    }

    boolean view(JsonElement view) {
        int before = violations.size();
        expect(Json.text(view, "type").equals("modal"), "a view that is no modal");
        plain("title", Json.at(view, "title"), 24);
        plain("submit", Json.at(view, "submit"), 24);
        plain("close", Json.at(view, "close"), 24);
        length("callback_id", Json.text(view, "callback_id"), 1, 255);
        length("private_metadata", Json.text(view, "private_metadata"), 0, 3000);
        for (var block : Json.each(Json.at(view, "blocks")).toList()) {
            expect(Json.text(block, "type").equals("input"), "a block of a modal that is no input");
            plain("input label", Json.at(block, "label"), 2000);
            var element = Json.at(block, "element");
            plain("input placeholder", Json.at(element, "placeholder"), 150);
            int most = Integer.parseInt(Json.text(element, "max_length"));
            expect(most >= 1 && most <= 3000, "max_length of " + most);
        }
        return violations.size() == before;
    }

    private void length(String what, String text, int least, int most) {
        int n = text.length();
        expect(n >= least && n <= most, what + " of " + n + " characters, " + least + " to " + most + " are allowed");
    }

    void expect(boolean fine, String otherwise) {
        if (!fine) violations.add(otherwise);
    }
}
