package footnote.bot.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Request;
import footnote.bot.layout.Wording;
import footnote.bot.layout.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Slash commands. Their names belong to the whole workspace, where the app that was installed last has them, and a
/// few are Slack's own: so every command is also a word behind `/footnote`, and `search` and `help` are nothing else.
final class Commands {
    static final String ASK = "ask";
    static final String ALL = "footnote";
    private static final String HELP = "help";

    /// Those that are commands of their own.
    static final List<String> NAMES = List.of(
            ASK,
            "sources",
            "source",
            "quote",
            "timeline",
            "settings",
            "stats",
            "gaps",
            CorpusCommand.NAME,
            "privacy",
            ALL);

    private static final Pattern ANY = Pattern.compile("/.+");
    private final Desk desk;
    private final Hooks hooks;
    private final Visits visits;

    Commands(Desk desk, Hooks hooks, Visits visits) {
        this.desk = desk;
        this.hooks = hooks;
        this.visits = visits;
    }

    void on(App app) {
        app.command(ANY, (request, context) -> {
            var payload = request.getPayload();
            if (desk.isNew("slack:" + payload.getTriggerId())) given(payload);
            return context.ack();
        });
    }

    private void given(SlashCommandPayload p) {
        var hook = hooks.of(p.getResponseUrl(), visits.place(p.getTeamId(), p.getChannelId(), null, p.getUserId()));
        var text = p.getText() == null ? "" : Mrkdwn.read(p.getText());
        var name = p.getCommand().substring(1).toLowerCase(Locale.ROOT);
        if (name.equals(ALL)) {
            var words = text.split("\\s+", 2);
            name = words[0].isEmpty() ? HELP : words[0].toLowerCase(Locale.ROOT);
            text = words.length > 1 ? words[1] : "";
        }
        try {
            if (name.equals(HELP)) Now.say(hook, "help.slack");
            else take(p, hook, name, text);
        } catch (IllegalArgumentException e) {
            Now.tell(hook, Mrkdwn.MARKUP.escape(Wording.unclear(e, hook.place().words()), 1500));
        }
    }

    private void take(SlashCommandPayload p, Hook hook, String name, String text) {
        var event = "slack:" + p.getTriggerId();
        var admin = Management.request(name, text, hook.place());
        if (admin != null) {
            visits.managing(
                    event, p.getTeamId(), hook.place(), visit -> desk.take(visit, admin, new HookAnswer(hook, true)));
            return;
        }
        var visit = visits.of(event, p.getTeamId(), hook.place());
        var typed = Typed.parse(text);
        boolean alone = !name.equals(ASK)
                || typed.alone()
                || Boolean.TRUE.equals(desk.preferences(visit).alone());
        desk.take(visit, request(name, typed, hook.place().words()), new HookAnswer(hook, alone));
    }

    private static Request request(String name, Typed typed, Words own) {
        var words = typed.words();
        return switch (name) {
            case ASK ->
                new Request.Ask(Asked.question(given(words, own.say("ask.nothing")), typed.filter(), List.of()), false);
            case "search" -> new Request.Search(line(words, own.say("command.search")), typed.filter());
            case "sources" -> new Request.Sources(0);
            case "source" -> new Request.Read(line(words, own.say("command.source")), 0);
            case "quote" -> new Request.Quote(given(words, own.say("command.quote")));
            case "timeline" -> new Request.History(line(words, own.say("command.timeline")), typed.filter());
            default -> throw new IllegalArgumentException(own.say("command.unknown", Asked.line(name, 60)));
        };
    }

    private static String line(String words, String otherwise) {
        return Asked.line(given(words, otherwise), Asked.LONGEST);
    }

    private static String given(String words, String otherwise) {
        if (words.isBlank()) throw new IllegalArgumentException(otherwise);
        return words;
    }
}
