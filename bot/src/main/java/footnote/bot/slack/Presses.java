package footnote.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import footnote.answer.Question;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Request;
import footnote.bot.layout.Act;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Buttons and menus. All they need is in their value.
final class Presses {
    private static final Pattern OURS = Pattern.compile(Pattern.quote(SlackFormat.ACT) + ".*");
    private final Desk desk;
    private final Hooks hooks;
    private final Visits visits;
    private final Forms forms;

    Presses(Desk desk, Hooks hooks, Visits visits, Forms forms) {
        this.desk = desk;
        this.hooks = hooks;
        this.visits = visits;
        this.forms = forms;
    }

    void on(App app) {
        app.blockAction(OURS, (request, context) -> {
            pressed(request.getPayload());
            return context.ack();
        });
    }

    /// A press, with what is needed to answer it.
    ///
    /// @param message the timestamp of the message that was pressed on
    /// @param alone whether only one person sees that message
    private record Press(
            String event, @Nullable String team, String trigger, Hook hook, String message, boolean alone) {
        Place place() {
            return hook.place();
        }
    }

    private void pressed(BlockActionPayload p) {
        var event = "slack:" + p.getTriggerId();
        if (!desk.isNew(event)) return;
        var on = p.getContainer();
        var place = visits.place(
                team(p), on.getChannelId(), on.getThreadTs(), p.getUser().getId());
        var press = new Press(
                event,
                team(p),
                p.getTriggerId(),
                hooks.of(p.getResponseUrl(), place),
                on.getMessageTs(),
                on.isEphemeral());
        var state = State.parse(value(p));
        if (state.isEmpty()) Now.say(press.hook, "press.old");
        else perform(press, state.get());
    }

    private static @Nullable String value(BlockActionPayload p) {
        var action = p.getActions().getFirst();
        return action.getSelectedOption() == null
                ? action.getValue()
                : action.getSelectedOption().getValue();
    }

    private void perform(Press press, State state) {
        switch (state.act()) {
            case Act.OpenSource open -> alone(press, new Request.Open(open.place()));
            case Act.OpenChosen c -> Now.say(press.hook, "press.old");
            case Act.Show(var view, var scope) -> show(press, state.question(), view);
            case Act.FollowUp f ->
                forms.followUp(press.trigger, form(press), state, press.place().words());
            case Act.Judge(boolean good) -> judge(press, good, state);
            case Act.Dismiss(var asker) -> dismiss(press, asker);
            case Act.Share s -> share(press, state.question());
            case Act.SourcesPage(int page) -> turn(press, new Request.Sources(page));
            case Act.TextPage(var document, int page) -> turn(press, new Request.Read(document, page));
        }
    }

    private static Forms.Origin form(Press p) {
        return new Forms.Origin(p.hook.url(), p.place().channel(), p.place().thread(), p.message, p.alone);
    }

    private void take(Press press, Request request, Recipient recipient) {
        desk.take(visits.of(press.event, press.team, press.place()), request, recipient);
    }

    /// Answers for the one who pressed.
    private void alone(Press press, Request request) {
        take(press, request, new HookAnswer(press.hook, true));
    }

    private void show(Press press, @Nullable Question question, Act.View view) {
        if (question == null) {
            Now.say(press.hook, "press.old");
            return;
        }
        var guest = press.place().guest(true);
        take(
                press,
                new Request.Ask(question, true),
                new HookAnswer(press.hook, true, reply -> SlackFormat.sheet(reply, guest, view)));
    }

    /// A thumb down is noted at once, and again with its reason if one is given.
    private void judge(Press press, boolean good, State state) {
        var request = new Request.Judge(press.message, good, "");
        if (good) alone(press, request);
        else {
            forms.why(press.trigger, form(press), state, press.place().words());
            take(press, request, Unheard.INSTANCE);
        }
    }

    private void dismiss(Press press, String asker) {
        if (press.place().user().equals(asker))
            Thread.startVirtualThread(() -> Now.ignoring("the removal of an answer", press.hook::remove));
        else Now.say(press.hook, "press.not-yours");
    }

    /// Shows a private answer to everybody.
    private void share(Press press, @Nullable Question question) {
        if (question == null) Now.say(press.hook, "press.old");
        else if (!desk.isNew("slack:shared:" + press.place().channel() + ":" + press.message))
            Now.say(press.hook, "press.shared");
        else take(press, new Request.Ask(question, true), new HookAnswer(press.hook, false));
    }

    private void turn(Press press, Request request) {
        take(press, request, new TurnedPage(press.hook));
    }

    private static @Nullable String team(BlockActionPayload p) {
        return p.getTeam() == null ? p.getUser().getTeamId() : p.getTeam().getId();
    }
}
