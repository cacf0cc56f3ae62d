package footnote.answer;

import footnote.answer.text.Claims;
import footnote.answer.text.Dates;
import footnote.answer.text.Deeds;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import footnote.retrieval.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A clause with a subject of its own: "construction declined" and "services added 9,000 jobs" of "construction
/// declined while services added 9,000 jobs".
///
/// @param lead the word that opens it where that is a small one: "while", "the"
/// @param subject the words of content before its verb
/// @param rest its verb and the words of content behind
/// @param span where it stands in its text
record Clause(Word lead, List<Word> subject, List<Word> rest, Span span) {
    private static final Set<String> OPENING =
            Set.of("while", "whereas", "but", "although", "though", "and", "because", "when", "as", "after", "before");
    private static final Set<String> LEADING = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "shall",
            "should", "must", "does", "did", "do");

    /// So far behind an "and" the verb of its clause stands.
    private static final int NEAR = 6;

    private static final Recent<String, List<Clause>> RECENT = new Recent<>(1024, t -> read(Parsed.of(t)));

    /// The clauses of a text, in order; one without a subject of its own belongs to the one before.
    static List<Clause> in(Parsed text) {
        return text.text().length() > Parsed.PASSAGE ? read(text) : RECENT.of(text.text());
    }

    private static List<Clause> read(Parsed text) {
        var found = new ArrayList<Clause>();
        var words = text.words();
        int from = 0;
        for (int k = 1; k <= words.size(); k++) {
            if (k < words.size() && !opens(words, from, k)) continue;
            var clause = of(words.subList(from, k));
            if (clause != null) found.add(clause);
            from = k;
        }
        return List.copyOf(found);
    }

    private static @Nullable Clause of(List<Word> words) {
        int verb = verb(words, 0, words.size());
        if (verb < 1) return null;
        int from = OPENING.contains(words.getFirst().key()) ? 1 : 0;
        var subject = content(words.subList(Math.min(from, verb), verb));
        if (subject.isEmpty()) return null;
        var rest = content(words.subList(verb, words.size()));
        var span = new Span(words.getFirst().start(), words.getLast().end());
        return rest.isEmpty() ? null : new Clause(words.get(Math.min(from, verb - 1)), subject, rest, span);
    }

    /// Whether another clause begins at word `k`.
    private static boolean opens(List<Word> words, int from, int k) {
        char mark = words.get(k - 1).after();
        if (mark == '.' || mark == ';' || mark == ':' || mark == '?' || mark == '!') return true;
        if (!OPENING.contains(words.get(k).key()) || verb(words, from, k) < 0) return false;
        int to = k + 1;
        while (to < Math.min(words.size(), k + 1 + NEAR)
                && (to == k + 1 || words.get(to - 1).after() == ' ')
                && !OPENING.contains(words.get(to).key())) to++;
        int verb = verb(words, k + 1, to);
        return verb > k + 1 && !content(words.subList(k + 1, verb)).isEmpty();
    }

    /// The first verb of these words, or -1.
    private static int verb(List<Word> words, int from, int to) {
        for (int k = from; k < to; k++) {
            var word = words.get(k);
            if (LEADING.contains(word.key())) return k;
            boolean noun = k > 0 && Deeds.isNounLead(words.get(k - 1).key());
            if (Deeds.isPast(word) && !word.isCapital() && !noun && word.after() != '-') return k;
        }
        return -1;
    }

    private static List<Word> content(List<Word> words) {
        return words.stream()
                .filter(w -> w.isContent()
                        && !Dates.isCalendarWord(w.key())
                        && !Claims.isSaying(w.key())
                        && !Names.isTitle(w.key()))
                .toList();
    }
}
