package footnote.bot.discord;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/// Fills messages with pieces that are never cut. A piece that does not fit begins the next message; what does
/// not fit in [#MESSAGES] messages is folded, and the last one says so.
final class Packer {
    /// How many messages one reply may take; as an app of a user alone Discord grants five follow-ups.
    static final int MESSAGES = 4;

    /// Characters a single piece may have: it then fits in any message, the line about folding too.
    static final int PIECE = 1800;

    private static final String FOLDED = "-# … the rest is folded away: it is too long for a few messages.";
    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private boolean folded;

    /// Adds a piece on a line of its own.
    Packer line(String piece) {
        return add("\n", piece);
    }

    /// Adds a piece after the one before, on the same line where it fits.
    Packer word(String piece) {
        return add(" ", piece);
    }

    /// Leaves a line free, unless a message begins here.
    Packer gap() {
        var page = pages.getLast();
        if (!page.isEmpty() && !folded) page.append('\n');
        return this;
    }

    private Packer add(String joint, String piece) {
        if (piece.isEmpty() || folded) return this;
        if (piece.length() > PIECE) throw new IllegalArgumentException("a piece of " + piece.length() + " characters");
        if (!fits(joint, piece)) {
            if (pages.size() == MESSAGES) {
                folded = true;
                return this;
            }
            pages.add(new StringBuilder());
        }
        var page = pages.getLast();
        if (!page.isEmpty()) page.append(joint);
        page.append(piece);
        return this;
    }

    private boolean fits(String joint, String piece) {
        int reserve = pages.size() == MESSAGES ? FOLDED.length() + 1 : 0;
        // one more for the gap that may follow
        return pages.getLast().length() + joint.length() + piece.length() + reserve + 1 <= Sheet.MOST;
    }

    boolean isLong() {
        return pages.size() > 1;
    }

    /// The messages; the rows stand on the first.
    List<Sheet> sheets(List<ActionRow> rows) {
        return sheets(rows, List.of());
    }

    /// The same with other rows on every further message.
    List<Sheet> sheets(List<ActionRow> rows, List<ActionRow> further) {
        if (folded) pages.getLast().append('\n').append(FOLDED);
        var sheets = new ArrayList<Sheet>();
        for (var page : pages) {
            var text = page.toString().strip();
            if (!text.isEmpty()) sheets.add(new Sheet(text, sheets.isEmpty() ? rows : further));
        }
        return sheets;
    }
}
