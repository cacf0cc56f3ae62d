package footnote.answer;

import footnote.answer.Operands.Operand;
import footnote.answer.text.Quantity;
import footnote.answer.text.Quantity.Bound;
import footnote.answer.text.Rough;
import footnote.answer.text.Shares;
import footnote.answer.text.Units;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a figure follows from two figures of the quoted sentences by one step of arithmetic, where the sentence
/// tells which step it was, or the figure is so long that chance does not make it: "18.5 million each" of "44 for 812
/// million", "132 of the 186" of "71% of the 186", "22 of the 31 had one" of "nine of the 31 had none". Pure.
final class Derived {
    /// So many digits of a figure are seldom met by chance.
    private static final int LONG = 3;

    private static final Pattern EACH = Pattern.compile(
            "(?iu)\\b(?:each|every|apiece|per|average|on average|mean|(?:a|an) (?:year|month|week|day|hour|piece|head|person|unit))\\b");

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)\\b(?:ago|earlier|before|previous\\p{L}*|last|then|from|compared|against|stood|had been|used to|once|originally)\\b");

    private static final Pattern THAN = Pattern.compile(
            "(?iu)\\b(?:more|fewer|less|higher|lower|larger|smaller|longer|shorter|above|below|over) .{0,60}\\bthan\\b|\\b(?:beat|beats|beating|exceed\\p{L}*|surpass\\p{L}*|topped|tops|broke|improv\\p{L}+|trail\\p{L}*|miss\\p{L}*|outdid|led|leads?)\\b.{0,60}\\bby\\b");

    private static final Pattern OTHERS = Pattern.compile("(?iu)^ (?:others?|rivals?)\\b");
    private static final Pattern AND_ONE = Pattern.compile("(?iu)^[^.;]{0,60}? and (?:one|an?|another) ");

    /// How far what is told roughly may be off.
    private static final double CLOSE = 0.05;

    private static final double PERCENT = 100;

    private static final Set<String> NO_SUM = Set.of("#", "~", "x", "%");

    private Derived() {}

    static boolean is(Quantity figure, Case draft) {
        if (figure.values().size() != 1 || figure.year() || NO_SUM.contains(figure.unit())) return false;
        double told = figure.values().getFirst();
        var rough = Operands.rough(figure, draft.said());
        return isComplement(figure, draft)
                || isOneMore(figure, told, draft)
                || isStep(figure, told, rough, draft)
                || isShare(figure, told, rough, draft)
                || isQuotient(figure, told, rough, draft)
                || isBase(figure, told, rough, draft);
    }

    /// Whether a sentence tells what comes to each, worked out from what all have.
    static boolean isEach(Case draft) {
        return draft.said().quantities().stream()
                .filter(q -> q.values().size() == 1 && !q.year() && !NO_SUM.contains(q.unit()))
                .filter(q -> Operands.all(draft).stream().noneMatch(o -> o.is(q)))
                .anyMatch(q -> isQuotient(q, q.values().getFirst(), Operands.rough(q, draft.said()), draft));
    }

    /// "22 had a parent and nine had not" of "31, nine of whom": with another figure of the sentence it makes up one
    /// of the evidence.
    private static boolean isComplement(Quantity figure, Case draft) {
        if (!figure.unit().isEmpty() || figure.bound() != Bound.NONE) return false;
        for (var part : draft.said().quantities())
            for (var whole : draft.said().quantities()) {
                boolean sum = !part.equals(whole)
                        && !part.equals(figure)
                        && !whole.equals(figure)
                        && isPlain(part)
                        && isPlain(whole)
                        && part.values().getFirst() + figure.values().getFirst()
                                == whole.values().getFirst();
                if (sum && known(part, draft) != null && known(whole, draft) != null) return true;
            }
        return false;
    }

    /// "Five people" of "four passengers and one of the crew", "one of 14" of "beating 13 others".
    private static boolean isOneMore(Quantity figure, double told, Case draft) {
        if (!figure.unit().isEmpty() || figure.bound() != Bound.NONE) return false;
        for (var o : Operands.all(draft)) {
            if (!o.figure().unit().isEmpty() || o.value() + 1 != told) continue;
            var behind = o.text().text().substring(o.figure().end());
            boolean others = OTHERS.matcher(behind).find() && draft.says(Set.of("one"));
            boolean named = draft.said().quantities().stream().anyMatch(o::is);
            if (others || (named && AND_ONE.matcher(behind).find())) return true;
        }
        return false;
    }

    private static boolean isPlain(Quantity figure) {
        return figure.values().size() == 1 && !figure.year() && figure.unit().isEmpty();
    }

    private static @Nullable Operand known(Quantity figure, Case draft) {
        return Operands.all(draft).stream()
                .filter(o -> o.is(figure))
                .findFirst()
                .orElse(null);
    }

    /// A sum or a difference.
    private static boolean isStep(Quantity figure, double told, Rough rough, Case draft) {
        boolean compared = THAN.matcher(draft.said().text()).find();
        if (!compared && !isLong(told)) return false;
        for (var pair : Operands.pairs(draft)) {
            if (!isOf(figure, pair.unit()) || pair.unit().equals("%")) continue;
            double a = pair.a().value();
            double b = pair.b().value();
            if (Math.min(a, b) < CLOSE * Math.max(a, b)) continue;
            if (a > b && fits(told, a - b, rough)) return true;
            if (isLong(told) && !compared && fits(told, a + b, rough)) return true;
        }
        return false;
    }

    /// "132 of the 186" of "71% of the 186", "some 380" of "a third of 1,150".
    private static boolean isShare(Quantity figure, double told, Rough rough, Case draft) {
        for (var e : draft.exhibits())
            for (var share : Shares.in(e.context()))
                for (var whole : Operands.all(draft)) {
                    if (!isOf(figure, whole.figure().unit())) continue;
                    double part = whole.value() * share.values().getFirst() / PERCENT;
                    boolean named = draft.said().quantities().stream().anyMatch(whole::is);
                    if ((named || isLong(told)) && (fits(told, part, rough) || Math.round(part) == told)) return true;
                }
        return false;
    }

    /// "18.5 million each" of "812 million for 44", and "no more than 65,000" of "650,000, ten times the limit".
    private static boolean isQuotient(Quantity figure, double told, Rough rough, Case draft) {
        boolean each = EACH.matcher(draft.said().text()).find();
        for (var a : Operands.all(draft))
            for (var b : Operands.all(draft)) {
                if (a.equals(b) || b.value() == 0 || !isOf(figure, a.figure().unit())) continue;
                boolean times = b.figure().unit().equals("x");
                if (!times && !each) continue;
                if (b.figure().unit().equals(a.figure().unit())
                        && !b.figure().unit().isEmpty()) continue;
                if (fits(told, a.value() / b.value(), rough)
                        || isRounded(told, a.value() / b.value())
                        || (times && fits(told, a.value() * b.value(), rough))) return true;
            }
        return false;
    }

    /// "2,100 a year ago" of "2,900, 40% more than a year ago".
    private static boolean isBase(Quantity figure, double told, Rough rough, Case draft) {
        if (!BEFORE.matcher(draft.said().text()).find()) return false;
        for (var change : Operands.all(draft)) {
            if (!change.figure().unit().equals("%")) continue;
            for (var now : Operands.all(draft)) {
                if (!isOf(figure, now.figure().unit())) continue;
                double more = now.value() / (1 + change.value() / PERCENT);
                double less = now.value() / (1 - Math.min(0.99, change.value() / PERCENT));
                if (fits(told, more, rough) || fits(told, less, rough)) return true;
            }
        }
        return false;
    }

    private static boolean isOf(Quantity figure, String unit) {
        return figure.unit().equals(unit) || (figure.unit().isEmpty() && !Units.isMoney(unit) && !unit.equals("%"));
    }

    private static boolean isLong(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().precision() >= LONG;
    }

    private static boolean fits(double told, double exact, Rough rough) {
        double value = Worked.rounded(exact);
        return Operands.fits(told, value, rough)
                || (rough != Rough.NONE
                        && !isLong(told)
                        && Math.abs(told - value) <= CLOSE * Math.abs(value)
                        && isSide(told, value, rough));
    }

    private static boolean isSide(double told, double exact, Rough rough) {
        return switch (rough) {
            case ABOVE -> exact >= told;
            case BELOW -> exact <= told;
            case ABOUT, NONE -> true;
        };
    }

    /// "18.5 million" of 18.4545 million: told to its own last digit.
    private static boolean isRounded(double told, double exact) {
        var plain = BigDecimal.valueOf(told).stripTrailingZeros();
        return Math.abs(told - exact) <= Math.pow(10, -plain.scale()) / 2 && plain.precision() > 1;
    }
}
