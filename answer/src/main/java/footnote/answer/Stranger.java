package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Acronyms;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence tells of one whom it names is not told of another whom it does not: of "his co-defendant,
/// Nikola Ban, received 17 years" not that Stipe Maric did. A pronoun, or "the company", may stand for anybody whom
/// the passage names. Pure.
final class Stranger {
    /// For these a sentence puts a name.
    private static final Set<String> STANDING_IN = Set.of(
            "he", "she", "it", "they", "we", "i", "him", "her", "them", "us", "who", "this", "that", "these", "those",
            "the", "its", "their", "our", "my", "both", "neither", "one", "another", "such");

    private static final String IN = "in";
    private static final Set<String> PLACING = Set.of("in", "at", "near", "outside");
    private static final Set<String> SETTLED =
            Set.of("village", "town", "city", "port", "district", "province", "region", "suburb", "island", "hamlet");

    private static final Set<String> OWNING = Set.of("his", "her");

    /// So many words stand before the name that a sentence begins with: "his co-defendant".
    private static final int LED = 3;

    private Stranger() {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        var fault = placed(draft);
        if (fault != null) return fault;
        var subject = subject(draft.said());
        if (subject.isEmpty() || subject.stream().anyMatch(w -> isThere(w, draft))) return null;
        Word rival = null;
        for (var e : draft.exhibits()) {
            var words = e.context().words();
            for (int i = 0; i < words.size(); i++) {
                if (isStandingIn(words, i)) return null;
                if (rival == null
                        && isPersonal(words.get(i))
                        && !draft.says(Set.of(words.get(i).key()))) rival = words.get(i);
            }
            if (rival != null && (subject(e.context()).isEmpty() || !isFirst(rival, e.context()))) return null;
        }
        return rival == null ? null : new Fault(Reason.ROLES, "the evidence says it of \"" + rival.text() + "\"");
    }

    /// A name behind a small word, and what stands before that: "house in Sool", "University of Norheim".
    private record Place(String head, Word name) {}

    /// "Her house in Tamsin" told of "her house in the village of Sool".
    private static @Nullable Fault placed(Case draft) {
        for (var mine : places(draft.said())) {
            Word rival = null;
            for (var e : draft.exhibits()) {
                var there = places(e.context());
                if (there.stream()
                        .anyMatch(p -> Names.same(p.name().key(), mine.name().key()) && isOne(p, mine))) return null;
                for (var p : there)
                    if (isOne(p, mine)
                            && !draft.says(Set.of(p.name().key()))
                            && !Acronyms.stands(mine.name(), draft.said(), e.context())
                            && (p.head().equals(IN) ? !isThere(mine.name(), draft) : true)) rival = p.name();
            }
            if (rival != null)
                return new Fault(
                        Reason.ALTERED_NAME,
                        "the evidence says " + rival.text() + ", not "
                                + mine.name().text());
        }
        return null;
    }

    private static boolean isOne(Place a, Place b) {
        return a.head().equals(b.head());
    }

    private static List<Place> places(Parsed text) {
        var found = new ArrayList<Place>();
        var words = text.words();
        for (int i = 1; i < words.size(); i++) {
            if (!isPersonal(words.get(i)) || words.get(i - 1).isCapital()) continue;
            int k = i - 1;
            if (words.get(k).key().equals("the") && k > 0) k--;
            var small = words.get(k).key();
            if (PLACING.contains(small)) found.add(new Place(IN, words.get(i)));
            if (!small.equals("of") || k == 0) continue;
            var head = words.get(k - 1);
            if (SETTLED.contains(head.key())) found.add(new Place(IN, words.get(i)));
            else if (head.isContent()) found.add(new Place(head.stem(), words.get(i)));
        }
        return found;
    }

    /// The name that a sentence begins with; none where it owns what follows.
    private static List<Word> subject(Parsed text) {
        var words = text.words();
        int from = 0;
        while (from < words.size() && !isPersonal(words.get(from))) from++;
        int to = from;
        while (to < words.size()
                && words.get(to).isCapital()
                && (to == from || words.get(to - 1).after() == ' ')) to++;
        return to == from || from > LED || isOwning(words.get(to - 1)) ? List.of() : words.subList(from, to);
    }

    private static boolean isOwning(Word word) {
        return word.text().endsWith("'s")
                || word.text().endsWith("\u2019s")
                || word.after() == '\''
                || word.after() == '\u2019';
    }

    private static boolean isPersonal(Word word) {
        return word.kind() == Word.Kind.PLAIN
                && Names.isName(word)
                && !Names.isTitle(word.key())
                && word.text().length() > 2;
    }

    /// Whether the name is the one that the text begins with.
    private static boolean isFirst(Word name, Parsed text) {
        return subject(text).contains(name);
    }

    private static boolean isStandingIn(List<Word> words, int i) {
        var key = words.get(i).key();
        // "his co-defendant" stands for somebody else
        if (OWNING.contains(key)) return false;
        if (key.equals("the"))
            return i + 1 < words.size()
                    && (!words.get(i + 1).isCapital() || words.get(i + 1).after() == '-');
        return STANDING_IN.contains(key);
    }

    private static boolean isThere(Word word, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> e.context().words().stream().anyMatch(w -> Names.same(w.key(), word.key()))
                        || Acronyms.stands(word, draft.said(), e.context()));
    }
}
