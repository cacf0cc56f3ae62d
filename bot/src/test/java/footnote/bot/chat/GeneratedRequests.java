package footnote.bot.chat;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.retrieval.Filter;
import footnote.retrieval.PassageIndex;
import footnote.retrieval.Query;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// One run of generated requests.
final class GeneratedRequests {
    enum Kind {
        ASK,
        FOLLOW_UP,
        SHOW_AGAIN,
        SEARCH,
        SOURCES,
        READ,
        OPEN,
        QUOTE,
        HISTORY,
        CHECK,
        SUGGEST
    }

    private static final Limits FREE =
            new Limits(4, 1000, Duration.ZERO, 1_000_000, Duration.ofMinutes(5), Duration.ofSeconds(5));
    private final Archive archive;
    private final PassageIndex index;
    private final Random random;
    final Desk desk;
    private final Memory memory = Memory.ofProcess();
    private final List<Request> before = new ArrayList<>();
    final Map<Kind, Integer> asked = new EnumMap<>(Kind.class);
    final Map<Kind, String> leaks = new EnumMap<>(Kind.class);
    int answered;

    GeneratedRequests(Archive archive, PassageIndex index, long seed, Stacks stacks) throws MemoryAway {
        this.archive = archive;
        this.index = index;
        this.random = new Random(seed);
        desk = new Desk(
                new House(stacks, BoundPlaces.BINDINGS, Holdings.FIXED), FREE, memory, ObservationRegistry.NOOP);
        chooses(new Where("discord:3", null), Set.of("gamma minutes", "alpha", "added"));
        chooses(new Where("discord:4", "discord:40"), Set.of("beta", "open"));
    }

    private void chooses(Where where, Set<String> collections) throws MemoryAway {
        memory.customs().change(where, p -> new Preferences(null, null, collections, null, null));
    }

    void all(int requests) {
        for (int i = 0; i < requests; i++) one(i);
        desk.close();
    }

    private void one(int number) {
        var kind = any(List.of(Kind.values()));
        var place = any(BoundPlaces.PLACES);
        var visit = new Visit("e" + number, "ada", place.group(), place.channel(), place.manages());
        var paper = any(archive.papers);
        asked.merge(kind, 1, Integer::sum);
        if (kind == Kind.SUGGEST) {
            var typed = random.nextBoolean()
                    ? ""
                    : any(List.copyOf(paper.secrets())).substring(0, 3);
            check(kind, visit, typed, desk.suggest(visit, typed).toString());
            return;
        }
        var request = request(kind, paper);
        if (request instanceof Request.Ask) before.add(request);
        var reply = reply(visit, request);
        if (reply instanceof Reply.Answered(var q, Answer.Cited c)) answered++;
        check(kind, visit, request.toString(), reply.toString());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Request request(Kind kind, Archive.Paper paper) {
        return switch (kind) {
            case ASK -> new Request.Ask(question(paper, List.of()), false);
            case FOLLOW_UP ->
                new Request.Ask(question(any(archive.papers), List.of(question(paper))), random.nextBoolean());
            case SHOW_AGAIN ->
                before.isEmpty() || random.nextInt(4) == 0
                        ? new Request.Ask(question(paper, List.of()), true)
                        : new Request.Ask(((Request.Ask) any(before)).question(), true);
            case SEARCH -> new Request.Search(words(paper), filter(paper));
            case SOURCES -> new Request.Sources(random.nextInt(8));
            case READ -> new Request.Read(name(paper), random.nextInt(2));
            case OPEN -> new Request.Open(place(paper));
            case QUOTE -> new Request.Quote(altered(any(paper.sentences())));
            case HISTORY -> new Request.History(words(paper), filter(paper));
            case CHECK -> new Request.Check(altered(String.join(" ", paper.sentences())));
            case SUGGEST -> throw new AssertionError("no request");
        };
    }

    private String question(Archive.Paper paper) {
        var secret = any(List.copyOf(paper.secrets()));
        return any(List.of(
                "What does the " + secret + " bridge cost?",
                "When did the council of " + secret + " vote?",
                "How many people does the ferry to " + secret + " carry?",
                "What did " + secret + " say about the ferry?",
                "What do the reports say about the bridge?",
                "Which councils voted for a new tunnel?",
                "Who is " + secret + "?"));
    }

    private Question question(Archive.Paper paper, List<String> earlier) {
        var text = earlier.isEmpty()
                ? question(paper)
                : any(List.of("And when was that?", "What did it cost?", question(paper)));
        return new Question(text, filter(paper), earlier);
    }

    private String words(Archive.Paper paper) {
        return random.nextInt(3) == 0 ? "bridge ferry council tunnel crowns" : question(paper);
    }

    private Filter filter(Archive.Paper paper) {
        return switch (random.nextInt(6)) {
            case 0 -> new Filter(name(paper), null, null, null, Set.of());
            case 1 ->
                new Filter(null, null, null, null, paper.collection() == null ? Set.of() : Set.of(paper.collection()));
            default -> Filter.NONE;
        };
    }

    private String name(Archive.Paper paper) {
        return any(List.of(
                paper.id(),
                paper.id().substring(paper.id().lastIndexOf('/') + 1),
                paper.title(),
                paper.title().toUpperCase(Locale.ROOT),
                Place.keyOf(paper.id())));
    }

    private Place place(Archive.Paper paper) {
        var hits = index.find(
                new Query(paper.sentences().getFirst(), new Filter(paper.id(), null, null, null, Set.of())), 1);
        var passage = hits.getFirst().passage();
        return Place.of(passage, any(passage.sentences()));
    }

    private String altered(String text) {
        return random.nextBoolean() ? text : text.replace("2024", "2023").replace("costs", "cost");
    }

    Reply reply(Visit visit, Request request) {
        var reply = new CompletableFuture<Reply>();
        desk.take(visit, request, new Recipient() {
            @Override
            public void stage(Stage stage) {}

            @Override
            public void reply(Reply r) {
                reply.complete(r);
            }
        });
        return reply.orTimeout(5, TimeUnit.MINUTES).join();
    }

    /// Nothing of a document that may not be seen, but what was in the request itself.
    private void check(Kind kind, Visit visit, String asked, String shown) {
        var said = asked.toLowerCase(Locale.ROOT);
        // Scores and times are figures of nobody.
        var there = shown.replaceAll("\\d\\.\\d+(E-?\\d+)?|Timing\\[[^]]*]", "").toLowerCase(Locale.ROOT);
        for (var secret : secrets(visit))
            if (!said.contains(secret) && there.contains(secret))
                leaks.putIfAbsent(
                        kind, visit.where() + " was shown " + secret + " when it asked " + asked + ": " + shown);
    }

    private Set<String> secrets(Visit visit) {
        var secrets = new HashSet<String>();
        for (var p : archive.papers)
            if (!BoundPlaces.mayBeSeen(p, visit)) p.secrets().forEach(s -> secrets.add(s.toLowerCase(Locale.ROOT)));
        for (var p : archive.papers)
            if (BoundPlaces.mayBeSeen(p, visit)) p.secrets().forEach(s -> secrets.remove(s.toLowerCase(Locale.ROOT)));
        return secrets;
    }
}
