package footnote.bot.slack;

import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import footnote.bot.layout.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was asked before, read from the buttons under the bot's own answers: so it needs no memory, and survives a
/// restart.
final class Before {
    private static final Logger LOG = LoggerFactory.getLogger(Before.class);
    private static final Duration SAME_TALK = Duration.ofMinutes(30);
    private static final int LOOK_BACK = 10;
    private static final int IN_THREAD = 100;
    private final Delivery delivery;
    private final String self;

    /// @param self the bot's own user
    Before(Delivery delivery, String self) {
        this.delivery = delivery;
        this.self = self;
    }

    /// The questions that were answered in this thread, or lately in this direct talk, oldest first; none where
    /// Slack does not tell.
    List<String> questions(Place place) {
        try {
            var questions = new ArrayList<String>();
            for (var m : messages(place)) if (self.equals(m.getUser())) questions.addAll(asked(m));
            return questions;
        } catch (Refused e) {
            LOG.warn("Slack: what was said before could not be read: {}", e.getMessage());
            return List.of();
        }
    }

    private List<Message> messages(Place place) {
        var thread = place.thread();
        if (thread != null)
            return delivery.insist(
                            "conversations.replies",
                            m -> m.conversationsReplies(
                                    r -> r.channel(place.channel()).ts(thread).limit(IN_THREAD)))
                    .getMessages();
        if (!place.isDirect()) return List.of();
        var oldest = "" + Instant.now().minus(SAME_TALK).getEpochSecond();
        return delivery
                .insist(
                        "conversations.history",
                        m -> m.conversationsHistory(
                                r -> r.channel(place.channel()).oldest(oldest).limit(LOOK_BACK)))
                .getMessages()
                .stream()
                .sorted(Comparator.comparing(Message::getTs))
                .toList();
    }

    /// The question that an answer of ours is about.
    private static List<String> asked(Message m) {
        if (m.getBlocks() == null) return List.of();
        for (var block : m.getBlocks())
            if (block instanceof ActionsBlock actions)
                for (var element : actions.getElements())
                    if (element instanceof ButtonElement b
                            && State.parse(b.getValue()).orElse(null) instanceof State(Act.FollowUp f, var question)
                            && question != null) return List.of(question.text());
        return List.of();
    }
}
