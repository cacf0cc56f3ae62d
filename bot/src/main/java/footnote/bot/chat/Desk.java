package footnote.bot.chat;

import static java.util.Objects.requireNonNull;

import footnote.answer.Stage;
import footnote.retrieval.Entry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one door for whatever people ask, on every platform: a virtual thread each, limits, a deadline, exactly
/// one reply, and the only place where any fault is caught. Safe for use by many threads.
public final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int EVENTS = 20_000;
    private static final Duration BETWEEN_STAGES = Duration.ofSeconds(1);
    private static final Duration TO_SHOW = Duration.ofSeconds(5);
    private static final long LATELY = Duration.ofSeconds(2).toNanos();
    private final House house;
    private final Librarians librarians;
    private final Clerk clerk;
    private final Talks talks;
    private volatile Limits limits;
    private volatile Language language = Language.EN;
    private final ObservationRegistry observations;
    private final Turnstile turnstile;
    private final Seen events = new Seen(EVENTS);
    private final Places places;
    private final Map<Long, CompletableFuture<Reply>> open = new ConcurrentHashMap<>();
    private final AtomicLong taken = new AtomicLong();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("footnote-stages").factory());
    private volatile boolean closing;
    private volatile long lastTaken = System.nanoTime() - LATELY;

    /// A desk that forgets everything with the process, before a library that is open to everybody.
    public Desk(Library library, Limits limits) {
        this(library, limits, Memory.ofProcess());
    }

    /// A desk before a library that is open to everybody.
    public Desk(Library library, Limits limits, Memory memory) {
        this(House.of(library), limits, memory, ObservationRegistry.NOOP);
    }

    /// A desk that tells of each request when it begins and ends, and what became of it.
    public Desk(House house, Limits limits, Memory memory, ObservationRegistry observations) {
        this.house = house;
        this.librarians = new Librarians(house);
        this.clerk = new Clerk(memory, this::defaults, Clock.systemUTC());
        this.talks = memory.talks();
        this.limits = limits;
        this.observations = observations;
        this.turnstile = new Turnstile(limits, System::nanoTime);
        this.places = new Places(limits.atOnce());
    }

    /// From now on these limits count, for what is under way only as far as it has not been asked for.
    public void limit(Limits now) {
        limits = now;
        turnstile.limit(now);
        places.resize(now.atOnce());
    }

    /// From now on this language counts where none is set; English before.
    public void speak(Language now) {
        language = now;
    }

    /// From now on collections are seen where these say.
    public void bind(Bindings now) {
        librarians.bind(now);
    }

    private Preferences defaults() {
        return new Preferences(false, false, Set.of(), limits.coolDown(), language);
    }

    /// What counts where the visitor is; nothing in it is null. Returns at once.
    public Preferences preferences(Visit visit) {
        return clerk.inForce(visit.where());
    }

    /// What was said before, for platforms whose messages do not carry it.
    public Talks talks() {
        return talks;
    }

    /// Whether an event comes for the first time. Ask this before acknowledging it: what is not new has been
    /// taken.
    public boolean isNew(String event) {
        return events.first(event);
    }

    /// Takes a request whose event [is new][#isNew] and returns at once. The recipient is shown stages, at
    /// most one a second, and exactly one reply.
    public void take(Visit visit, Request request, Recipient recipient) {
        take(visit, () -> request, recipient);
    }

    /// The same for a request that takes some work to make, such as reading what was said before.
    public void take(Visit visit, Supplier<Request> request, Recipient recipient) {
        var work = new CompletableFuture<Reply>();
        lastTaken = System.nanoTime();
        long number = taken.incrementAndGet();
        open.put(number, work);
        // What was taken before the end began is still answered, this is not.
        if (closing) work.complete(new Reply.Failed(Reply.Fault.CLOSING, visit.reference()));
        threads.execute(() -> {
            serve(visit, request, new Paced(recipient, timer, BETWEEN_STAGES), work);
            open.remove(number);
        });
    }

    private void serve(Visit visit, Supplier<Request> asked, Recipient recipient, CompletableFuture<Reply> work) {
        var reference = visit.reference();
        try (var sighting = new Sighting(observations, reference)) {
            var reply = reply(visit, asked, recipient, work, sighting, reference);
            try {
                recipient.reply(reply);
                sighting.became(reply);
            } catch (Exception e) {
                LOG.error("{} the reply to a request could not be shown", reference, e);
            }
        }
    }

    private Reply reply(
            Visit visit,
            Supplier<Request> asked,
            Recipient recipient,
            CompletableFuture<Reply> work,
            Sighting sighting,
            String reference) {
        try {
            var request = asked.get();
            sighting.is(request);
            if (work.isDone()) return work.get();
            var refusal = refusal(visit, request);
            var part = sighting.part(() -> carryOut(visit, request, recipient::stage, work));
            var reply = refusal == null ? await(part, work, reference) : refusal;
            clerk.note(visit, request, reply);
            return reply;
        } catch (Exception e) {
            return broken(e, reference);
        }
    }

    private @Nullable Reply refusal(Visit visit, Request request) {
        if (request instanceof Request.Admin admin) return refusal(visit, admin);
        return isWork(visit, request)
                ? turnstile.enter(visit, requireNonNull(preferences(visit).coolDown()))
                : null;
    }

    /// The one place that decides who may manage a group, and has it noted who did.
    private @Nullable Reply refusal(Visit visit, Request.Admin request) {
        if (!visit.manages()) return new Reply.Declined(Reply.Cause.NOT_A_MANAGER);
        return clerk.note(visit, request);
    }

    private boolean isWork(Visit visit, Request request) {
        return switch (request) {
            case Request.Ask(var question, boolean again) ->
                !(again && librarian(visit).has(question));
            case Request.Check c -> true;
            case Request.Search _, Request.Sources _, Request.Read _, Request.Open _ -> false;
            case Request.Quote _, Request.History _, Request.Personal _, Request.Admin _ -> false;
        };
    }

    private Reply await(Runnable part, CompletableFuture<Reply> work, String reference)
            throws InterruptedException, ExecutionException {
        if (places.getQueueLength() >= limits.waiting()) return new Reply.Busy(Duration.ofMinutes(1), true);
        while (!places.tryAcquire(100, TimeUnit.MILLISECONDS)) if (work.isDone()) return work.get();
        var worker = threads.submit(part);
        try {
            return work.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("{} a request took longer than {}", reference, limits.deadline());
            return new Reply.Failed(Reply.Fault.TOO_SLOW, reference);
        } finally {
            worker.cancel(true);
            places.release();
        }
    }

    private void carryOut(Visit visit, Request request, Consumer<Stage> progress, CompletableFuture<Reply> work) {
        try {
            work.complete(
                    switch (request) {
                        case Request.OfDocuments d -> librarian(visit).carryOut(d, progress);
                        case Request.Personal p -> clerk.carryOut(visit, p);
                        case Request.OfMemory m -> clerk.carryOut(visit, m);
                        case Request.OfHoldings h -> carryOut(visit, h);
                    });
        } catch (Throwable e) {
            work.completeExceptionally(e);
        }
    }

    private Reply carryOut(Visit visit, Request.OfHoldings request) {
        var group = requireNonNull(visit.group(), "only members of a group manage it");
        return switch (request) {
            case Request.AddDocument(var what) -> house.holdings().add(group, what);
            case Request.RemoveDocument(var name) ->
                house.holdings()
                        .remove(group, name, librarian(visit).catalogue().named(name));
            case Request.Reload() -> house.holdings().reload();
            case Request.ShowStock() -> house.holdings().stock(librarians.sight(visit, chosen(visit)));
        };
    }

    /// Who has only what the visitor may see.
    private Librarian librarian(Visit visit) {
        return librarians.of(visit, chosen(visit));
    }

    private Set<String> chosen(Visit visit) {
        return requireNonNull(preferences(visit).collections());
    }

    private static Reply broken(Exception e, String reference) {
        if (e instanceof InterruptedException) Thread.currentThread().interrupt();
        var cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
        LOG.error("{} a request failed", reference, cause);
        return new Reply.Failed(Reply.Fault.BROKEN, reference);
    }

    /// How many requests are in flight, those that wait included.
    public int inFlight() {
        return open.size();
    }

    /// How many of them wait for their turn.
    public int waiting() {
        return places.getQueueLength();
    }

    /// Documents that the visitor may see and that fit what they have typed so far, at most 25.
    public List<Entry> suggest(Visit visit, String typed) {
        return librarian(visit).catalogue().suggest(typed);
    }

    /// Those of them that the visitor's group has added itself.
    public List<Entry> suggestOwn(Visit visit, String typed) {
        var group = visit.group();
        return group == null ? List.of() : librarian(visit).catalogue().suggest(Bindings.own(group), typed);
    }

    /// Whether somebody is waiting for a reply, or was a moment ago.
    public boolean isBusy() {
        return !open.isEmpty() || System.nanoTime() - lastTaken < LATELY;
    }

    /// Has answers forgotten that were made from other documents than there are now.
    public void corpusChanged() {
        librarians.forget();
    }

    /// Takes nothing new, waits for what is in flight, apologises for the rest; returns when everybody has a reply.
    @Override
    public void close() {
        closing = true;
        awaitOpen(limits.grace());
        for (var work : open.values()) work.complete(new Reply.Failed(Reply.Fault.CLOSING, "closing"));
        awaitOpen(TO_SHOW);
        threads.shutdownNow();
        timer.shutdownNow();
    }

    private void awaitOpen(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (!open.isEmpty() && System.nanoTime() < end) TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
