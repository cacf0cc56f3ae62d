package footnote.answer.extract;

import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What dated documents of one story count differently: 38 dead on the first day, 71 two days later.
///
/// Two documents are of one story where their titles both speak of what is asked, or their sentences of the same day,
/// and they have names in common beside those of the question. What counts only a part, or what came on top, is left
/// out.
final class Counts {
    /// The share of what is asked to be so that a sentence must meet with its context.
    private static final double MET = .6;

    /// The same for a title.
    private static final double TITLED = .2;

    /// So many words of names, beside those asked about, must two documents share.
    private static final int SHARED = 2;

    /// Other numbers may be of many things: a magnitude, a rate.
    private static final Pattern COUNTS = Pattern.compile("(?iu)\\bhow many\\b|\\btoll\\b");

    private static final Pattern HOW_MANY = Pattern.compile("(?iu)\\bhow many\\b");

    /// What stands before a number that does not count all.
    private static final Set<String> PARTS =
            Set.of("another", "additional", "further", "other", "new", "these", "those", "remaining");

    private final Ranking ranking;
    private final Asked asked;
    private final Meanings meanings;
    private final Times times;
    /// What is to be counted, where the question names it: "how many ships", but not "the death toll".
    private final Set<String> focus;
    /// The same as [Quantity] has it.
    private final Set<String> counted = new HashSet<>();

    /// A sentence, and the number in it that is asked for.
    private record Told(Candidate sentence, Quantity count) {}

    private Counts(Ranking ranking) {
        this.ranking = ranking;
        asked = ranking.asked();
        meanings = new Meanings(asked);
        times = Times.of(asked.text());
        focus = HOW_MANY.matcher(asked.text()).find() ? asked.focus() : Set.of();
        var named = Words.in(asked.text()).stream()
                .filter(w -> focus.contains(w.stem()))
                .map(w -> w.span().start())
                .toList();
        for (var w : Parsed.of(asked.text()).words()) if (named.contains(w.start())) counted.add(w.stem());
    }

    /// The best sentence and one of each other document of the story; none where all count alike.
    static List<Candidate> of(Ranking ranking, Candidate best) {
        if (!COUNTS.matcher(ranking.asked().text()).find()) return List.of();
        return new Counts(ranking).otherThan(best);
    }

    private List<Candidate> otherThan(Candidate best) {
        var first = told(best);
        if (first == null || times.latest()) return List.of();
        var all = new ArrayList<Told>(List.of(first));
        for (var s : ranking.all()) {
            var c = s.candidate();
            if (all.stream().anyMatch(t -> document(t.sentence()).equals(document(c)))) continue;
            var told = told(c);
            if (told != null && isOneStory(best, c)) all.add(told);
        }
        if (all.stream().allMatch(t -> t.count().sameValue(first.count()))) return List.of();
        return all.stream().map(Told::sentence).toList();
    }

    private static String document(Candidate c) {
        return c.hit().passage().document();
    }

    private @Nullable Told told(Candidate c) {
        if (c.hit().metadata().published() == null || c.text().endsWith("?") || Times.isOfThePast(c)) return null;
        if (!speaksOf(c) || times.fits(c) < 0) return null;
        var count = count(Parsed.of(c.text()));
        return count == null ? null : new Told(c, count);
    }

    /// Whether the sentence has the rarest of what is asked to be so, what is counted apart, and its context the rest.
    private boolean speaksOf(Candidate c) {
        var deeds = new HashSet<>(asked.weights().keySet());
        deeds.removeAll(asked.names());
        if (asked.coverage(deeds, c.met()) < MET) return false;
        deeds.removeAll(focus);
        var met = c.own();
        return deeds.stream()
                .max(Comparator.comparingDouble(s -> asked.weights().getOrDefault(s, 0.0)))
                .filter(met::contains)
                .isPresent();
    }

    /// The number that counts what is asked for: by the words behind it, and where there are several or none, by how
    /// near it stands to what is asked of it.
    private @Nullable Quantity count(Parsed text) {
        var counts = text.quantities().stream().filter(q -> isWhole(q, text)).toList();
        var named = counted.isEmpty()
                ? counts
                : counts.stream().filter(this::isAskedFor).toList();
        if (named.isEmpty())
            named = counts.stream().filter(q -> q.counted().isEmpty()).toList();
        Quantity nearest = null;
        int least = Integer.MAX_VALUE;
        for (var q : named) {
            int away = away(q, text);
            if (away < least) nearest = q;
            least = Math.min(least, away);
        }
        return nearest;
    }

    private static boolean isWhole(Quantity q, Parsed text) {
        if (q.values().isEmpty() || q.year() || !q.unit().isEmpty()) return false;
        var before = q.index() == 0 ? "" : text.words().get(q.index() - 1).key();
        return !PARTS.contains(before);
    }

    private boolean isAskedFor(Quantity q) {
        return q.counted().stream().anyMatch(c -> counted.stream().anyMatch(f -> Synonyms.alike(c, f)));
    }

    /// How many words away the nearest word stands that meets the question, what is counted and names apart.
    private int away(Quantity q, Parsed text) {
        int least = Integer.MAX_VALUE;
        var words = Words.in(text.text());
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var met = meanings.met(text.text(), words, i);
            boolean deed = met.stream().anyMatch(s -> !asked.names().contains(s) && !focus.contains(s));
            if (deed) least = Math.min(least, between(q, word.span().start(), text));
        }
        return least;
    }

    private static int between(Quantity q, int at, Parsed text) {
        int from = Math.min(at, q.start());
        int to = Math.max(at, q.start());
        return (int) text.words().stream()
                .map(Word::start)
                .filter(s -> s > from && s < to)
                .count();
    }

    private boolean isOneStory(Candidate a, Candidate b) {
        var names = names(a);
        names.retainAll(names(b));
        if (names.size() < SHARED) return false;
        var days = Times.stated(a);
        var others = Times.stated(b);
        if (days.isEmpty() || others.isEmpty()) return isTitled(a) && isTitled(b);
        return days.stream().anyMatch(x -> others.stream().anyMatch(y -> x.overlaps(y)));
    }

    private boolean isTitled(Candidate c) {
        var title = c.hit().metadata().title();
        var met = meanings.met(title, Words.in(title));
        if (asked.coverage(asked.names(), met) < 1) return false;
        var deeds = new HashSet<>(asked.weights().keySet());
        deeds.removeAll(asked.names());
        return asked.coverage(deeds, met) >= TITLED;
    }

    /// The words of a document's names, as far as it was found, without those of the question, its outlet and dates.
    private Set<String> names(Candidate c) {
        var names = new HashSet<String>();
        for (var s : ranking.all()) {
            var other = s.candidate();
            if (!document(other).equals(document(c))) continue;
            var text = Parsed.of(other.text());
            for (var found : Found.of(AnswerKind.PERSON, other.text()))
                if (text.dates().stream().noneMatch(d -> d.start() < found.end() && found.start() < d.end()))
                    names.addAll(found.stems());
        }
        names.removeAll(asked.all());
        var publisher = c.hit().metadata().publisher();
        if (publisher != null) Words.in(publisher).forEach(w -> names.remove(w.stem()));
        names.removeIf(Words::isStop);
        return names;
    }
}
