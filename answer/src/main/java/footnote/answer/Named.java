package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Acronyms;
import footnote.answer.text.Countries;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether every proper name of a sentence stands in its evidence, and at the place of no other. Pure.
final class Named {
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "herr", "frau");

    private static final Set<String> TOWN =
            Set.of("in", "at", "near", "around", "outside", "inside", "through", "across", "of", "to", "from", "for");

    private Named() {}

    static @Nullable Fault check(Case draft) {
        var words = draft.said().words();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (!Names.isName(word) || HONORIFICS.contains(word.key()) || isKnown(word, draft)) continue;
            if (isDegree(word, draft) || isUnit(words, i)) continue;
            if (word.opens() && !startsName(words, i) && Names.isWordly(word)) continue;
            return new Fault(Reason.ALTERED_NAME, word.text() + " does not stand in the evidence");
        }
        if (isOtherwiseSame(draft)) return new Fault(Reason.ALTERED_NAME, "the evidence says it of another");
        var swapped = swapped(draft);
        return swapped != null ? swapped : mixed(draft);
    }

    /// "Number, the foreign minister, said …" told of "Sergei Lavrov, the foreign minister, said …": only who it is
    /// differs.
    private static boolean isOtherwiseSame(Case draft) {
        int mine = draft.said().text().indexOf(',');
        if (mine < 0) return false;
        return draft.exhibits().stream().anyMatch(e -> {
            var text = e.context().text();
            int there = text.indexOf(',');
            if (there < 0 || !draft.said().text().substring(mine).equals(text.substring(there))) return false;
            var who = e.context().wordsIn(new Span(0, there));
            return who.stream().allMatch(Names::isName)
                    && draft.said().wordsIn(new Span(0, mine)).stream()
                            .noneMatch(w -> who.stream().anyMatch(o -> Names.same(o.key(), w.key())))
                    && draft.said().wordsIn(new Span(0, mine)).stream().anyMatch(Word::isContent);
        });
    }

    /// "220°C" of "220 degrees Celsius".
    private static boolean isDegree(Word word, Case draft) {
        boolean marked = word.start() > 0 && draft.said().text().charAt(word.start() - 1) == '°';
        return marked
                && ((word.key().equals("c") && draft.knows(Set.of("celsius", "centigrade")))
                        || (word.key().equals("f") && draft.knows(Set.of("fahrenheit"))));
    }

    /// "900 MW" of "900 megawatts": its figure is compared with its unit.
    private static boolean isUnit(List<Word> words, int i) {
        return i > 0
                && words.get(i - 1).kind() == Word.Kind.NUMBER
                && Units.measure(words.get(i).key()) != null;
    }

    private static boolean startsName(List<Word> words, int i) {
        return i + 1 < words.size() && Names.isName(words.get(i + 1));
    }

    private static boolean isKnown(Word word, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> (!draft.follows()
                                && isOfCountry(word, draft.said(), e.sheet().words()))
                        || stands(word, draft.said(), e.sheet().words())
                        || stands(word, draft.said(), e.sheet().heading()));
    }

    /// "Mozambican" of Mozambique, and "London has decided" of what Britain has; not "in London".
    private static boolean isOfCountry(Word word, Parsed said, Parsed text) {
        int at = said.words().indexOf(word);
        boolean town = Countries.isCapital(word.stem())
                && at > 0
                && TOWN.contains(said.words().get(at - 1).key());
        return !town && Countries.isIn(text, word.stem());
    }

    private static boolean stands(Word word, Parsed said, Parsed text) {
        if (text.keys().contains(word.key())) return true;
        if (word.kind() == Word.Kind.MIXED) return text.words().stream().anyMatch(w -> isVariant(w, word));
        if (text.words().stream().anyMatch(w -> isForm(w, word))) return true;
        return text.words().stream().anyMatch(w -> Names.same(w.key(), word.key()))
                || Acronyms.stands(word, said, text);
    }

    /// A word that opens the sentence may be any form of one of the evidence's, a name only its plural or a
    /// longer form.
    private static boolean isForm(Word known, Word word) {
        if (!Stems.alike(known.stem(), word.stem())) return false;
        return word.opens() || Math.min(known.stem().length(), word.stem().length()) >= 5;
    }

    /// "Su-30" may be said of a Su-30MK2, "B-5" not of a B-52.
    private static boolean isVariant(Word known, Word word) {
        var key = known.key();
        return key.startsWith(word.key())
                && key.length() > word.key().length()
                && Character.isLetter(key.charAt(word.key().length()));
    }

    /// A name of the passage put in the place of another name of the quoted sentence.
    private static @Nullable Fault swapped(Case draft) {
        for (var change : draft.rewordings())
            for (var given : change.given()) {
                if (!Names.isName(given) || isQuoted(given, draft)) continue;
                for (var quoted : change.quoted())
                    if (Names.isName(quoted)
                            && !isHome(quoted, change.context().words())
                            && !Names.isTitle(quoted.key())
                            && !stands(quoted, change.context(), draft.said()))
                        return new Fault(
                                Reason.ALTERED_NAME, "the evidence says " + quoted.text() + ", not " + given.text());
            }
        return null;
    }

    /// "The Bergen-based brewer": where somebody is at home is not who they are.
    private static boolean isHome(Word word, List<Word> words) {
        int next = words.indexOf(word) + 1;
        return word.after() == '-'
                && next < words.size()
                && Set.of("based", "born", "owned", "listed", "backed", "led")
                        .contains(words.get(next).key());
    }

    private static boolean isQuoted(Word word, Case draft) {
        return draft.exhibits().stream().anyMatch(e -> stands(word, draft.said(), e.context()));
    }

    /// A forename of one and a surname of another: "Sergei Shoigu" made of Sergei Lavrov and Alexei Shoigu.
    private static @Nullable Fault mixed(Case draft) {
        var words = draft.said().words();
        for (int i = 0; i + 1 < words.size(); i++) {
            var a = words.get(i);
            var b = words.get(i + 1);
            if (!isPersonal(a) || !isPersonal(b) || b.start() - a.end() != 1) continue;
            if (draft.exhibits().stream()
                    .allMatch(e -> isMixed(a, b, e.sheet().words().words())))
                return new Fault(Reason.ALTERED_NAME, a.text() + " " + b.text() + " mixes two names of the evidence");
        }
        return null;
    }

    private static boolean isPersonal(Word word) {
        return word.kind() == Word.Kind.PLAIN
                && Names.isName(word)
                && !Names.isTitle(word.key())
                && word.text().length() > 2;
    }

    private static boolean isMixed(Word a, Word b, List<Word> words) {
        boolean elsewhere = false;
        boolean other = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            var left = words.get(i);
            var right = words.get(i + 1);
            if (right.start() - left.end() != 1 || !isPersonal(left) || !isPersonal(right)) continue;
            boolean isA = Names.same(left.key(), a.key());
            boolean isB = Names.same(right.key(), b.key());
            if (isA && isB) return false;
            elsewhere |= isA;
            other |= isB;
        }
        return elsewhere && other;
    }
}
