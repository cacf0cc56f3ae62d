package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Quantity.Bound;
import footnote.answer.text.Rough;
import footnote.answer.text.Units;
import java.util.Set;

/// Whether a figure is another one told openly in round: "around 2,400" of 2,406, "nearly half" of
/// 48.7%, and "about ten miles" of 16 kilometres. Pure.
final class Rounded {
    /// Of a place in an order, of "twice" and of "thousands" nothing can be rounded.
    private static final Set<String> WHOLE = Set.of("#", "~", "x");

    /// What is told as a limit in another unit is this near to it.
    private static final double WITHIN = 0.75;

    private Rounded() {}

    static boolean is(Quantity figure, Quantity known, Parsed said) {
        if (figure.year()
                || known.year()
                || figure.values().isEmpty()
                || known.values().size() != 1) return false;
        if (WHOLE.contains(figure.unit()) || WHOLE.contains(known.unit())) return false;
        if (isWithin(figure, known, said)) return true;
        double ratio = figure.sameUnit(known) ? 1 : Units.ratio(known.unit(), figure.unit());
        if (ratio == 0) return false;
        var rough = Operands.rough(figure, said);
        boolean converted = rough == Rough.NONE && ratio != 1 && figure.bound() == known.bound();
        if (converted) rough = Rough.ABOUT;
        if (!converted && !isOpen(known.bound(), rough)) return false;
        var open = rough;
        double exact = known.values().getFirst() * ratio;
        return figure.values().stream().anyMatch(v -> open.tells(v, exact));
    }

    /// "Less than three months" of 11 weeks.
    private static boolean isWithin(Quantity figure, Quantity known, Parsed said) {
        double told = days(figure);
        double exact = days(known);
        var rough = Operands.rough(figure, said);
        if (told == 0
                || exact == 0
                || !(isOpen(known.bound(), rough) || isUpTo(known, rough))
                || figure.unit().equals(known.unit())) return false;
        return (rough == Rough.BELOW && exact < told && exact > WITHIN * told)
                || (rough == Rough.ABOVE && exact > told && told > WITHIN * exact);
    }

    /// "Within 11 weeks" is less than three months.
    private static boolean isUpTo(Quantity known, Rough rough) {
        return known.bound() == Bound.UP_TO && rough == Rough.BELOW;
    }

    private static double days(Quantity figure) {
        if (figure.values().size() != 1) return 0;
        double day = switch (figure.unit()) {
            case "day" -> 1;
            case "week" -> 7;
            case "month" -> 30.4;
            case "year" -> 365.25;
            default -> 0;
        };
        return day * figure.values().getFirst();
    }

    /// Whether what is a limit itself may be told so.
    private static boolean isOpen(Bound bound, Rough rough) {
        return switch (bound) {
            case NONE -> true;
            case MORE -> rough == Rough.ABOVE;
            case LESS -> rough == Rough.BELOW;
            case UP_TO -> false;
        };
    }
}
