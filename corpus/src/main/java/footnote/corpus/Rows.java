package footnote.corpus;

import java.util.ArrayList;
import java.util.List;

/// A row of a table as a line that can be read, and quoted, by itself.
final class Rows {
    private Rows() {}

    /// Whether the first row names the columns: it has no figures, and below one of its cells there are only
    /// figures.
    static boolean startsWithNames(List<List<String>> rows) {
        if (rows.size() < 3 || rows.getFirst().stream().anyMatch(c -> c.isBlank() || hasDigit(c))) return false;
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int c = column;
            if (rows.stream().skip(1).allMatch(r -> c < r.size() && hasDigit(r.get(c)))) return true;
        }
        return false;
    }

    private static boolean hasDigit(String cell) {
        return cell.chars().anyMatch(Character::isDigit);
    }

    /// The cells joined by " | ", each with its column's name in front where there is one.
    static String line(List<String> names, List<String> cells) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = White.fold(cells.get(i));
            if (cell.isEmpty()) continue;
            var name = i < names.size() ? White.fold(names.get(i)) : "";
            parts.add(name.isEmpty() || cells.size() == 1 ? cell : name + ": " + cell);
        }
        return String.join(" | ", parts);
    }
}
