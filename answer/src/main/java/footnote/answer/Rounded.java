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

    private Rounded() {}

    static boolean is(Quantity figure, Quantity known, Parsed said) {
        if (figure.year()
                || known.year()
                || figure.values().isEmpty()
                || known.values().size() != 1) return false;
        if (WHOLE.contains(figure.unit()) || WHOLE.contains(known.unit())) return false;
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
