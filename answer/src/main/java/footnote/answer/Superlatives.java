package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether nothing is told as the largest, the first or the like that the evidence does not tell so, and
/// none without the bounds that it has there: "the lowest since 2016" is not "the lowest ever". Pure.
final class Superlatives {
    /// These say of many things that they are many, of a team that it is at the top, and of a figure
    /// that it is no less.
    private static final Set<String> RECENT = Set.of("latest", "last", "recent", "recently", "newest", "new");
    private static final Set<String> WEAK = Set.of("most", "least", "top", "leading");

    private static final Set<String> ALWAYS = Lexicon.words("absolute-marks");

    private static final Set<String> ABSOLUTE = Set.of("ever", "record", "unprecedented", "unmatched");

    /// How adjectives and adverbs end.
    private static final List<String> HOW =
            List.of("ive", "ous", "al", "ful", "ant", "ent", "ing", "ible", "able", "ic", "ly", "ern", "ular", "ed");

    private static final Set<String> PEAKS = Set.of(
            "peak", "peaks", "peaked", "maximum", "minimum", "low", "high", "never", "any", "first", "no", "none");

    private static final Set<String> RANKS = Set.of(
            "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "next", "2nd", "3rd");
    private static final Set<String> SOME = Set.of("one", "some", "two", "three", "four", "five");

    /// "One of the country's three largest".
    private static final int AMONG = 5;

    private static final Set<String> BOUND = Set.of("since", "for", "in");

    /// So many words behind a superlative its bound is looked for.
    private static final int NEAR = 5;

    private static final Set<String> BARRING = Set.of(
            "except",
            "excepting",
            "excluding",
            "apart",
            "aside",
            "outside",
            "bar",
            "barring",
            "but",
            "save",
            "only",
            "second",
            "behind",
            "after",
            "besides");
    private static final Pattern UTMOST = Pattern.compile(
            "(?iu)\\b(?:than|like|as) (?:in |at |on |for )?(?:any(?:where|one|body|thing)?|every|all)\\b");
    private static final Pattern EXCEPTED = Pattern.compile(
            "(?iu)\\b(except(?: for| in)?|excluding|apart from|aside from|other than|outside)(?: the| its| their| an?)? \\p{L}+");
    private static final Pattern OWN =
            Pattern.compile("(?iu)\\b(?:its|his|her|their) (?:\\p{L}+ )?(\\p{L}+est|most|best)\\b");
    private static final Pattern SCOPE = Pattern.compile(
            "(?iu)\\b(\\p{L}+est|most|best)\\b(?: \\p{L}+){0,5} (?:in|of|on) (?:the |its |their )?"
                    + "(country|world|region|city|continent|nation|state|province|county|europe|asia|africa|industry|sector)\\b");

    private Superlatives() {}

    static @Nullable Fault check(Case draft) {
        for (var word : draft.said().words())
            if (Claims.isSuperlative(word.key())
                    && !Names.isName(word)
                    && !isLikely(word, draft)
                    && !(word.key().equals("least") && Idioms.BOUND.tell(draft))
                    && !(hasOtherWords(word) && Idioms.SUPERLATIVE.tell(draft))
                    && !isAtMost(word, draft)
                    && !(word.key().equals("ever") && isUnmatched(draft))
                    && (!isStated(word, draft) || isLowered(word, draft)))
                return fault("the evidence does not say \"" + word.text() + "\"");
        var fault = excepted(draft);
        if (fault == null) fault = widened(draft);
        return fault != null ? fault : unbound(draft);
    }

    /// A place where prices start is the cheapest, and the dearest the most expensive.
    private static boolean hasOtherWords(Word word) {
        return Set.of("cheapest", "lowest", "most").contains(word.key());
    }

    /// A limit, which [Figures] keeps.
    private static boolean isAtMost(Word word, Case draft) {
        int at = draft.said().words().indexOf(word);
        return word.key().equals("most")
                && at > 0
                && draft.said().words().get(at - 1).key().equals("at");
    }

    /// "Most likely" is how sure one is, and the most recent report the latest.
    private static boolean isLikely(Word word, Case draft) {
        var words = draft.said().words();
        if (word.key().equals("record")
                && words.indexOf(word) > 0
                && words.get(words.indexOf(word) - 1).key().equals("to")) return true;
        int next = words.indexOf(word) + 1;
        return word.key().equals("most")
                && next < words.size()
                && (Cautions.isHedge(words.get(next).key())
                        || (words.get(next).key().equals("recent") && draft.quotes(RECENT)));
    }

    /// "No older woman has ever won" told of "its oldest winner".
    private static boolean isUnmatched(Case draft) {
        return draft.said().words().stream().anyMatch(draft::denies)
                && draft.exhibits().stream()
                        .anyMatch(e -> e.context().words().stream().anyMatch(w -> Claims.isSuperlative(w.key())))
                && !draft.quotes(Set.of("since"));
    }

    /// "Faster than anywhere else" told of "the fastest of all except the port".
    private static @Nullable Fault excepted(Case draft) {
        var text = draft.said().text();
        boolean utmost = UTMOST.matcher(text).find()
                || draft.said().words().stream()
                        .anyMatch(w -> isPeak(w) && !w.key().equals("first"));
        if (!utmost || draft.says(BARRING)) return null;
        for (var e : draft.exhibits()) {
            var m = EXCEPTED.matcher(e.context().text());
            while (m.find()) {
                var thing = e.context().wordsIn(new Span(m.end(1), m.end())).getLast();
                if (!draft.said().stems().contains(thing.stem()))
                    return fault("the evidence says \"" + m.group() + "\"");
            }
        }
        return null;
    }

    /// "The largest in the country" told of "its largest".
    private static @Nullable Fault widened(Case draft) {
        var m = SCOPE.matcher(draft.said().text());
        while (m.find()) {
            var superlative = m.group(1).toLowerCase(Locale.ROOT);
            var scope = draft.said().wordsIn(new Span(m.start(2), m.end(2))).getFirst();
            if (!Claims.isSuperlative(superlative) || WEAK.contains(superlative)) continue;
            boolean own = draft.exhibits().stream()
                    .anyMatch(e -> OWN.matcher(e.context().text())
                            .results()
                            .anyMatch(r -> Claims.isSuperlative(r.group(1).toLowerCase(Locale.ROOT))));
            boolean known = draft.exhibits().stream().anyMatch(e -> Case.holds(e.context(), scope.stem()));
            if (own && !known) return fault("the evidence does not say \"" + superlative + " … " + scope.text() + "\"");
        }
        return null;
    }

    private static boolean isStated(Word word, Case draft) {
        if (ABSOLUTE.contains(word.key())) return draft.quotes(ALWAYS);
        boolean most = isMostSo(word, draft.said().words());
        if (!most && draft.quotes(word.stem())) return true;
        if (!most && WEAK.contains(word.key())) return draft.quotes(Claims.superlatives());
        if (draft.quotes(Set.of("since"))
                && draft.exhibits().stream()
                        .anyMatch(e -> !Cautions.negations(e.context()).isEmpty())) return true;
        return draft.quotes(PEAKS) || stated(draft).anyMatch(w -> isStrong(w, draft)) || isLed(word, draft);
    }

    /// "The second-largest" and "one of the largest" told as "the largest".
    private static boolean isLowered(Word word, Case draft) {
        if (ABSOLUTE.contains(word.key()) || isRanked(draft.said().words(), word)) return false;
        boolean lowered = false;
        for (var e : draft.exhibits())
            for (var there : e.context().words()) {
                if (!there.stem().equals(word.stem()) && !Synonyms.alike(there.stem(), word.stem())) continue;
                if (!Claims.isSuperlative(there.key())) continue;
                if (!isRanked(e.context().words(), there)) return false;
                lowered = true;
            }
        return lowered;
    }

    private static boolean isRanked(List<Word> words, Word superlative) {
        int at = words.indexOf(superlative);
        for (int k = at - 1; k >= Math.max(0, at - AMONG); k--) {
            var key = words.get(k).key();
            if (at - k < 3 && RANKS.contains(key)) return true;
            if (key.equals("among") || key.equals("amongst")) return true;
            if (key.equals("of") && k > 0 && SOME.contains(words.get(k - 1).key())) return true;
        }
        return false;
    }

    /// The superlatives of the quoted sentences.
    private static Stream<Word> stated(Case draft) {
        return draft.exhibits().stream()
                .flatMap(e -> e.context().words().stream())
                .filter(w -> Claims.isSuperlative(w.key()));
    }

    /// "Most" is one only before what is most so: "most expensive", not "most of them" or "most homes".
    private static boolean isStrong(Word word, Case draft) {
        if (!word.key().equals("most")) return !WEAK.contains(word.key());
        return draft.exhibits().stream().anyMatch(e -> {
            var words = e.context().words();
            int next = words.indexOf(word) + 1;
            return next > 0
                    && next < words.size()
                    && words.get(next).isContent()
                    && !words.get(next).key().endsWith("s");
        });
    }

    private static boolean isMostSo(Word most, List<Word> words) {
        int next = words.indexOf(most) + 1;
        return most.key().equals("most")
                && next > 0
                && next < words.size()
                && HOW.stream().anyMatch(words.get(next).key()::endsWith);
    }

    /// "Leading" and "top" are the largest and the best.
    private static boolean isLed(Word word, Case draft) {
        return Set.of("largest", "biggest", "best", "highest", "strongest", "greatest")
                        .contains(word.key())
                && (draft.quotes(Set.of("leading"))
                        || (draft.quotes(Set.of("top")) && !word.key().equals("biggest")));
    }

    /// "The lowest since 2016", "the first for a decade" told without that.
    private static @Nullable Fault unbound(Case draft) {
        var said = draft.said().words();
        if (said.stream().anyMatch(Superlatives::isBound)) return null;
        for (var exhibit : draft.exhibits()) {
            var words = exhibit.context().words();
            for (int i = 0; i < words.size(); i++) {
                var word = words.get(i);
                if (!isPeak(word) || said.stream().noneMatch(w -> isPeak(w) && Synonyms.alike(w.stem(), word.stem())))
                    continue;
                var bound = bound(words, i);
                if (bound != null && !isKept(words, words.indexOf(bound), draft))
                    return fault("the evidence says \"" + word.text() + " … " + bound.text() + "\"");
            }
        }
        return null;
    }

    /// "The largest since the war began" told as "the war's largest".
    private static boolean isKept(List<Word> words, int bound, Case draft) {
        return words.subList(bound + 1, Math.min(words.size(), bound + 4)).stream()
                .anyMatch(w -> w.key().length() > 2
                        && !w.key().equals("the")
                        && draft.said().stems().contains(w.stem()));
    }

    private static boolean isPeak(Word word) {
        return word.key().equals("first") || (Claims.isSuperlative(word.key()) && !WEAK.contains(word.key()));
    }

    /// Whether a word of the sentence may be such a bound.
    private static boolean isBound(Word word) {
        return word.key().equals("since")
                || Units.isTime(Units.of(word))
                || (word.kind() == Word.Kind.NUMBER && word.text().length() == 4);
    }

    /// The "since" behind a superlative, or the "in" or "for" before a length of time; or null.
    private static @Nullable Word bound(List<Word> words, int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + 1 + NEAR); k++) {
            if (!BOUND.contains(words.get(k).key())) continue;
            boolean since = words.get(k).key().equals("since");
            boolean lasting = words.subList(k + 1, Math.min(words.size(), k + 4)).stream()
                    .anyMatch(w -> Units.isTime(Units.of(w)));
            if (since || lasting) return words.get(k);
        }
        return null;
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
