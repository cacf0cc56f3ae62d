package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Deeds;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a pronoun does only what the evidence tells of whom it stands for: "some members complained" is
/// not "they complained", nor "a head looted from the temple" one that "it had looted". Pure.
final class Meant {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "who");
    private static final Set<String> SOME =
            Set.of("some", "many", "most", "several", "few", "other", "others", "another", "a", "an", "two", "three");
    private static final Set<String> HAVE = Set.of("had", "has", "have");
    private static final Set<String> WHERE =
            Set.of("from", "in", "at", "on", "during", "near", "between", "by", "after", "before", "outside", "under");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "some", "two", "three", "several");

    /// A pronoun that stands so early has nobody in its sentence to stand for.
    private static final int EARLY = 3;

    private static final int PHRASE = 4;

    private Meant() {}

    static @Nullable Fault check(Case draft) {
        var fault = subject(draft);
        return fault != null ? fault : agent(draft);
    }

    /// "Though they complained" told of "though some members complained".
    private static @Nullable Fault subject(Case draft) {
        var said = draft.said().words();
        for (var change : draft.rewordings()) {
            if (change.given().size() != 1 || change.quoted().isEmpty()) continue;
            var pronoun = change.given().getFirst();
            if (!PRONOUNS.contains(pronoun.key()) || said.indexOf(pronoun) < EARLY) continue;
            var others = change.quoted().stream().filter(Word::isContent).toList();
            boolean some = SOME.contains(change.quoted().getFirst().key())
                    || change.quoted().getFirst().isContent();
            boolean gone = !others.isEmpty()
                    && others.getLast().key().endsWith("s")
                    && others.stream().noneMatch(w -> w.isCapital() || draft.says(w.stem()));
            if (some && gone) return fault(others.getLast(), pronoun);
        }
        return null;
    }

    /// "Which it had looted" told of "a head looted from the temple".
    private static @Nullable Fault agent(Case draft) {
        var words = draft.said().words();
        for (int i = 2; i < words.size(); i++) {
            var verb = words.get(i);
            boolean done = Deeds.isPast(verb)
                    && HAVE.contains(words.get(i - 1).key())
                    && PRONOUNS.contains(words.get(i - 2).key())
                    && !words.get(i - 2).key().equals("who");
            if (!done) continue;
            boolean there = false;
            boolean suffered = true;
            for (var e : draft.exhibits())
                for (int k = 1; k < e.context().words().size(); k++) {
                    if (!Stems.alike(e.context().words().get(k).stem(), verb.stem())) continue;
                    there = true;
                    suffered &= isSuffered(e.context(), k);
                }
            if (there && suffered) return fault(words.get(i - 2), verb);
        }
        return null;
    }

    /// Whether a participle stands behind a thing that is itself done something to: "to return a head looted
    /// from", "sold the boat built in".
    private static boolean isSuffered(Parsed text, int verb) {
        var words = text.words();
        if (!Deeds.isPast(words.get(verb)) || verb + 1 >= words.size()) return false;
        if (!WHERE.contains(words.get(verb + 1).key())) return false;
        int k = verb - 1;
        while (k > Math.max(0, verb - 1 - PHRASE) && words.get(k).isContent()) k--;
        return k > 0
                && k < verb - 1
                && ARTICLES.contains(words.get(k).key())
                && words.get(k - 1).isContent()
                && !isEnd(words, k - 1);
    }

    private static boolean isEnd(List<Word> words, int k) {
        return words.get(k).after() != ' ';
    }

    private static Fault fault(Word who, Word what) {
        return new Fault(
                Reason.ROLES,
                "the evidence does not say who \"" + what.text() + "\" stands for, or that \"" + who.text()
                        + "\" did it");
    }
}
