package footnote.bot.layout;

import java.util.List;

/// A reply, laid out. The platform fills its messages with the lines.
///
/// @param lines in order, at least one that is no gap
/// @param rows what stands under the first message
/// @param further what stands under every further one
public record Page(List<Line> lines, List<Row> rows, List<Row> further) {
    public Page {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
        further = List.copyOf(further);
        if (lines.stream().allMatch(l -> l.text().isBlank()))
            throw new IllegalArgumentException("a page says something");
    }
}
