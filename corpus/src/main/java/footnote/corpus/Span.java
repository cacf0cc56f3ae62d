package footnote.corpus;

/// A half-open range `[start, end)` of UTF-16 offsets into a document's text.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("no span: " + start + ".." + end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// What stands in `text` from `start` to `end`.
    public String of(String text) {
        return text.substring(start, end);
    }
}
