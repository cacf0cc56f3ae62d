package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.Timing;
import footnote.corpus.Document;
import footnote.retrieval.Entry;
import footnote.retrieval.Filter;
import footnote.retrieval.Retriever;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Limits FREE =
            new Limits(4, 1000, Duration.ZERO, 1_000_000, Duration.ofSeconds(30), Duration.ofSeconds(5));
    private static final Request QUESTION = new Request.Ask(Question.of("Why?"), false);
    private final AtomicInteger answered = new AtomicInteger();
    private Runnable work = () -> {};

    /// Answers everything with "nothing found", after some work.
    private final Library library = new Library() {
        @Override
        public Answer answer(Question question, Consumer<Stage> progress) {
            progress.accept(Stage.SEARCHING);
            work.run();
            answered.incrementAndGet();
            return new Answer.NotFound(Answer.Mode.EXTRACTIVE, "none", List.of(), List.of(), new Timing(0, 0, 0, 0));
        }

        @Override
        public Retriever retriever() {
            return (query, limit) -> List.of();
        }

        @Override
        public List<Entry> documents() {
            return List.of();
        }

        @Override
        public Optional<Document> document(String id) {
            return Optional.empty();
        }
    };

    private static final class Listener implements Recipient {
        final CompletableFuture<Reply> reply = new CompletableFuture<>();
        final AtomicInteger replies = new AtomicInteger();

        @Override
        public void stage(Stage stage) {}

        @Override
        public void reply(Reply r) {
            replies.incrementAndGet();
            reply.complete(r);
        }
    }

    private static Listener ask(Desk desk, String who, Request request) {
        var listener = new Listener();
        desk.take(new Visit("e-" + who + listener.hashCode(), who, "group", null, false), request, listener);
        return listener;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void moreQuestionsThanPlacesWaitAndNoneIsLost() {
        var latch = new CountDownLatch(1);
        work = () -> await(latch);
        try (var desk = new Desk(library, FREE)) {
            var all = IntStream.range(0, 100)
                    .mapToObj(i -> ask(desk, "p" + i, QUESTION))
                    .toList();
            latch.countDown();
            assertThat(all).allMatch(l -> l.reply.join() instanceof Reply.Answered);
            assertThat(all).allMatch(l -> l.replies.get() == 1);
        }
        assertThat(answered).hasValue(100);
    }

    @Test
    void anErrorIsAReplyToo() {
        work = () -> {
            throw new StackOverflowError("deep");
        };
        try (var desk = new Desk(library, FREE)) {
            assertThat(ask(desk, "ada", QUESTION).reply.join()).isInstanceOfSatisfying(Reply.Failed.class, f -> {
                assertThat(f.fault()).isEqualTo(Reply.Fault.BROKEN);
                assertThat(f.reference()).startsWith("F-");
            });
        }
    }

    @Test
    void aRequestThatCannotBeMadeIsAFaultToo() {
        try (var desk = new Desk(library, FREE)) {
            var listener = new Listener();
            desk.take(
                    new Visit("1", "ada", null, null, false),
                    () -> {
                        throw new IllegalStateException("no history");
                    },
                    listener);
            assertThat(listener.reply.join()).isInstanceOf(Reply.Failed.class);
        }
    }

    @Test
    void anEventIsNewOnce() {
        try (var desk = new Desk(library, FREE)) {
            assertThat(desk.isNew("1")).isTrue();
            assertThat(desk.isNew("1")).isFalse();
            assertThat(desk.isNew("2")).isTrue();
        }
    }

    @Test
    void anAnswerThatIsOnlyShownInAnotherWayIsNotMadeAgainNorCounted() {
        var strict = new Limits(4, 10, Duration.ofMinutes(5), 10, Duration.ofSeconds(30), Duration.ZERO);
        try (var desk = new Desk(library, strict)) {
            ask(desk, "ada", QUESTION).reply.join();
            assertThat(ask(desk, "ada", QUESTION).reply.join()).isInstanceOf(Reply.Busy.class);
            var again = new Request.Ask(Question.of("Why?"), true);
            assertThat(ask(desk, "ada", again).reply.join()).isInstanceOf(Reply.Answered.class);
        }
        assertThat(answered).hasValue(1);
    }

    @Test
    void limitsThatChangeCountFromTheNextQuestionOn() {
        var strict = new Limits(4, 10, Duration.ofMinutes(5), 10, Duration.ofSeconds(30), Duration.ZERO);
        try (var desk = new Desk(library, strict)) {
            ask(desk, "ada", QUESTION).reply.join();
            assertThat(ask(desk, "ada", QUESTION).reply.join()).isInstanceOf(Reply.Busy.class);
            desk.limit(FREE);
            assertThat(ask(desk, "ada", QUESTION).reply.join()).isInstanceOf(Reply.Answered.class);
        }
    }

    @Test
    void whatComesAfterClosingIsToldSo() {
        var desk = new Desk(library, FREE);
        var latch = new CountDownLatch(1);
        work = () -> await(latch);
        var before = ask(desk, "ada", QUESTION);
        var closing = CompletableFuture.runAsync(desk::close);
        var after = ask(desk, "bob", new Request.Sources(0));
        latch.countDown();
        closing.join();
        assertThat(before.reply.join()).isInstanceOf(Reply.Answered.class);
        assertThat(after.reply).isDone();
    }

    @Test
    void aPersonWaitsTheRestOfTheCoolDownAndAGroupTheRestOfItsMinute() {
        var now = new AtomicLong();
        var limits = new Limits(4, 10, Duration.ofSeconds(10), 2, Duration.ofSeconds(30), Duration.ZERO);
        var turnstile = new Turnstile(limits, now::get);
        assertThat(turnstile.enter(new Visit("1", "ada", "g", null, false), limits.coolDown()))
                .isNull();
        now.set(Duration.ofSeconds(4).toNanos());
        assertThat(turnstile.enter(new Visit("2", "ada", "g", null, false), limits.coolDown()))
                .isEqualTo(new Reply.Busy(Duration.ofSeconds(6), false));
        assertThat(turnstile.enter(new Visit("3", "bob", "g", null, false), limits.coolDown()))
                .isNull();
        assertThat(turnstile.enter(new Visit("4", "eve", "g", null, false), limits.coolDown()))
                .isEqualTo(new Reply.Busy(Duration.ofSeconds(56), true));
        assertThat(turnstile.enter(new Visit("5", "eve", null, null, false), limits.coolDown()))
                .isNull();
        now.set(Duration.ofSeconds(60).toNanos());
        assertThat(turnstile.enter(new Visit("6", "dan", "g", null, false), limits.coolDown()))
                .isNull();
    }

    @Test
    void aQuickReplyIsShownWithoutAnyStage() {
        var shown = new ArrayList<Object>();
        var recipient = new Recipient() {
            @Override
            public synchronized void stage(Stage stage) {
                shown.add(stage);
            }

            @Override
            public synchronized void reply(Reply reply) {
                shown.add(reply);
            }
        };
        try (var timer = Executors.newSingleThreadScheduledExecutor()) {
            var quick = new Paced(recipient, timer, Duration.ofMinutes(1));
            for (var s : Stage.values()) quick.stage(s);
            quick.reply(new Reply.Sorry("quick"));
            assertThat(shown).containsExactly(new Reply.Sorry("quick"));
        }
    }

    @Test
    void aQuestionIsOneLineOfBoundedLengthThatAsksTheSameWhenReadBack() {
        var long1 = "word ".repeat(400) + "\n\u202eend";
        var question = Asked.question(long1, Filter.NONE, List.of("one", "two", " ", long1));
        assertThat(question.text()).hasSizeLessThanOrEqualTo(Asked.LONGEST).endsWith("word…");
        assertThat(question.earlier()).hasSize(1);
        var again = Asked.question(question.text(), question.filter(), question.earlier());
        assertThat(again).isEqualTo(question);
    }
}
