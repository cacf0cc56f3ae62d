package footnote.bot.console;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Position;
import java.util.List;
import java.util.Locale;

/// An answer as a person reads it: positions where the documents disagree, the sentences with their markers,
/// then the
/// numbered sources.
final class AnswerText {
    private static final String INDENT = "    ";

    private final Screen screen;

    AnswerText(Screen screen) {
        this.screen = screen;
    }

    String of(Answer answer) {
        // Not by a switch: one over types is linked as it runs, and an answer would wait for it.
        return answer instanceof Answer.Cited cited ? cited(cited) : notFound((Answer.NotFound) answer);
    }

    private String cited(Answer.Cited answer) {
        var notes = Footnotes.of(answer);
        var out = new StringBuilder();
        if (!answer.positions().isEmpty()) {
            out.append(wrapped("", "The documents do not all say the same; newest first:"));
            for (var position : answer.positions()) out.append(position(position, notes));
        }
        var text = notes.text(notes.beside());
        if (!text.isEmpty() && !out.isEmpty()) out.append('\n');
        if (!text.isEmpty()) out.append(wrapped("", screen.colours() ? withDimMarkers(text) : Clean.line(text)));
        if (answer.note() != null) out.append(wrapped("", Clean.line(answer.note())));
        out.append('\n').append(wrapped("", screen.dim(basis(answer)))).append('\n');
        for (int i = 0; i < notes.evidence().size(); i++)
            out.append(source(i + 1, notes.evidence().get(i)));
        return out.toString();
    }

    private String position(Position p, Footnotes notes) {
        var date = p.published() == null ? "undated" : p.published().toString();
        return Wrap.at(
                screen.width(),
                "  " + date + "  ",
                "  " + " ".repeat(date.length() + 2),
                Clean.line(p.outlet()) + ": " + Footnotes.sentence(Clean.line(p.summary())) + " "
                        + notes.marked(p.evidence()));
    }

    private String withDimMarkers(String text) {
        return Clean.line(text).replaceAll("\\[\\d+]", "\u001b[36m$0\u001b[0m");
    }

    private static String basis(Answer.Cited answer) {
        var mode = answer.mode().name().toLowerCase(Locale.ROOT);
        return answer.asOf() == null ? "Undated · " + mode : "As of " + answer.asOf() + " · " + mode;
    }

    /// One numbered source: who says it, where, and the exact words.
    String source(int marker, Evidence e) {
        var number = "[" + marker + "] ";
        var indent = " ".repeat(number.length());
        var address = SourceLines.address(screen, e.metadata().url());
        return Wrap.at(screen.width(), number, indent, SourceLines.heading(screen, e.metadata()))
                + (address.isEmpty() ? "" : indent + address + "\n")
                + wrapped(indent, spoken(e));
    }

    private static String spoken(Evidence e) {
        var quote = "“" + Clean.line(e.quote()) + "”";
        return e.speaker() == null ? quote : quote + " (" + Clean.line(e.speaker()) + ")";
    }

    private String notFound(Answer.NotFound answer) {
        var out = new StringBuilder(wrapped("", Clean.line(answer.missing())));
        if (answer.nearest().isEmpty()) return out.toString();
        return out.append('\n')
                .append("The nearest passages:\n")
                .append(nearest(answer.nearest()))
                .toString();
    }

    /// Passages that are shown without being cited.
    String nearest(List<Evidence> passages) {
        var out = new StringBuilder();
        for (var e : passages) {
            out.append(Wrap.at(screen.width(), "  - ", INDENT, SourceLines.heading(screen, e.metadata())));
            out.append(wrapped(INDENT, spoken(e)));
        }
        return out.toString();
    }

    private String wrapped(String indent, String text) {
        return Wrap.at(screen.width(), indent, indent, text);
    }
}
