package footnote.bot.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Message;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls of Slack's Web API: again where Slack says to wait or had a bad moment, and in words alone where it does
/// not take the blocks. Blocks the thread that calls. Safe for use by many threads.
final class Delivery {
    /// Words of Slack's for a token that is worth nothing any more.
    static final Set<String> DEAD_TOKEN =
            Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired");

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Set<String> BAD_BLOCKS =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long");
    private static final Set<String> BAD_MOMENT = Set.of("internal_error", "fatal_error", "service_unavailable");
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(10));
    private static final long LONGEST_PAUSE_SECONDS = 60;
    private final MethodsClient methods;
    private final Consumer<String> deadToken;

    /// @param deadToken told Slack's word for it where the token has become worthless
    Delivery(Slack slack, String botToken, Consumer<String> deadToken) {
        this.methods = slack.methods(botToken);
        this.deadToken = deadToken;
    }

    /// A call of the Web API.
    interface Call<T> {
        T of(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// Posts for everybody, once; the message's timestamp, which is its name.
    ///
    /// @throws Unsure where Slack does not say whether it took it, and it could not be looked for
    String post(Place place, Sheet sheet) {
        return withOrWithoutBlocks(sheet, s -> new Posting(this, place).post(s));
    }

    /// Posts for everybody; where Slack does not answer, it may or may not be there.
    ///
    /// @param mark what Slack keeps with the message for the app, and shows nobody
    String post(Place place, Sheet s, Message.Metadata mark) {
        return insist(
                        "chat.postMessage",
                        m -> m.chatPostMessage(r -> r.channel(place.channel())
                                .threadTs(place.thread())
                                .text(s.text())
                                .blocks(s.blocks().isEmpty() ? null : s.blocks())
                                .metadata(mark)
                                .unfurlLinks(false)
                                .unfurlMedia(false)))
                .getTs();
    }

    /// Replaces all that a message of ours says.
    void update(Place place, String ts, Sheet sheet) {
        withOrWithoutBlocks(sheet, s -> {
            try {
                return change(place, ts, s);
            } catch (Unsure e) {
                // saying the same in the same place again changes nothing
                return change(place, ts, s);
            }
        });
    }

    private String change(Place place, String ts, Sheet s) {
        return insist(
                        "chat.update",
                        m -> m.chatUpdate(r ->
                                r.channel(place.channel()).ts(ts).text(s.text()).blocks(s.blocks())))
                .getTs();
    }

    /// Posts for the asker alone.
    void whisper(Place place, Sheet sheet) {
        withOrWithoutBlocks(
                sheet,
                s -> insist(
                        "chat.postEphemeral",
                        m -> m.chatPostEphemeral(r -> r.channel(place.channel())
                                .threadTs(place.thread())
                                .user(place.user())
                                .text(s.text())
                                .blocks(s.blocks().isEmpty() ? null : s.blocks()))));
    }

    /// Says something to the asker alone, in a direct message where they cannot be told in its place. Nothing is
    /// left to try where this fails.
    void tell(Place place, Sheet sheet) {
        try {
            if (place.isDirect()) post(place, sheet);
            else whisper(place, sheet);
        } catch (Refused e) {
            LOG.warn(
                    "Slack: the asker is told in a direct message, since it was refused elsewhere ({})",
                    e.getMessage());
            post(new Place(place.user(), null, place.user(), place.words()), sheet);
        }
    }

    /// Says a reply so that the asker is not left with silence: where it is refused they are told it directly, and
    /// where Slack does not say what became of it they are told that.
    void surely(Place place, Sheet sheet, Runnable saying) {
        try {
            saying.run();
        } catch (Unsure e) {
            LOG.warn("Slack did not say whether a reply arrived: {}", e.getMessage());
            tell(place, Sheet.plain(place.words().say("arrived")));
        } catch (Refused e) {
            LOG.warn("Slack: a reply goes to the asker directly, since it was refused ({})", e.getMessage());
            tell(place, sheet);
        }
    }

    void delete(Place place, String ts) {
        insist("chat.delete", m -> m.chatDelete(r -> r.channel(place.channel()).ts(ts)));
    }

    interface Sending<T> {
        T of(Sheet sheet);
    }

    static <T> T withOrWithoutBlocks(Sheet sheet, Sending<T> sending) {
        try {
            return sending.of(sheet);
        } catch (Refused e) {
            if (sheet.blocks().isEmpty() || !BAD_BLOCKS.contains(e.error)) throw e;
            LOG.warn("Slack did not take the blocks of a message ({}); it is sent in words alone", e.getMessage());
            return sending.of(sheet.withoutBlocks());
        }
    }

    /// Waits for Slack to do it.
    ///
    /// @throws Refused where it does not
    <T extends SlackApiTextResponse> T insist(String method, Call<T> call) {
        for (var pause : PAUSES) {
            try {
                return attempt(method, call);
            } catch (BadMoment e) {
                rest(e.pause == null ? pause : e.pause);
            }
        }
        try {
            return attempt(method, call);
        } catch (BadMoment e) {
            throw new Refused(method, e.word);
        }
    }

    private <T extends SlackApiTextResponse> T attempt(String method, Call<T> call) throws BadMoment {
        T response;
        try {
            response = call.of(methods);
        } catch (SlackApiException e) {
            throw badMoment(method, e);
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            throw new BadMoment("cannot be reached", null);
        } catch (IOException e) {
            throw new Unsure(method, e);
        }
        if (response.isOk()) return response;
        var error = String.valueOf(response.getError());
        if (BAD_MOMENT.contains(error)) throw new BadMoment(error, null);
        if (DEAD_TOKEN.contains(error)) deadToken.accept(error);
        if (error.equals("missing_scope"))
            LOG.error(
                    "Slack: the app lacks the scope {} for {}: update it from config/slack-manifest.yaml and reinstall"
                            + " it",
                    response.getNeeded(),
                    method);
        throw new Refused(method, error);
    }

    private static BadMoment badMoment(String method, SlackApiException e) {
        int code = e.getResponse().code();
        if (code == 429)
            return new BadMoment("rate limited", retryAfter(e.getResponse().header("Retry-After")));
        if (code >= 500) return new BadMoment("status " + code, null);
        throw new Refused(method, "status " + code);
    }

    static Duration retryAfter(@Nullable String header) {
        try {
            long seconds = header == null ? 1 : Long.parseLong(header.strip());
            return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_PAUSE_SECONDS));
        } catch (NumberFormatException e) {
            return Duration.ofSeconds(1);
        }
    }

    static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Slack will do it later.
    static final class BadMoment extends Exception {
        private static final long serialVersionUID = 1;
        final String word;
        final transient @Nullable Duration pause;

        /// @param pause what Slack says to wait; null where it says nothing
        BadMoment(String word, @Nullable Duration pause) {
            super(word);
            this.word = word;
            this.pause = pause;
        }
    }
}
