package footnote.bot.slack;

import com.slack.api.model.assistant.SuggestedPrompt;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Visit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The assistant's pane: its status, its title, and questions that it suggests. Workspaces without it refuse these
/// calls, and are answered in plain messages.
final class Pane {
    private static final Logger LOG = LoggerFactory.getLogger(Pane.class);
    private static final int PROMPTS = 4;
    private static final int PROMPT_TITLE = 60;
    private static final int TITLE = 80;
    private final Delivery delivery;
    private final Desk desk;

    Pane(Delivery delivery, Desk desk) {
        this.delivery = delivery;
        this.desk = desk;
    }

    /// Says under a thread what is being done; whether this could be said. It goes when something is posted.
    boolean status(Place place, String words) {
        var thread = place.thread();
        if (!place.isDirect() || thread == null) return false;
        return tried(() -> delivery.insist(
                "assistant.threads.setStatus",
                m -> m.assistantThreadsSetStatus(
                        r -> r.channelId(place.channel()).threadTs(thread).status(words))));
    }

    /// Names a thread by its first question.
    void title(Place place, String question) {
        var thread = place.thread();
        if (!place.isDirect() || thread == null) return;
        tried(() -> delivery.insist(
                "assistant.threads.setTitle",
                m -> m.assistantThreadsSetTitle(
                        r -> r.channelId(place.channel()).threadTs(thread).title(Asked.line(question, TITLE)))));
    }

    /// What a thread shows that was just opened.
    void greet(Place place) {
        var thread = place.thread();
        if (thread == null) return;
        Now.ignoring(
                "a greeting",
                () -> delivery.post(place, Sheet.plain(place.words().say("ask.greeting"))));
        var alone = new Visit("slack:" + thread, "slack:" + place.channel(), null, null, false);
        var prompts = desk.suggest(alone, "").stream()
                .limit(PROMPTS)
                .map(d -> Asked.line(d.metadata().title(), PROMPT_TITLE))
                .map(t -> new SuggestedPrompt(t, "What does “" + t + "” say?"))
                .toList();
        if (!prompts.isEmpty()) suggest(place, thread, prompts);
    }

    private void suggest(Place place, String thread, List<SuggestedPrompt> prompts) {
        tried(() -> delivery.insist(
                "assistant.threads.setSuggestedPrompts",
                m -> m.assistantThreadsSetSuggestedPrompts(
                        r -> r.channelId(place.channel()).threadTs(thread).prompts(prompts))));
    }

    private static boolean tried(Runnable call) {
        try {
            call.run();
            return true;
        } catch (Refused e) {
            LOG.debug("Slack: no assistant's pane here ({})", e.getMessage());
            return false;
        }
    }
}
