package footnote.bot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Limits;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// How the bot behaves when things go slowly, wrong, or twice, on every platform.
public interface MannersContract {
    String HERONS = "When do herons nest in the marsh?";

    Town town();

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void aSlowAnswerToAMentionGrowsOutOfOneMessageThatChangesAtMostOnceASecond() {
        var latch = new CountDownLatch(1);
        town().room().beforeAnswer = () -> await(latch);
        var ada = town().person("ada");
        var asked = ada.beginsMention(HERONS);
        var stage = ada.isTold("Searching the documents…");
        latch.countDown();
        var answer = asked.get();
        assertThat(answer.words()).contains("Herons nest in the marsh from April. [1]");
        assertThat(stage.words()).isEqualTo(answer.words());
        var times = answer.changes();
        assertThat(IntStream.range(1, times.size()).mapToLong(i -> times.get(i) - times.get(i - 1)))
                .isNotEmpty()
                // the server's clock runs with the network's delays
                .allMatch(gap -> gap > Duration.ofMillis(500).toNanos());
    }

    @Test
    default void anEventThatComesAgainIsNotAnsweredAgain() {
        var ada = town().person("ada");
        ada.asks(HERONS);
        ada.mentions(HERONS);
        int before = ada.count();
        town().repeat(5);
        ada.asks("When does the ferry leave in the morning?");
        assertThat(ada.count()).isEqualTo(before + 1);
    }

    @Test
    default void whatIsAskedWhileTheConnectionIsGoneIsAnsweredOnceItIsBack() {
        var ada = town().person("ada");
        town().disconnect();
        assertThat(ada.mentions(HERONS).words()).contains("from April");
        assertThat(ada.asks(HERONS).words()).contains("from April");
    }

    @Test
    default void aFaultIsToldToTheAskerAloneWithAReferenceThatIsInTheLog() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Desk.class);
        logger.addAppender(log);
        town().room().beforeAnswer = () -> {
            throw new IllegalStateException("the shelf fell over");
        };
        var answer = town().person("ada").asks(HERONS);
        logger.detachAppender(log);
        assertThat(answer.isPrivate()).isTrue();
        assertThat(answer.words()).contains("Something went wrong", "try again").doesNotContain("shelf");
        var reference = answer.words().replaceAll("(?s).*reference ([^.]*)\\..*", "$1");
        assertThat(log.list).anyMatch(e -> e.getFormattedMessage().startsWith(reference + " "));
        assertThat(log.list).noneMatch(e -> e.getFormattedMessage().contains("herons"));
    }

    @Test
    default void aFaultAfterAMentionIsToldToTheAskerAlone() {
        town().room().beforeAnswer = () -> {
            throw new IllegalStateException("the shelf fell over");
        };
        var ada = town().person("ada");
        ada.beginsMention(HERONS);
        var told = ada.isTold("Something went wrong");
        assertThat(told.words()).contains("F-");
        assertThat(town().person("bob").sees(told)).isFalse();
    }

    @Test
    default void aQuestionThatTakesTooLongIsGivenUpKindly() {
        town().restart(new Limits(10, 10, Duration.ZERO, 100, Duration.ofMillis(200), Duration.ZERO));
        town().room().beforeAnswer = () -> await(new CountDownLatch(1));
        var answer = town().person("ada").asks(HERONS);
        assertThat(answer.words()).contains("That took too long", "narrower question");
        assertThat(answer.isPrivate()).isTrue();
    }

    @Test
    default void oneQuestionAtATimeWithTheWaitingTimeSaid() {
        town().restart(new Limits(10, 10, Duration.ofSeconds(60), 100, Duration.ofSeconds(60), Duration.ZERO));
        var ada = town().person("ada");
        var answer = ada.asks(HERONS);
        var second = ada.asks(HERONS);
        assertThat(second.words()).matches("One question at a time, please: ask the next one in \\d+ seconds\\.");
        assertThat(second.isPrivate()).isTrue();
        assertThat(ada.presses("1", answer).words()).contains("Herons nest");
        assertThat(town().person("bob").asks(HERONS).words()).contains("from April");
    }

    @Test
    default void aServerHasAShareWithTheWaitingTimeSaid() {
        town().restart(new Limits(10, 10, Duration.ZERO, 2, Duration.ofSeconds(60), Duration.ZERO));
        town().person("ada").asks(HERONS);
        town().person("bob").asks(HERONS);
        assertThat(town().person("eve").asks(HERONS).words())
                .matches("Many people here are asking at the moment. Please ask again in \\d+ seconds\\.");
    }

    @Test
    default void aServerFaultOrARateLimitDelaysAnAnswerAndLosesNone() {
        var ada = town().person("ada");
        town().failNext(2, 500);
        assertThat(ada.asks(HERONS).words()).contains("from April");
        town().failNext(1, 429);
        assertThat(ada.asks(HERONS).words()).contains("from April");
        int before = ada.count();
        town().failNext(1, 502);
        assertThat(ada.mentions(HERONS).words()).contains("from April");
        assertThat(ada.count()).isEqualTo(before + 1);
    }
}
