package footnote.bot.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Request;
import footnote.bot.layout.Act;
import footnote.bot.layout.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The forms for a next question and for what was wrong with an answer. What they are about is in their metadata.
final class Forms {
    private static final String FORM = "footnote_form";
    private static final String FIELD = "text";
    private final Desk desk;
    private final Delivery delivery;
    private final Hooks hooks;
    private final Visits visits;

    Forms(Desk desk, Delivery delivery, Hooks hooks, Visits visits) {
        this.desk = desk;
        this.delivery = delivery;
        this.hooks = hooks;
        this.visits = visits;
    }

    /// The message that a form was opened from.
    ///
    /// @param url where Slack takes answers to that press
    /// @param message its timestamp
    /// @param alone whether only one person sees it
    record Origin(String url, String channel, @Nullable String thread, String message, boolean alone) {
        private String text() {
            return String.join(" ", url, channel, thread == null ? "-" : thread, message, alone ? "1" : "0");
        }

        private static Origin parse(String text) {
            var p = text.split(" ", 5);
            return new Origin(p[0], p[1], p[2].equals("-") ? null : p[2], p[3], p[4].equals("1"));
        }
    }

    void followUp(String trigger, Origin origin, State state, Words words) {
        open(trigger, origin, state, "form.follow-up", words);
    }

    void why(String trigger, Origin origin, State state, Words words) {
        open(trigger, origin, state, "form.wrong", words);
    }

    /// Slack gives three seconds for this.
    private void open(String trigger, Origin origin, State state, String key, Words words) {
        var view = view(origin.text() + "\n" + state.value(), key, words);
        Thread.startVirtualThread(() -> Now.ignoring(
                "a form",
                () -> delivery.insist(
                        "views.open", m -> m.viewsOpen(r -> r.triggerId(trigger).view(view)))));
    }

    private static View view(String metadata, String key, Words words) {
        var title = words.say(key);
        var field = PlainTextInputElement.builder()
                .actionId(FIELD)
                .multiline(true)
                .maxLength(Asked.LONGEST)
                .placeholder(plain(words.say(key + ".hint")))
                .build();
        return View.builder()
                .type("modal")
                .callbackId(FORM)
                .privateMetadata(metadata)
                .title(ViewTitle.builder().type("plain_text").text(title).build())
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(words.say("form.send"))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(words.say("form.cancel"))
                        .build())
                .blocks(List.of(InputBlock.builder()
                        .blockId(FIELD)
                        .label(plain(title))
                        .element(field)
                        .build()))
                .build();
    }

    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).build();
    }

    void on(App app) {
        app.viewSubmission(Pattern.compile(FORM), (request, context) -> {
            sent(request.getPayload());
            return context.ack();
        });
    }

    private void sent(ViewSubmissionPayload p) {
        var event = "slack:form:" + p.getView().getId();
        if (!desk.isNew(event)) return;
        var about = p.getView().getPrivateMetadata().split("\n", 2);
        var origin = Origin.parse(about[0]);
        var place = visits.place(
                team(p), origin.channel(), origin.thread(), p.getUser().getId());
        var hook = hooks.of(origin.url(), place);
        var visit = visits.of(event, team(p), place);
        var text = text(p);
        var state = about.length < 2 ? Optional.<State>empty() : State.parse(about[1]);
        switch (state.map(State::act).orElse(null)) {
            case Act.FollowUp(var scope) -> {
                if (text.isBlank()) Now.say(hook, "ask.nothing");
                else {
                    var question =
                            Asked.question(text, scope.filter(), state.get().asked());
                    desk.take(visit, new Request.Ask(question, false), new HookAnswer(hook, origin.alone()));
                }
            }
            case Act.Judge(boolean good) ->
                desk.take(visit, new Request.Judge(origin.message(), good, text), new HookAnswer(hook, true));
            case null, default -> Now.say(hook, "press.old");
        }
    }

    private static String text(ViewSubmissionPayload p) {
        var fields = p.getView().getState().getValues().get(FIELD);
        var field = fields == null ? null : fields.get(FIELD);
        return field == null || field.getValue() == null ? "" : field.getValue();
    }

    private static @Nullable String team(ViewSubmissionPayload p) {
        return p.getTeam() == null ? p.getUser().getTeamId() : p.getTeam().getId();
    }
}
