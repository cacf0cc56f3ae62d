package footnote.bot.contract;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Position;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.Statement;
import footnote.answer.Timing;
import footnote.bot.chat.Library;
import footnote.corpus.Document;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Entry;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A few documents in memory, one sentence a line, and an answerer that quotes the lines that share the most
/// words with
/// the question. One passage a document.
public final class ReadingRoom implements Library, Retriever {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}|\\d+");
    private final Map<String, Document> documents = new ConcurrentSkipListMap<>();

    /// What is done before an answer, to make it slow or break it.
    public volatile Runnable beforeAnswer = () -> {};

    public static ReadingRoom withSamples() {
        return new ReadingRoom()
                .add(
                        "harbour/ferry.txt",
                        "The ferry to Lanta",
                        "Harbour Gazette",
                        "2026-01-10",
                        "https://example.org/ferry_(new)",
                        "The ferry to Lanta leaves at seven in the morning.",
                        "A ticket for the ferry to Lanta costs 40 crowns.",
                        "Dogs travel free of charge.")
                .add(
                        "harbour/prices.txt",
                        "Prices at the harbour",
                        "Island Post",
                        "2025-11",
                        "https://example.org/prices",
                        "A ticket for the ferry to Lanta costs 35 crowns.",
                        "The harbour café sells *fresh* bread to @everyone for 3_crowns.")
                .add(
                        "birds.txt",
                        "Birds of the marsh",
                        null,
                        null,
                        null,
                        "Herons nest in the marsh from April.",
                        "The observatory counted 212 herons last spring.");
    }

    public ReadingRoom add(
            String id,
            String title,
            @Nullable String outlet,
            @Nullable String date,
            @Nullable String url,
            String... lines) {
        var published = date == null ? null : PartialDate.parse(date);
        var metadata = new Metadata(title, outlet, null, published, url, null, Set.of());
        documents.put(id, new Document(id, metadata, String.join("\n", lines), List.of()));
        return this;
    }

    public void remove(String id) {
        documents.remove(id);
    }

    @Override
    public Retriever retriever() {
        return this;
    }

    @Override
    public List<Entry> documents() {
        return documents.values().stream()
                .map(d -> new Entry(d.id(), d.metadata()))
                .toList();
    }

    @Override
    public Optional<Document> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<Hit> find(Query query, int limit) {
        return documents.values().stream()
                .filter(d -> query.filter().document() == null
                        || d.id().equals(query.filter().document()))
                .filter(d -> isSince(query.filter().from(), d.metadata().published()))
                .map(d -> new Hit(passage(d), d.metadata(), common(query.text(), d.text()), List.of()))
                .filter(h -> h.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(limit)
                .toList();
    }

    private static boolean isSince(@Nullable PartialDate from, @Nullable PartialDate published) {
        return from == null || (published != null && !published.last().isBefore(from.first()));
    }

    private static Passage passage(Document d) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (var line : d.text().lines().toList()) {
            sentences.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return new Passage(d.id(), 0, new Span(0, d.text().length()), 0, d.text(), sentences, null, 0);
    }

    private static double common(String a, String b) {
        var words = words(a);
        words.retainAll(words(b));
        return words.size();
    }

    private static Set<String> words(String text) {
        var words = new java.util.HashSet<String>();
        var m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) words.add(m.group());
        words.removeAll(Set.of("the", "what", "does", "how", "for", "and"));
        return words;
    }

    @Override
    public Answer answer(Question question, Consumer<Stage> progress) {
        progress.accept(Stage.SEARCHING);
        beforeAnswer.run();
        progress.accept(Stage.CHECKING);
        var best = new TreeMap<Double, List<Evidence>>(Comparator.reverseOrder());
        var all = String.join(" ", question.earlier()) + " " + question.text();
        for (var hit : find(new Query(all, question.filter()), 5))
            for (var s : hit.passage().sentences()) {
                double score = common(all, hit.passage().at(s));
                if (score >= 2)
                    best.computeIfAbsent(score, k -> new ArrayList<>())
                            .add(new Evidence(hit.passage(), hit.metadata(), s, null));
            }
        var timing = new Timing(1, 1, 1, 3);
        if (best.isEmpty())
            return new Answer.NotFound(
                    Answer.Mode.EXTRACTIVE, "The documents say nothing of this.", nearest(all), List.of(), timing);
        return cited(best.firstEntry().getValue(), timing);
    }

    private List<Evidence> nearest(String question) {
        return find(Query.of(question), 1).stream()
                .map(h -> new Evidence(
                        h.passage(), h.metadata(), h.passage().sentences().getFirst(), null))
                .toList();
    }

    private static Answer.Cited cited(List<Evidence> evidence, Timing timing) {
        var statements = evidence.stream()
                .map(e -> new Statement(e.quote(), List.of(e), null))
                .toList();
        var positions = evidence.size() < 2
                ? List.<Position>of()
                : evidence.stream()
                        .map(e -> new Position(e.quote(), e.metadata().published(), List.of(e)))
                        .toList();
        var asOf = evidence.stream()
                .map(e -> e.metadata().published())
                .filter(java.util.Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Answer.Cited(Answer.Mode.EXTRACTIVE, statements, asOf, positions, List.of(), null, timing);
    }
}
