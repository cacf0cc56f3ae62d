package footnote.bot.slack;

import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One message, posted once also where Slack does not say whether it took it: it carries a mark by which it is looked
/// for before it is posted again.
final class Posting {
    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final String TYPE = "footnote_message";
    private static final String MARK = "mark";
    /// When it is looked for: what Slack has taken may take a moment to be shown.
    private static final List<Duration> LOOKS = List.of(Duration.ofMillis(300), Duration.ofSeconds(2));
    /// Slack's clock and ours.
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private static final int AMONG = 200;
    private final Delivery delivery;
    private final Place place;
    private final String mark = UUID.randomUUID().toString();
    private final String since = "" + Instant.now().minus(CLOCKS).getEpochSecond();

    Posting(Delivery delivery, Place place) {
        this.delivery = delivery;
        this.place = place;
    }

    /// Its timestamp.
    ///
    /// @throws Unsure where it cannot be told whether it is there
    String post(Sheet sheet) {
        try {
            return send(sheet);
        } catch (Unsure e) {
            var there = look(e);
            if (!there.isEmpty()) return there.getFirst();
        }
        LOG.warn("Slack did not take a message before its answer broke off; it is posted again");
        try {
            var ts = send(sheet);
            removeOthers(ts);
            return ts;
        } catch (Unsure e) {
            var there = look(e);
            if (there.isEmpty()) throw e;
            return there.getFirst();
        }
    }

    private String send(Sheet sheet) {
        var metadata = Message.Metadata.builder()
                .eventType(TYPE)
                .eventPayload(Map.of(MARK, mark))
                .build();
        return delivery.post(place, sheet, metadata);
    }

    /// Where it stands; nowhere if Slack has not taken it.
    private List<String> look(Unsure otherwise) {
        for (var pause : LOOKS) {
            Delivery.rest(pause);
            try {
                var there = found();
                if (!there.isEmpty()) return there;
            } catch (Refused e) {
                otherwise.addSuppressed(e);
                throw otherwise;
            }
        }
        return List.of();
    }

    private List<String> found() {
        return messages().stream().filter(this::isThis).map(Message::getTs).toList();
    }

    private List<Message> messages() {
        var thread = place.thread();
        if (thread != null)
            return delivery.insist(
                            "conversations.replies",
                            m -> m.conversationsReplies(r -> r.channel(place.channel())
                                    .ts(thread)
                                    .oldest(since)
                                    .limit(AMONG)
                                    .includeAllMetadata(true)))
                    .getMessages();
        return delivery.insist(
                        "conversations.history",
                        m -> m.conversationsHistory(r -> r.channel(place.channel())
                                .oldest(since)
                                .limit(AMONG)
                                .includeAllMetadata(true)))
                .getMessages();
    }

    private boolean isThis(Message m) {
        return m.getMetadata() != null
                && m.getMetadata().getEventPayload() != null
                && mark.equals(m.getMetadata().getEventPayload().get(MARK));
    }

    /// The first try may have come through late.
    private void removeOthers(String ts) {
        Now.ignoring("a look for a message that is there twice", () -> {
            for (var other : found()) if (!other.equals(ts)) delivery.delete(place, other);
        });
    }
}
