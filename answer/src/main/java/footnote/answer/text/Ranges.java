package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Gives both ends of a range the unit and the scale that only one of them names: "10 to 15 percent", "$2-3
/// billion".
final class Ranges {
    private static final Set<String> BETWEEN = Set.of("-", "to", "and", "or", "bis", "a", "et", "y", "e", "и", "до");

    private Ranges() {}

    static List<Quantity> spread(String text, List<Quantity> quantities) {
        var spread = new ArrayList<>(quantities);
        for (int i = 0; i + 1 < spread.size(); i++) {
            var a = spread.get(i);
            var b = spread.get(i + 1);
            if (a.end() > b.start() || !BETWEEN.contains(Verbatim.fold(text.substring(a.end(), b.start())))) continue;
            spread.set(i, low(a, b));
            if (b.unit().isEmpty() && Units.isMoney(a.unit())) spread.set(i + 1, unit(b, a.unit(), b.values()));
        }
        return spread;
    }

    private static Quantity low(Quantity a, Quantity b) {
        var unit = a.unit().isEmpty() ? b.unit() : a.unit();
        if (a.values().size() != 1 || b.values().size() != 1) return unit(a, unit, a.values());
        double low = a.values().getFirst();
        double high = b.values().getFirst();
        for (double scale : new double[] {1e3, 1e6, 1e9, 1e12})
            if (low < 1000 && high >= scale && high < scale * 1000 && b.text().indexOf(' ') > 0)
                return unit(a, unit, List.of(low, low * scale));
        return unit(a, unit, a.values());
    }

    private static Quantity unit(Quantity q, String unit, List<Double> values) {
        return new Quantity(values, unit, q.bound(), q.counted(), q.text(), q.start(), q.end(), q.index(), q.year());
    }
}
