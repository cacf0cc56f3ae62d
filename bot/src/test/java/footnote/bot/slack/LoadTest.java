package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Limits;
import footnote.bot.contract.ReadingRoom;
import footnote.bot.slack.local.Exchange;
import footnote.bot.slack.local.LocalSlack;
import footnote.bot.slack.local.Member;
import footnote.bot.slack.local.Note;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Many at once, and a connection that keeps breaking. With `-Dslow` the figures that the bot must reach are asserted
/// and the model takes its full 30 seconds; without it the same is done as fast as it goes.
class LoadTest {
    private static final boolean SLOW = Boolean.getBoolean("slow");
    private static final String HERONS = "When do herons nest in the marsh?";
    private final ReadingRoom room = ReadingRoom.withSamples();
    private LocalSlack slack;
    private Bot bot;
    private int connections;

    @BeforeEach
    void open() throws Exception {
        slack = Bot.slack();
        var limits = new Limits(256, 1000, Duration.ZERO, 1_000_000, Duration.ofSeconds(90), Duration.ofSeconds(5));
        bot = Bot.on(slack, room, limits, Bot.settings(slack));
    }

    @AfterEach
    void close() {
        bot.close();
        slack.close();
    }

    @Test
    void twoHundredQuestionsToASlowModelAreAllAcknowledgedFirstAndAnsweredOnce() {
        var model = new CountDownLatch(1);
        room.beforeAnswer = () -> answersAfter30Seconds(model);
        slack.member("warm").asks(HERONS).acknowledgedAfter();
        var asked = IntStream.range(0, 200)
                .mapToObj(i -> slack.member("m" + i).asks(HERONS))
                .toList();
        var acknowledged =
                asked.stream().map(Exchange::acknowledgedAfter).sorted().toList();
        model.countDown();
        for (var exchange : asked)
            assertThat(exchange.answer(Duration.ofMinutes(2)).text()).contains("from April");
        assertThat(asked).allMatch(exchange -> exchange.answers() == 1);
        assertThat(slack.sockets().late()).isEmpty();
        report("acknowledgement of 200 at once", acknowledged);
        if (SLOW) assertThat(acknowledged.getLast()).isLessThan(Duration.ofSeconds(1));
    }

    private static void answersAfter30Seconds(CountDownLatch model) {
        try {
            if (SLOW) TimeUnit.SECONDS.sleep(30);
            model.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A mention and its answer in the thread under it.
    private record Mention(Member by, Note question) {}

    @Test
    void aHundredDisconnectsDuringFiveHundredQuestionsLoseNoneAndRepeatNone() {
        var random = new Random(7);
        var asked = new ArrayList<Mention>();
        for (int i = 0; i < 500; i++) {
            var member = slack.member("m" + i);
            asked.add(new Mention(member, member.mentions(HERONS)));
            if (i % 5 == 2) breakConnection(random);
        }
        for (var m : asked)
            assertThat(m.by.inThreadOf(m.question).seesReplyTo(m.question).text())
                    .contains("from April");
        for (var m : asked) assertThat(m.by.inThreadOf(m.question).sees()).hasSize(1);
        assertThat(slack.sockets().opened()).isGreaterThan(100);
        System.out.printf(
                "100 disconnects: %d connections, %d events sent again%n",
                slack.sockets().opened(), slack.sockets().retried());
    }

    private void breakConnection(Random random) {
        // one that is lost before its first word is taken for an outage, after which the bot waits longer each time
        slack.await("the next connection", () -> isConnectedAnew() ? true : null);
        connections = slack.sockets().opened();
        if (random.nextBoolean()) slack.sockets().repeat(3);
        switch (random.nextInt(6)) {
            case 0 -> slack.sockets().disconnect("refresh_requested", Duration.ZERO);
            case 1 -> slack.sockets().disconnect("warning", Duration.ofMillis(500));
            case 2 -> slack.sockets().drop(1001);
            case 3 -> slack.sockets().drop(1011);
            default -> slack.cut();
        }
    }

    private boolean isConnectedAnew() {
        return slack.sockets().opened() > connections
                && slack.sockets().isConnected()
                && bot.platform().isConnected();
    }

    private static void report(String what, List<Duration> sorted) {
        System.out.printf(
                "%s: p50 %.1f ms, most %.1f ms of %d%n",
                what,
                sorted.get(sorted.size() / 2).toNanos() / 1e6,
                sorted.getLast().toNanos() / 1e6,
                sorted.size());
    }
}
