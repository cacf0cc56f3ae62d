package footnote.bot.discord;

import footnote.bot.layout.Line;
import footnote.bot.layout.Page;
import footnote.bot.layout.Words;
import java.util.ArrayList;
import java.util.List;

/// Fills messages with pieces that are never cut. A piece that does not fit begins the next message; what does
/// not fit in [#MESSAGES] messages is folded, and the last one says so.
final class Packer {
    /// How many messages one reply may take; as an app of a user alone Discord grants five follow-ups.
    static final int MESSAGES = 4;

    /// Characters a single piece may have: it then fits in any message, the line about folding too.
    static final int PIECE = 1800;

    private final List<StringBuilder> pages = new ArrayList<>(List.of(new StringBuilder()));
    private final String ending;
    private boolean folded;

    private Packer(Words words) {
        ending = "-# " + words.say("folded.messages");
    }

    /// The messages of a page; its rows stand on the first.
    static List<Sheet> pack(Page page, Words words) {
        var packer = new Packer(words);
        page.lines().forEach(packer::line);
        return packer.sheets(page);
    }

    private void line(Line line) {
        switch (line.kind()) {
            case GAP -> gap();
            case EARLIER -> line(Lines.EARLIER + line.text());
            case ASKED -> line(Lines.ASKED + line.text());
            case PLAIN -> line(line.text());
            case WORD -> word(line.text());
            case ITEM -> line("- " + line.text());
            case QUOTE -> line("> " + line.text());
            case SMALL -> line("-# " + line.text());
        }
    }

    /// Adds a piece on a line of its own.
    private Packer line(String piece) {
        return add("\n", piece);
    }

    /// Adds a piece after the one before, on the same line where it fits.
    private Packer word(String piece) {
        return add(" ", piece);
    }

    /// Leaves a line free, unless a message begins here.
    private Packer gap() {
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
        int reserve = pages.size() == MESSAGES ? ending.length() + 1 : 0;
        // one more for the gap that may follow
        return pages.getLast().length() + joint.length() + piece.length() + reserve + 1 <= Sheet.MOST;
    }

    private List<Sheet> sheets(Page page) {
        if (folded) pages.getLast().append('\n').append(ending);
        var rows = Rows.of(page.rows(), pages.size() > 1);
        var further = Rows.of(page.further(), true);
        var sheets = new ArrayList<Sheet>();
        for (var text : pages)
            if (!text.toString().isBlank())
                sheets.add(new Sheet(text.toString().strip(), sheets.isEmpty() ? rows : further));
        return sheets;
    }
}
