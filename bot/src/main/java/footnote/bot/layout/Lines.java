package footnote.bot.layout;

import footnote.answer.Question;
import footnote.bot.layout.Line.Kind;
import java.util.ArrayList;
import java.util.List;

/// The lines of a page while it is laid out, in one platform's markup.
final class Lines {
    final Markup markup;
    private final List<Line> lines = new ArrayList<>();

    Lines(Markup markup) {
        this.markup = markup;
    }

    Lines add(Kind kind, String escaped) {
        if (!escaped.isEmpty()) lines.add(new Line(kind, escaped));
        return this;
    }

    Lines plain(String escaped) {
        return add(Kind.PLAIN, escaped);
    }

    Lines small(String escaped) {
        return add(Kind.SMALL, escaped);
    }

    Lines item(String escaped) {
        return add(Kind.ITEM, escaped);
    }

    Lines quote(String escaped) {
        return add(Kind.QUOTE, escaped);
    }

    Lines gap() {
        lines.add(new Line(Kind.GAP, ""));
        return this;
    }

    /// What was asked, and before it what it follows.
    Lines asked(Question question) {
        for (var e : question.earlier()) add(Kind.EARLIER, escape(e, Line.LONGEST));
        return add(Kind.ASKED, escape(question.text(), Line.LONGEST));
    }

    String escape(String text, int most) {
        return markup.escape(text, most);
    }

    String strong(String words) {
        return markup.strong(words);
    }

    Page page(List<Row> rows) {
        return page(rows, List.of());
    }

    Page page(List<Row> rows, List<Row> further) {
        return new Page(lines, rows, further);
    }
}
