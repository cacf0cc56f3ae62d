package footnote.bot.console;

import footnote.answer.Evidence;
import footnote.answer.Trace;
import java.util.List;

/// Where a quote stands, as text.
final class TraceFormat {
    private final Screen screen;

    TraceFormat(Screen screen) {
        this.screen = screen;
    }

    String text(Trace trace) {
        return switch (trace) {
            case Trace.Exact exact -> screen.green("Exact.") + " It stands in:\n" + listed(exact.places());
            case Trace.Altered altered -> altered(altered);
            case Trace.Absent absent -> absent(absent);
        };
    }

    private String altered(Trace.Altered trace) {
        var out = new StringBuilder(screen.red("Altered.") + " The nearest that a document says:\n");
        out.append(listed(List.of(trace.place()))).append("\nDifferences:\n");
        for (var change : trace.changes()) {
            var document = change.document().isEmpty() ? "(nothing)" : "“" + Clean.line(change.document()) + "”";
            var given = change.given().isEmpty() ? "(nothing)" : "“" + Clean.line(change.given()) + "”";
            out.append(Wrap.at(
                    screen.width(), "  - ", "    ", "the document has " + document + ", the quote has " + given));
        }
        return out.toString();
    }

    private String absent(Trace.Absent trace) {
        var head = screen.red("Not in these documents.") + "\n";
        return trace.nearest().isEmpty()
                ? head
                : head + "\nThe nearest passages, which do not say it:\n" + listed(trace.nearest());
    }

    private String listed(List<Evidence> places) {
        return new AnswerText(screen).nearest(places);
    }
}
