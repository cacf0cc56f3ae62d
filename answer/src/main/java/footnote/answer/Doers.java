package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Deed;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Mutuals;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether nobody is told to have done what another did, where the two are not one: of "the van had ignored a red
/// light" not that the tram had, which it struck, and of "she reported it to auditors" not that these uncovered it.
/// Pure.
final class Doers {
    /// What one does to whom something is brought.
    private static final Set<String> RECEIVING = Lexicon.words("receiving");
    private static final Set<String> OWN = Set.of("a", "an", "the", "its", "their", "his", "her", "some", "all", "any");
    private static final Set<String> TO = Set.of("to", "with", "for", "from", "against");

    private Doers() {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        for (var mine : Deeds.in(draft.said())) {
            if (mine.pronoun() || Mutuals.is(mine.verb()) || Mutuals.isOfItself(mine.verb())) continue;
            var doer = subject(mine);
            if (doer == null || Claims.isNeutral(doer.key())) continue;
            for (var e : draft.exhibits()) {
                var fault = another(mine, doer, draft, e);
                if (fault == null) fault = receiver(mine, doer, draft, e);
                if (fault == null) fault = object(mine, draft, e);
                if (fault != null) return fault;
            }
        }
        return null;
    }

    /// The same is done by another in the evidence, with whom the passage sets this one against.
    private static @Nullable Fault another(Deed mine, Word doer, Case draft, Case.Exhibit exhibit) {
        if (draft.quotes(doer.stem())) return null;
        var there = Deeds.in(exhibit.context()).stream()
                .filter(d -> Stems.alike(d.verb().stem(), mine.verb().stem()))
                .toList();
        if (there.size() != 1) return null;
        var other = subject(there.getFirst());
        if (other == null || there.getFirst().pronoun() || draft.says(other.stem())) return null;
        // "the company" may be the one that the passage names
        if (Names.isName(doer) != Names.isName(other)) return null;
        boolean apart = Deeds.in(exhibit.sheet().words()).stream()
                .anyMatch(d -> meets(d, doer, other) || meets(d, other, doer));
        return apart ? fault(other) : null;
    }

    private static boolean meets(Deed deed, Word doer, Word other) {
        return holds(deed.doers(), doer) && holds(deed.others(), other) && !holds(deed.doers(), other);
    }

    /// One to whom something is brought is told to have done another thing with it, and nobody else is named.
    private static @Nullable Fault receiver(Deed mine, Word doer, Case draft, Case.Exhibit exhibit) {
        if (mine.doers().isEmpty() || RECEIVING.contains(mine.verb().key())) return null;
        if (draft.quotes(mine.verb().stem())) return null;
        for (var deed : Deeds.in(exhibit.context())) {
            var other = subject(deed);
            if (other == null || deed.pronoun() || deed.others().isEmpty()) continue;
            if (Mutuals.isConverse(mine.verb(), deed.verb()) || Mutuals.is(deed.verb())) continue;
            boolean brought = isBehindTo(exhibit.context(), deed, doer);
            boolean gone = deed.doers().stream().noneMatch(d -> draft.says(d.stem()));
            boolean same = mine.others().stream().anyMatch(o -> holds(deed.others(), o) && !o.equals(doer));
            if (brought && gone && same) return fault(other);
        }
        return null;
    }

    /// The same is done to another thing: "cut deaths by 64%" told of "cut severe cases by 64%".
    private static @Nullable Fault object(Deed mine, Case draft, Case.Exhibit exhibit) {
        var thing = thing(draft.said(), mine.verb());
        var there = Deeds.in(exhibit.context()).stream()
                .filter(d -> d.verb().stem().equals(mine.verb().stem()))
                .toList();
        if (thing.isEmpty() || there.size() != 1) return null;
        var other = thing(exhibit.context(), there.getFirst().verb());
        if (other.isEmpty() || other.stream().anyMatch(w -> draft.says(w.stem()))) return null;
        // "scored twice" may be "scored two goals"
        if (exhibit.context().quantities().stream()
                .anyMatch(q -> q.start() == other.getLast().start())) return null;
        // "the village" may be the one that the passage names
        if (thing.stream().allMatch(Names::isName) != other.stream().allMatch(Names::isName)) return null;
        boolean strange = thing.stream().noneMatch(w -> Claims.isNeutral(w.key()) || draft.quotes(w.stem()));
        return strange ? fault(other.getLast()) : null;
    }

    /// The words of content right behind a verb.
    private static List<Word> thing(Parsed text, Word verb) {
        var words = text.words();
        int from = words.indexOf(verb) + 1;
        while (from < words.size()
                && words.get(from - 1).after() == ' '
                && OWN.contains(words.get(from).key())) from++;
        int to = from;
        while (to < words.size()
                && words.get(to).isContent()
                && words.get(to).kind() == Word.Kind.PLAIN
                && !words.get(to).key().endsWith("ly")
                && !Set.of("instead", "rather", "together", "again")
                        .contains(words.get(to).key())
                && words.get(to - 1).after() == ' ') to++;
        return words.subList(Math.min(from, to), to);
    }

    /// "Reported it to auditors": whether this one stands right behind the small word.
    private static boolean isBehindTo(Parsed text, Deed deed, Word doer) {
        var words = text.words();
        for (var word : deed.others()) {
            int i = words.indexOf(word);
            if (!alike(word, doer) || i < 2 || word.start() < deed.verb().start()) continue;
            int k = i - 1;
            while (k > 0
                    && (Deeds.isNounLead(words.get(k).key())
                            && !TO.contains(words.get(k).key()))) k--;
            if (words.get(k).key().equals("to")) return true;
        }
        return false;
    }

    /// Who stands next before the verb.
    private static @Nullable Word subject(Deed deed) {
        return deed.doers().stream()
                .filter(w -> w.start() < deed.verb().start())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> alike(w, word));
    }

    private static boolean alike(Word a, Word b) {
        return Synonyms.alike(a.stem(), b.stem())
                || (Names.isName(a) && Names.isName(b) && Names.same(a.key(), b.key()));
    }

    private static Fault fault(Word other) {
        return new Fault(Reason.ROLES, "the evidence says it of \"" + other.text() + "\"");
    }
}
