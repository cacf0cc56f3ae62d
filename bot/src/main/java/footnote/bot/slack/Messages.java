package footnote.bot.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadContextChangedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Request;
import footnote.retrieval.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Messages that are meant for the bot: mentions, and what is written to it directly. The answer to a mention goes
/// to the thread under it.
final class Messages {
    private final Desk desk;
    private final Delivery delivery;
    private final Visits visits;
    private final Before before;
    private final Pane pane;

    Messages(Desk desk, Delivery delivery, Visits visits, String self) {
        this.desk = desk;
        this.delivery = delivery;
        this.visits = visits;
        this.before = new Before(delivery, self);
        this.pane = new Pane(delivery, desk);
    }

    void on(App app) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            if (isNew(payload)) mentioned(payload);
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            if (isNew(payload)) written(payload);
            return context.ack();
        });
        app.event(AssistantThreadStartedEvent.class, (payload, context) -> {
            if (isNew(payload)) opened(payload);
            return context.ack();
        });
        app.event(AssistantThreadContextChangedEvent.class, (payload, context) -> context.ack());
    }

    /// An event that was not acknowledged in time comes again with its id; what tells of the same message by another
    /// event is known by the message.
    private boolean isNew(EventsApiPayload<?> payload) {
        return payload.getEventId() == null || desk.isNew("slack:event:" + payload.getEventId());
    }

    private Place place(EventsApiPayload<?> payload, String channel, @Nullable String thread, String user) {
        return visits.place(payload.getTeamId(), channel, thread, user);
    }

    private void mentioned(EventsApiPayload<AppMentionEvent> payload) {
        var e = payload.getEvent();
        if (e.getBotId() != null || e.getUser() == null || e.getSubtype() != null) return;
        var thread = e.getThreadTs() == null ? e.getTs() : e.getThreadTs();
        take(payload.getTeamId(), place(payload, e.getChannel(), thread, e.getUser()), e.getTs(), e.getText());
    }

    private void written(EventsApiPayload<MessageEvent> payload) {
        var e = payload.getEvent();
        if (e.getBotId() != null || e.getUser() == null || !"im".equals(e.getChannelType())) return;
        take(payload.getTeamId(), place(payload, e.getChannel(), e.getThreadTs(), e.getUser()), e.getTs(), e.getText());
    }

    private void opened(EventsApiPayload<AssistantThreadStartedEvent> payload) {
        var t = payload.getEvent().getAssistantThread();
        if (!desk.isNew("slack:opened:" + t.getChannelId() + ":" + t.getThreadTs())) return;
        var place = place(payload, t.getChannelId(), t.getThreadTs(), t.getUserId());
        Thread.startVirtualThread(() -> pane.greet(place));
    }

    /// @param ts the message's timestamp: together with its channel it names the message, whatever event tells of it
    private void take(String team, Place place, String ts, @Nullable String written) {
        var event = "slack:message:" + place.channel() + ":" + ts;
        if (!desk.isNew(event)) return;
        var text = written == null ? "" : Mrkdwn.read(written);
        var visit = visits.of(event, team, place);
        boolean alone = Boolean.TRUE.equals(desk.preferences(visit).alone());
        var aside = ts.equals(place.thread()) ? place.outside() : place;
        var answer = new MessageAnswer(delivery, pane, place, aside, alone);
        if (text.isBlank()) answer.say(place.words().say("ask.hint"));
        else desk.take(visit, () -> request(place, ts, text), answer);
    }

    private Request request(Place place, String ts, String text) {
        var earlier = ts.equals(place.thread()) ? List.<String>of() : before.questions(place);
        if (earlier.isEmpty()) pane.title(place, text);
        return new Request.Ask(Asked.question(text, Filter.NONE, earlier), false);
    }

    /// The text of a message as people see it.
    static String text(Message message) {
        return message.getText() == null ? "" : Mrkdwn.read(message.getText());
    }
}
