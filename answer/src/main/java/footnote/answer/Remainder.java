package footnote.answer;

import footnote.answer.text.Lexicon;
import footnote.answer.text.Opposites;
import footnote.answer.text.Quantity;
import footnote.answer.text.Rough;
import footnote.answer.text.Shares;
import java.util.Set;

/// Whether a figure is what is left of a whole, or a known part of an amount: "leaving 5,600" of "1,200
/// of the 6,800", "a third will not" of "two thirds will", "£42,500" of "half of the £85,000". Pure.
final class Remainder {
    /// By these a sentence tells of the rest.
    private static final Set<String> REST = Lexicon.words("rest");

    private static final Set<String> TOTAL = Lexicon.words("totals");
    private static final Set<String> EACH = Set.of("each", "every", "per", "apiece");

    /// A word this long with a prefix is hardly another word.
    private static final int LONG = 6;

    private static final double ALL = 100;

    private Remainder() {}

    static boolean is(Quantity figure, Case draft) {
        double told = figure.values().getFirst();
        var rough = Operands.rough(figure, draft.said());
        if (figure.unit().equals("%") && isPart(told, rough, draft)) return true;
        if (isOfTheRest(figure, draft)) return true;
        for (var pair : Operands.pairs(draft)) {
            double rest = Worked.rounded(pair.b().value() - pair.a().value());
            if ((isRest(draft) || isBeside(pair, draft))
                    && pair.unit().equals(figure.unit())
                    && pair.a().text().equals(pair.b().text())
                    && isWithin(pair)
                    && Operands.fits(told, rest, rough)) return true;
        }
        return isPortion(figure, rough, draft) || isProduct(figure, rough, draft);
    }

    /// "23 are unclear" of "eleven of 40 to wolves and six to dogs; the rest are unclear".
    private static boolean isOfTheRest(Quantity figure, Case draft) {
        if (!draft.quotes(REST)) return false;
        var counts = Operands.all(draft).stream()
                .filter(o -> o.figure().unit().equals(figure.unit()))
                .toList();
        for (var whole : counts)
            for (var a : counts)
                for (var b : counts) {
                    boolean parts = a.figure().start() < b.figure().start() && a.value() + b.value() < whole.value();
                    double rest = Worked.rounded(whole.value() - a.value() - b.value());
                    if (parts && rest == figure.values().getFirst()) return true;
                }
        return false;
    }

    /// "Seven workers were hurt, two of them seriously", "120 of the 380".
    private static boolean isWithin(Operands.Pair pair) {
        var part = pair.a().figure();
        return Multiples.isParted(pair)
                || (pair.a().value() < pair.b().value()
                        && part.start() > pair.b().figure().end()
                        && pair.a().text().text().startsWith(" of them", part.end()));
    }

    /// Whether the sentence tells how many are left.
    static boolean isTold(Case draft) {
        return draft.said().quantities().stream().anyMatch(q -> q.values().size() == 1 && is(q, draft));
    }

    /// Whether the sentence denies something of those who are left: "seven did not" of "two of the nine
    /// did".
    static boolean isDenied(Case draft) {
        if (isTold(draft)) return true;
        return Shares.in(draft.said()).stream()
                .anyMatch(s -> isPart(s.values().getFirst(), Multiples.rough(s, draft.said()), draft));
    }

    /// Whether the sentence tells of others than the evidence does: of the rest, or by a negation that
    /// only one has.
    private static boolean isRest(Case draft) {
        boolean denies = draft.said().words().stream().anyMatch(draft::mayDenyAnew);
        boolean there = draft.exhibits().stream()
                .anyMatch(e -> e.context().words().stream().anyMatch(draft::denies));
        return draft.says(REST) || denies != there || isPrefixed(draft) || isOpposite(draft);
    }

    /// "Vacant" told of "filled".
    private static boolean isOpposite(Case draft) {
        return draft.said().words().stream()
                .anyMatch(w -> !draft.quotes(Set.of(w.key()))
                        && Opposites.denied(w.key()).stream().anyMatch(o -> draft.quotes(Set.of(o))));
    }

    /// "Complete" told of "incomplete", or the other way round.
    private static boolean isPrefixed(Case draft) {
        var said = draft.said().keys();
        return draft.exhibits().stream()
                .flatMap(e -> e.context().keys().stream())
                .anyMatch(k -> isOpposed(k, said));
    }

    private static boolean isOpposed(String key, Set<String> said) {
        boolean bare = key.length() > LONG
                && (key.startsWith("un") || key.startsWith("in"))
                && said.contains(key.substring(2));
        return bare
                || (key.length() > LONG - 2
                        && !said.contains(key)
                        && (said.contains("un" + key) || said.contains("in" + key)));
    }

    /// "1,800 work for the one and 1,100 for the other" of "2,900, of whom 1,100 work for the other".
    private static boolean isBeside(Operands.Pair pair, Case draft) {
        return draft.said().quantities().stream().anyMatch(pair.a()::is)
                && draft.said().quantities().stream().noneMatch(pair.b()::is);
    }

    /// Whether a part in percent is all that the evidence's one leaves.
    static boolean isPart(double told, Rough rough, Case draft) {
        if (!isRest(draft)) return false;
        for (var e : draft.exhibits())
            for (var share : Shares.in(e.context())) {
                double rest = ALL - share.values().getFirst();
                boolean exact = rough == Rough.NONE && Math.abs(rest - told) < 0.6;
                if (share.bound() == Quantity.Bound.NONE && (exact || Multiples.isNear(told, rest, rough))) return true;
            }
        return false;
    }

    /// "£42,500" of "£85,000, half of which".
    private static boolean isPortion(Quantity figure, Rough rough, Case draft) {
        if (figure.unit().isEmpty() || figure.unit().equals("%")) return false;
        for (var e : draft.exhibits())
            for (var share : Shares.in(e.context()))
                for (var whole : Operands.all(draft)) {
                    if (!whole.figure().unit().equals(figure.unit())) continue;
                    double part = whole.value() * share.values().getFirst() / ALL;
                    if (Operands.fits(figure.values().getFirst(), Worked.rounded(part), rough)) return true;
                    boolean rest = isRest(draft) && share.bound() == Quantity.Bound.NONE;
                    if (rest && Operands.fits(figure.values().getFirst(), Worked.rounded(whole.value() - part), rough))
                        return true;
                }
        return false;
    }

    /// "Almost 97 million in total" of "2.1 million to each of the 46".
    private static boolean isProduct(Quantity figure, Rough rough, Case draft) {
        if (!draft.says(TOTAL) || !draft.quotes(EACH)) return false;
        for (var a : Operands.all(draft))
            for (var b : Operands.all(draft)) {
                boolean bare = figure.unit().isEmpty() && figure.counted().isEmpty();
                boolean times = a.figure().unit().isEmpty()
                        && (bare || b.figure().unit().equals(figure.unit()));
                if (times
                        && !a.equals(b)
                        && Operands.fits(figure.values().getFirst(), Worked.rounded(a.value() * b.value()), rough))
                    return true;
            }
        return false;
    }
}
