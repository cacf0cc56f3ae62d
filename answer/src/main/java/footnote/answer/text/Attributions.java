package footnote.answer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds who is said to say what within one sentence, by the places of verbs of saying and "according to".
/// Pure.
final class Attributions {
    private static final Set<String> SPEECH = Lexicon.words("speech");
    private static final Set<String> WEAK = Lexicon.words("weak-speech");
    private static final Set<String> NOUNS = Lexicon.words("noun-verbs");
    private static final Set<String> DETERMINERS = Lexicon.words("determiners");
    private static final Set<String> OBJECTS =
            Set.of("the", "it", "him", "her", "them", "this", "a", "an", "its", "his", "their");
    private static final Set<String> SAYING = Lexicon.words("saying");
    private static final Set<String> PARTICLES = Set.of("on", "for", "off", "up", "upon", "with", "in");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    private static final Set<String> MODALS = Set.of("must", "can", "could", "may", "might", "cannot", "should");
    private static final Set<String> COMING = Set.of("would", "will", "shall");
    private static final Set<String> PAST = Lexicon.words("past-forms");
    private static final Set<String> OWN = Lexicon.words("own-words");
    /// Who says nothing: "complained that no one had shown him".
    private static final Set<String> NOBODY = Set.of("no", "one", "nobody", "none", "anyone", "anybody", "somebody");
    private static final String REPLY = Stems.of("replied");
    private static final Set<String> HAVE = Set.of("has", "have", "had");

    private final String text;
    private final List<Word> words;
    private final Phrases phrases;
    private final Sources sources;
    private final List<Attribution> found = new ArrayList<>();

    private Attributions(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.phrases = new Phrases(text, words);
        this.sources = new Sources(words, phrases);
    }

    /// The attributions of a sentence given by its words, in order.
    static List<Attribution> in(String text, List<Word> words) {
        var attributions = new Attributions(text, words);
        for (int i = 0; i < words.size(); i++) attributions.read(i);
        attributions.found.sort(Comparator.comparingInt(a -> a.cue().from()));
        return attributions.scoped();
    }

    private void read(int i) {
        var key = words.get(i).key();
        if (key.equals("according")
                && i + 2 < words.size()
                && words.get(i + 1).key().equals("to")) according(i, i + 2);
        else if (Set.of("laut", "selon", "segun", "segundo").contains(key) && i + 1 < words.size()) according(i, i + 1);
        else if (SPEECH.contains(key) && isVerb(i)) verb(i);
    }

    private void according(int cue, int at) {
        int from = sources.behindOwn(at);
        int end = phrases.endOfPhrase(from);
        if (end == from) return;
        end = phrases.seenBy(end);
        int to = sources.endOfNameBehind(from, end);
        boolean leads = cue == 0 || (phrases.isBreak(cue - 1) && cue < 4);
        add(from, to, new Attribution.Cue(cue, to), true, false, leads ? to : 0, leads ? words.size() : cue);
    }

    /// Nouns and participles that look like verbs of saying are left out, and so are passives ("is said
    /// to").
    private boolean isVerb(int i) {
        if (words.get(i).isCapital() && !words.get(i).opens()) return false;
        if (i > 0 && BE.contains(words.get(i - 1).key())) return false;
        if (isInfinitive(i) || isPhrasal(i) || isSupposed(i) || phrases.isPortrait(i)) return false;
        if (!NOUNS.contains(words.get(i).key())) return true;
        if (i == 0 || DETERMINERS.contains(words.get(i - 1).key()) || isThing(i)) return false;
        boolean base = !words.get(i).key().endsWith("s") && !words.get(i).key().endsWith("ed");
        if (HAVE.contains(words.get(i - 1).key())) return true;
        boolean that = phrases.opensThat(i) || phrases.quoteBetween(i, i + 1);
        boolean object = !base
                && i + 1 < words.size()
                && OBJECTS.contains(words.get(i + 1).key());
        return that
                || object
                || (words.get(i).key().equals("found") && phrases.isTail(phrases.startOfSubject(i), i))
                || (!base && words.get(i - 1).isCapital())
                || isPronoun(words.get(i - 1))
                || phrases.quoteBetween(i - 1, i);
    }

