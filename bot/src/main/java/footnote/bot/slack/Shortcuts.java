package footnote.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Request;
import footnote.retrieval.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with any message, from its menu. The answer is for the one who chose it.
final class Shortcuts {
    static final String ASK_ABOUT = "ask_about_this";
    static final String CHECK = "check_against_the_sources";
    private final Desk desk;
    private final Hooks hooks;
    private final Visits visits;

    Shortcuts(Desk desk, Hooks hooks, Visits visits) {
        this.desk = desk;
        this.hooks = hooks;
        this.visits = visits;
    }

    void on(App app) {
        for (var name : List.of(ASK_ABOUT, CHECK))
            app.messageShortcut(name, (request, context) -> {
                chosen(request.getPayload());
                return context.ack();
            });
    }

    private void chosen(MessageShortcutPayload p) {
        var event = "slack:" + p.getTriggerId();
        if (!desk.isNew(event)) return;
        var thread = p.getMessage().getThreadTs();
        var place = visits.place(
                team(p), p.getChannel().getId(), thread, p.getUser().getId());
        var hook = hooks.of(p.getResponseUrl(), place);
        var text = Messages.text(p.getMessage());
        if (text.isBlank()) Now.say(hook, "ask.no-text");
        else desk.take(visits.of(event, team(p), place), request(p.getCallbackId(), text), new HookAnswer(hook, true));
    }

    private static Request request(String name, String text) {
        return name.equals(CHECK)
                ? new Request.Check(text)
                : new Request.Ask(Asked.question(text, Filter.NONE, List.of()), false);
    }

    private static @Nullable String team(MessageShortcutPayload p) {
        return p.getTeam() == null ? p.getUser().getTeamId() : p.getTeam().getId();
    }
}
