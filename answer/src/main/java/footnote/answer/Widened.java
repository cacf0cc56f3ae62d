package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Deeds;
import footnote.answer.text.Parsed;
import footnote.answer.text.Portions;
import footnote.answer.text.Quantities;
import footnote.answer.text.Quantity;
import footnote.answer.text.Shares;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence tells of a part is not told of more of it: "most" of "some", "its
/// bondholders" of "some of its bondholders". Pure.
final class Widened {

    private static final Set<String> WHOM = Set.of("them", "these", "those", "whom", "which", "it");
    private static final Set<String> OWNING = Set.of("its", "their", "his", "her", "our", "all", "these", "those");

    /// How many words behind "most of them" are looked at.
    private static final int NEAR = 5;

    private static final Set<String> FULL = Set.of("full", "fully", "whole", "entire", "entirety");
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?iu)\\b(?:nationwide|countrywide|nationally|(?:across|throughout|all over|anywhere in|everywhere in) the (?:whole )?(?:country|nation))\\b");
    private static final Set<String> HALF = Set.of("half", "partial", "partially", "partly");
    private static final Set<String> SHARING = Set.of("other", "others", "together", "jointly", "rest", "between");

    private static final Set<String> OF_ITS = Set.of("of", "the", "its", "their", "his", "her");

    private Widened() {}

    static @Nullable Fault check(Case draft) {
        var fault = portion(draft);
        if (fault == null) fault = whole(draft);
        if (fault == null) fault = definite(draft);
        if (fault == null) fault = counted(draft);
        if (fault == null) fault = affected(draft);
        if (fault == null) fault = several(draft);
        if (fault == null) fault = full(draft);
        if (fault == null) fault = none(draft);
        if (fault == null && EVERYWHERE.matcher(draft.said().text()).find() && !Overstated.quotes(EVERYWHERE, draft))
            fault = fault("the evidence does not tell of the whole country");
        if (fault == null) fault = shared(draft);
        return fault != null ? fault : most(draft);
    }

    /// "Most members" told of "some members".
    private static @Nullable Fault portion(Case draft) {
        for (var mine : Portions.in(draft.said())) {
            var there = draft.exhibits().stream()
                    .flatMap(e -> Portions.in(e.context()).stream())
                    .filter(p -> p.of().equals(mine.of()))
                    .toList();
            if (!there.isEmpty() && there.stream().noneMatch(p -> p.rank() >= mine.rank()))
                return fault("the evidence says \"" + there.getFirst().word().text() + "\", not \""
                        + mine.word().text() + "\"");
        }
        return null;
    }

    /// "Lawyers expect" told of "some lawyers expect".
    private static @Nullable Fault whole(Case draft) {
        if (!draft.follows() || draft.said().words().isEmpty()) return null;
        var first = draft.said().words().getFirst();
        for (var exhibit : draft.exhibits())
            for (var part : Portions.in(exhibit.context()))
                if (part.isSmall() && part.of().equals(first.stem()))
                    return fault("the evidence says \"" + part.word().text() + " " + first.text() + "\"");
        return null;
    }

    /// "900 people, most of them by boat" told as if all of them came so.
    private static @Nullable Fault most(Case draft) {
        boolean partly = draft.said().words().stream().anyMatch(w -> Portions.isPartly(w.key()));
        for (var exhibit : draft.exhibits()) {
            var words = exhibit.context().words();
            for (int i = 0; i + 2 < words.size(); i++) {
                boolean part = ((!partly && Portions.isPartly(words.get(i).key()))
                                || isNumber(exhibit.context(), words.get(i), draft))
                        && words.get(i + 1).key().equals("of")
                        && WHOM.contains(words.get(i + 2).key());
                if (!part) continue;
                var said = words.subList(i + 3, end(words, i + 3)).stream()
                        .filter(Word::isContent)
                        .limit(2)
                        .toList();
                if (!said.isEmpty() && said.stream().allMatch(w -> draft.says(w.stem())))
                    return fault("the evidence says \"" + words.get(i).text() + " of "
                            + words.get(i + 2).text() + "\"");
            }
        }
        return null;
    }

    /// Where what is told of them ends: some words on, or with the sentence.
    private static int end(List<Word> words, int from) {
        int k = Math.min(from, words.size());
        while (k < Math.min(words.size(), from + NEAR) && words.get(k - 1).after() != '.') k++;
        return k;
    }

    /// A number of the evidence that the sentence does not have: "12 of them badly".
    private static boolean isNumber(Parsed context, Word word, Case draft) {
        return context.quantities().stream()
                .anyMatch(q -> q.start() == word.start()
                        && q.end() == word.end()
                        && !says(draft, q)
                        && !(q.unit().equals("%") && isShared(q, draft))
                        && !Remainder.isTold(draft)
                        && !Reckoned.isExcepted(q, context));
    }

    /// "Just under one in five" told of 19.8%.
    private static boolean isShared(Quantity figure, Case draft) {
        return Shares.in(draft.said()).stream()
                .anyMatch(s -> Math.abs(s.values().getFirst() - figure.values().getFirst()) < NEAR);
    }

    /// "Its small bondholders" told of "some of its small bondholders".
    private static @Nullable Fault definite(Case draft) {
        if (draft.said().words().stream().anyMatch(w -> Portions.isPartly(w.key()))
                || !Portions.in(draft.said()).isEmpty()) return null;
        for (var exhibit : draft.exhibits())
            for (var part : Portions.in(exhibit.context()))
                if (part.rank() < Portions.WHOLE
                        && isDefinite(part, draft.said().words()))
                    return fault("the evidence says \"" + part.word().text() + "\" of that");
        return null;
    }

    /// Whether the thing stands in the sentence as one's own, or, where the evidence tells of some "of
    /// the" things, with "the".
    private static boolean isDefinite(Portions.Portion part, List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).stem().equals(part.of())) continue;
            var before = words.get(i - 1).key();
            if (OWNING.contains(before) || (part.definite() && before.equals("the"))) return true;
        }
        return false;
    }

    /// "The five suspects" told of "two of the five suspects".
    private static @Nullable Fault counted(Case draft) {
        for (var exhibit : draft.exhibits()) {
            var there = exhibit.context().quantities();
            for (int i = 0; i + 1 < there.size(); i++) {
                var part = there.get(i);
                var whole = there.get(i + 1);
                var gap =
                        part.end() < whole.start() ? exhibit.context().text().substring(part.end(), whole.start()) : "";
                if (!part.unit().isEmpty()
                        || Reckoned.isExcepted(part, exhibit.context())
                        || Remainder.isTold(draft)
                        || Shares.in(draft.said()).stream().anyMatch(s -> Multiples.isPart(s, draft))
                        || !gap.matches(" of (?:the|its|their|his|her|our) ")
                        || says(draft, part)
                        || !says(draft, whole)) continue;
                return fault("the evidence says \"" + part.text() + gap + whole.text() + "\"");
            }
        }
        return null;
    }

    /// "The road was blocked" told of "blocked one of the two lanes".
    private static @Nullable Fault affected(Case draft) {
        if (draft.said().words().stream()
                .anyMatch(w -> Portions.isPartly(w.key()) || w.key().equals("one"))) return null;
        for (var exhibit : draft.exhibits()) {
            var words = exhibit.context().words();
            for (int i = 1; i + 2 < words.size(); i++) {
                boolean part = (words.get(i).key().equals("one")
                                || Portions.isPartly(words.get(i).key()))
                        && words.get(i + 1).key().equals("of");
                if (!part
                        || !isVerb(words.get(i - 1))
                        || !draft.says(words.get(i - 1).stem())) continue;
                var thing = words.subList(i + 2, Math.min(words.size(), i + 2 + NEAR)).stream()
                        .filter(w -> w.isContent() && w.kind() == Word.Kind.PLAIN && Quantities.small(w.key()) == null)
                        .toList();
                boolean single = thing.stream().limit(2).anyMatch(t -> isSingle(t, draft));
                if (!thing.isEmpty() && !single)
                    return fault("the evidence says \"" + words.get(i).text() + " of "
                            + words.get(i + 2).text() + "\"");
            }
        }
        return null;
    }

    /// "All its mines" told of "the mine".
    private static @Nullable Fault several(Case draft) {
        var words = draft.said().words();
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!words.get(i).key().equals("all")) continue;
            int k = i + 1;
            while (k + 1 < words.size() && OF_ITS.contains(words.get(k).key())) k++;
            var things = words.get(k);
            if (k == i + 1 || !things.key().endsWith("s") || things.isCapital()) continue;
            var there = draft.exhibits().stream()
                    .flatMap(e -> e.sheet().words().words().stream())
                    .filter(w -> w.stem().equals(things.stem()))
                    .toList();
            if (!there.isEmpty() && there.stream().allMatch(w -> things.key().equals(w.key() + "s")))
                return fault("the evidence tells of one \"" + there.getFirst().text() + "\"");
        }
        return null;
    }

    /// "The full extension" told of "half the extension".
    private static @Nullable Fault full(Case draft) {
        if (!draft.says(FULL) || draft.quotes(FULL) || draft.quotes(Set.of("all", "every"))) return null;
        if (draft.quotes(HALF) && !draft.says(HALF)) return fault("the evidence says \"half\"");
        return draft.exhibits().stream()
                .flatMap(e -> Shares.in(e.context()).stream()
                        .filter(Shares.Share::spelled)
                        .map(s -> e.context().text().substring(s.start(), s.end())))
                .filter(part -> !draft.said().text().contains(part))
                .findFirst()
                .map(part -> fault("the evidence says \"" + part + "\""))
                .orElse(null);
    }

    /// "No producers would" told of "many producers would not".
    private static @Nullable Fault none(Case draft) {
        var words = draft.said().words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!words.get(i).key().equals("no")) continue;
            var things = words.subList(i + 1, Math.min(words.size(), i + 3));
            for (var e : draft.exhibits())
                for (var part : Portions.in(e.context()))
                    if (part.rank() < Portions.WHOLE
                            && things.stream().anyMatch(w -> w.stem().equals(part.of()))
                            && !draft.quotes(Set.of("no", "none")))
                        return fault("the evidence says \"" + part.word().text() + "\" of that");
        }
        return null;
    }

    /// "The other members would bear it" told of "his country alone would bear it".
    private static @Nullable Fault shared(Case draft) {
        return draft.says(SHARING)
                        && draft.quotes(Set.of("alone", "single-handedly", "unilaterally"))
                        && !draft.quotes(SHARING)
                        && !draft.says(Set.of("alone", "single-handedly", "unilaterally"))
                ? fault("the evidence says it of one alone")
                : null;
    }

    private static boolean isVerb(Word word) {
        return Deeds.isPast(word) || word.key().endsWith("ing");
    }

    /// "A lane" of "one of the two lanes".
    private static boolean isSingle(Word thing, Case draft) {
        return draft.said().words().stream()
                .anyMatch(w -> thing.key().equals(w.key() + "s") || thing.key().equals(w.key() + "es"));
    }

    private static boolean says(Case draft, Quantity figure) {
        return draft.said().quantities().stream().anyMatch(q -> q.sameValue(figure));
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.UNSUPPORTED, detail);
    }
}