    /// "A figure disputed by the union", "a fault may explain the delay": nobody before the verb says
    /// anything.
    private boolean isSupposed(int i) {
        if (i + 1 < words.size() && words.get(i + 1).key().equals("by")) return true;
        int k = i - 1;
        while (k > 0 && words.get(k).key().endsWith("ly")) k--;
        // "would add 14 million to it"
        if (words.get(i).key().equals("add")
                && k >= 0
                && COMING.contains(words.get(k).key())) return true;
        boolean coming = k >= 0 && COMING.contains(words.get(k).key());
        return k >= 0
                && (MODALS.contains(words.get(k).key())
                        || (coming && !SAYING.contains(words.get(i).key())));
    }

    /// "Expressed hope that", "the council's estimate": a noun behind a verb or an owner.
    private boolean isThing(int i) {
        var before = words.get(i - 1);
        boolean owner = before.text().endsWith("'s") || before.text().endsWith("\u2019s");
        boolean base = !words.get(i).key().endsWith("ed");
        boolean verb = before.key().endsWith("ed") || PAST.contains(before.key());
        return base && (owner || (verb && !before.isCapital() && !HAVE.contains(before.key())));
    }

    private boolean isInfinitive(int i) {
        int k = i - 1;
        while (k >= 0 && words.get(k).key().endsWith("ly")) k--;
        return k >= 0 && words.get(k).key().equals("to");
    }

    /// "Called on", "called for", "responded with" say nothing by themselves.
    private boolean isPhrasal(int i) {
        if (i + 1 >= words.size()) return false;
        var key = words.get(i).key();
        if (words.get(i + 1).key().equals("tank") || words.get(i + 1).key().equals("tanks")) return key.equals("think");
        return PARTICLES.contains(words.get(i + 1).key())
                && (key.startsWith("call")
                        || key.startsWith("respon")
                        || key.startsWith("answer")
                        || key.startsWith("show"));
    }

    private void verb(int i) {
        boolean weak = WEAK.contains(words.get(i).key());
        int before = phrases.startOfSubject(i);
        boolean inverse = new Inverse(words, phrases).is(i);
        if (!inverse && before < phrases.endOfSubject(i)) {
            int start = phrases.isText(i) ? i - 1 : phrases.ownPhrase(before, phrases.endOfSubject(i));
            int end = start == i - 1 ? i : phrases.endOfDoer(start, phrases.endOfSubject(i), i);
            boolean tail = phrases.isTail(start, i);
            if (end > 0 && words.get(end - 1).kind() == Word.Kind.NUMBER) return;
            // "only 38 percent of those contacted replied"
            if (words.get(i).stem().equals(REPLY) && !tail && !phrases.opensThat(i) && !phrases.opensQuote(i)) return;
            add(
                    start,
                    end,
                    new Attribution.Cue(start, i + 1),
                    told(i, tail),
                    weak,
                    tail ? 0 : i + 1,
                    tail ? start : words.size());
        } else if (inverse && i + 1 < words.size()) {
            int to = phrases.endOfPhrase(i + 1);
            if (to > i + 1) add(i + 1, to, new Attribution.Cue(i, phrases.endOfApposition(to)), true, weak, 0, i);
        }
    }

    /// Whether a clause or a quotation follows or precedes the verb.
    private boolean told(int i, boolean tail) {
        return tail
                || (SAYING.contains(words.get(i).key()) && !isWritten(i) && !phrases.isMore(i))
                || phrases.opensThat(i)
                || phrases.opensQuote(i);
    }

    /// "Wrote them", "wrote it": letters are written, and nothing is said by it.
    private boolean isWritten(int i) {
        return words.get(i).key().startsWith("wr")
                && i + 1 < words.size()
                && OBJECTS.contains(words.get(i + 1).key());
    }

