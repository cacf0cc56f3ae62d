package footnote.bot.layout;

import footnote.bot.chat.Reply;
import java.util.List;

/// Which documents there are, and what could not be read. Pure.
final class StockLayout {
    private static final int SHOWN = 15;
    private static final int LINE = 200;
    private final Markup markup;
    private final Signs signs;

    StockLayout(Markup markup, Signs signs) {
        this.markup = markup;
        this.signs = signs;
    }

    Page stock(Reply.Stock s) {
        var lines = new Lines(markup).plain(markup.strong("The documents that can be asked about here"));
        lines.item(number(s.documents(), "document") + ", " + number(s.passages(), "passage"));
        if (s.pending() > 0)
            lines.item(number(s.pending(), "passage") + " found less well, until all vectors are made");
        if (s.updated() != null) lines.item("last read " + signs.moment(s.updated()));
        if (s.skipped().isEmpty()) return lines.page(List.of());
        lines.gap().plain(markup.strong("Not read: " + s.skipped().size()));
        for (var file : s.skipped().subList(0, Math.min(SHOWN, s.skipped().size())))
            lines.item(markup.escape(file.path(), LINE) + " " + markup.escape(file.reason(), LINE));
        if (s.skipped().size() > SHOWN) lines.small("and " + (s.skipped().size() - SHOWN) + " more");
        return lines.page(List.of());
    }

    private static String number(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
