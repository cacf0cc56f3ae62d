package footnote.bot.slack;

import com.slack.api.Slack;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The address at which Slack takes answers to a command or a press for half an hour, five at most; also in
/// channels that the app is not in. Where it has expired the answer goes to the channel.
///
/// @param url as Slack gave it
/// @param place where the command was given or the button pressed
record Hook(Slack slack, Delivery delivery, String url, Place place) {
    private static final Logger LOG = LoggerFactory.getLogger(Hook.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3));

    /// What is sent.
    ///
    /// @param replaceOriginal whether it takes the place of the message that was pressed on
    record Response(
            String responseType,
            boolean replaceOriginal,
            boolean deleteOriginal,
            @Nullable String threadTs,
            @Nullable String text,
            @Nullable List<LayoutBlock> blocks,
            boolean unfurlLinks,
            boolean unfurlMedia) {}

    /// @param alone whether only the asker sees it
    void answer(Sheet sheet, boolean alone) {
        try {
            Delivery.withOrWithoutBlocks(sheet, s -> send(response(s, alone, false)));
        } catch (Unsure e) {
            LOG.warn("Slack did not say whether an answer arrived: {}", e.getMessage());
            maybeArrived();
        } catch (Refused e) {
            LOG.warn("Slack: an answer goes to the channel, since the address for it was refused ({})", e.getMessage());
            delivery.surely(place, sheet, () -> {
                if (alone) delivery.whisper(place, sheet);
                else delivery.post(place, sheet);
            });
        }
    }

    /// Tells the asker what is being done; not worth another way where it is refused.
    void announce(Sheet sheet) {
        send(response(sheet, true, false));
    }

    /// Better said than nothing, and than an answer twice.
    private void maybeArrived() {
        var sheet = Sheet.plain(place.words().say("arrived"));
        try {
            send(response(sheet, true, false));
        } catch (Refused e) {
            delivery.tell(place, sheet);
        }
    }

    /// Puts something in the place of the message that was pressed on, or under it where that is refused.
    void replace(Sheet sheet) {
        try {
            Delivery.withOrWithoutBlocks(sheet, s -> send(response(s, true, true)));
        } catch (Refused e) {
            answer(sheet, true);
        }
    }

    /// Removes the message that was pressed on.
    void remove() {
        send(new Response("ephemeral", false, true, null, null, null, false, false));
    }

    private Response response(Sheet s, boolean alone, boolean replace) {
        return new Response(
                alone ? "ephemeral" : "in_channel",
                replace,
                false,
                place.thread(),
                s.text(),
                s.blocks().isEmpty() ? null : s.blocks(),
                false,
                false);
    }

    private boolean send(Response response) {
        for (var pause : PAUSES) {
            try {
                return attempt(response);
            } catch (Delivery.BadMoment e) {
                Delivery.rest(e.pause == null ? pause : e.pause);
            }
        }
        try {
            return attempt(response);
        } catch (Delivery.BadMoment e) {
            throw new Refused("response_url", e.word);
        }
    }

    private boolean attempt(Response response) throws Delivery.BadMoment {
        try (var answer = slack.getHttpClient().postJsonBody(url, response)) {
            if (answer.isSuccessful()) return true;
            if (answer.code() == 429)
                throw new Delivery.BadMoment("rate limited", Delivery.retryAfter(answer.header("Retry-After")));
            var body = answer.body().string();
            if (body.contains("invalid_blocks")) throw new Refused("response_url", "invalid_blocks");
            if (answer.code() >= 500) throw new Delivery.BadMoment("status " + answer.code(), null);
            throw new Refused("response_url", "status " + answer.code());
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            throw new Delivery.BadMoment("cannot be reached", null);
        } catch (IOException e) {
            throw new Unsure("response_url", e);
        }
    }
}