    private void add(int from, int to, Attribution.Cue cue, boolean told, boolean weak, int start, int end) {
        if (words.subList(from, to).stream().allMatch(w -> NOBODY.contains(w.key()))) return;
        int owner = endOfOwner(from, to);
        var phrase = words.subList(from, owner);
        var name = Names.within(phrase);
        boolean named = !name.isEmpty() && Whom.endsInName(phrase, name);
        var chosen = named ? name : phrase;
        var keys = new HashSet<String>();
        if (named) for (var word : name) if (word.isContent()) keys.add(word.key());
        var also = new HashSet<String>();
        for (var word : phrase)
            if (named && Names.isName(word) && !word.opens() && !Names.isTitle(word.key())) also.add(word.key());
        also.removeAll(keys);
        // "Iran's envoy in Vienna, Mehdi Rostami, said"
        var apposed = !named && to < cue.to() ? words.subList(to, cue.to() - 1) : List.<Word>of();
        if (apposed.stream().allMatch(w -> Names.isName(w) || Names.isTitle(w.key())))
            for (var word : apposed) if (!Names.isTitle(word.key())) also.add(word.key());
        boolean pronoun = phrase.size() == 1 && isPronoun(phrase.getFirst());
        if (keys.isEmpty()) keys.addAll(Whom.nouns(phrase));
        int last = chosen.getLast().end() - (owner < to ? 2 : 0);
        var said = text.substring(chosen.getFirst().start(), last);
        found.add(new Attribution(
                said,
                keys,
                also,
                named,
                pronoun || phrase.stream().noneMatch(Word::isContent),
                told,
                weak,
                cue,
                start,
                end));
    }

    /// "Brandt's estimate" is what Brandt says.
    private int endOfOwner(int from, int to) {
        if (to - from < 2 || !OWN.contains(words.get(to - 1).key())) return to;
        for (int k = to - 2; k >= from; k--) {
            var owner = words.get(k).text();
            if (owner.endsWith("'s") || owner.endsWith("\u2019s")) return k + 1;
        }
        return to;
    }

    static boolean isPronoun(Word word) {
        return Phrases.PRONOUNS.contains(word.key());
    }

    /// What one says ends where the next one starts to speak.
    private List<Attribution> scoped() {
        var scoped = new ArrayList<Attribution>();
        for (int i = 0; i < found.size(); i++) {
            var a = found.get(i);
            var next = i + 1 < found.size() ? found.get(i + 1) : null;
            var last = i > 0 ? found.get(i - 1) : null;
            int from = a.from();
            int to = a.to();
            boolean leads = from >= a.cue().to();
            if (leads
                    && last != null
                    && last.told()
                    && last.from() >= last.cue().to()) to = Math.min(to, outer(a));
            if (leads && next != null && next.from() >= next.cue().to()) to = Math.min(to, part(next));
            if (!leads && last != null && last.from() >= last.cue().to())
                from = Math.max(from, last.cue().to());
            if (!leads && last != null && last.from() < last.cue().to())
                from = Math.max(from, last.cue().to());
            scoped.add(a.over(Math.min(from, to), to));
        }
        return scoped;
    }

    /// "Said geologists warned of it but that nothing was done": the second "that" is the outer speaker's.
    private int outer(Attribution inner) {
        int cue = inner.cue().to();
        if (cue >= words.size() || phrases.opensThat(cue - 1)) return words.size();
        for (int k = cue; k + 1 < words.size(); k++)
            if (Set.of("and", "but").contains(words.get(k).key())
                    && words.get(k + 1).key().equals("that")) return k;
        return words.size();
    }

    /// A speech within a speech ("said that Ruiz denied") stays in it; one after a semicolon or "but" does
    /// not.
    private int part(Attribution next) {
        int at = next.cue().from();
        if (at == 0) return words.size();
        var before = words.get(at - 1);
        boolean parted = text.substring(before.end(), words.get(at).start()).indexOf(';') >= 0
                || Set.of("but", "while", "whereas", "and", "aber", "mais", "pero")
                        .contains(before.key());
        return parted ? at : words.size();
    }

    /// The attribution that says a word of this sentence, the innermost, or null.
    static @Nullable Attribution of(List<Attribution> attributions, int word) {
        Attribution best = null;
        for (var a : attributions) if (a.covers(word) && (best == null || isNearer(a, best))) best = a;
        return best;
    }

    /// A weak one says less than another around it.
    private static boolean isNearer(Attribution a, Attribution best) {
        if (a.weak() != best.weak()) return best.weak();
        return a.to() - a.from() < best.to() - best.from();
    }
}
