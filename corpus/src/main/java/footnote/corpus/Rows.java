package footnote.corpus;

import java.util.ArrayList;
import java.util.List;

/// A row of a table as a line that can be read, and quoted, by itself.
final class Rows {
    private Rows() {}

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
