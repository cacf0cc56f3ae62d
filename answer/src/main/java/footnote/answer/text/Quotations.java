package footnote.answer.text;

import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;

/// Where a text quotes somebody: the stretches between double quotation marks.
///
/// @param spans with their marks, in order; one that is never closed runs to the end of its paragraph
public record Quotations(List<Span> spans) {
    public Quotations {
        spans = List.copyOf(spans);
    }

    public static Quotations in(String text) {
        var spans = new ArrayList<Span>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open >= 0 && c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                spans.add(new Span(open, i));
                open = -1;
            }
            if (!Verbatim.isDoubleQuote(c)) continue;
            if (open < 0) {
                open = i;
            } else if (c != '\u201c' || text.charAt(open) != '\u201c') {
                spans.add(new Span(open, i + 1));
                open = -1;
            }
        }
        if (open >= 0) spans.add(new Span(open, text.length()));
        return new Quotations(spans);
    }

    /// Whether nearly all of a stretch is quoted: all but a few marks and spaces.
    boolean covers(Span span) {
        int quoted = 0;
        for (var s : spans) quoted += Math.max(0, Math.min(s.end(), span.end()) - Math.max(s.start(), span.start()));
        return span.length() > 0 && quoted >= span.length() - 3;
    }

    /// Whether a run of words stands within one quotation.
    boolean covers(Word first, Word last) {
        return spans.stream().anyMatch(s -> s.start() < first.start() && last.end() < s.end());
    }

    boolean touches(Span span) {
        return spans.stream().anyMatch(s -> s.overlaps(span));
    }

    /// Whether one quotation runs from one stretch into the other.
    boolean joins(Span a, Span b) {
        return spans.stream().anyMatch(s -> s.overlaps(a) && s.overlaps(b));
    }
}
