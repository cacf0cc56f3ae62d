package footnote.retrieval;

/// What to look for and where. The text is plain words: it has no query syntax.
public record Query(String text, Filter filter) {
    public static Query of(String text) {
        return new Query(text, Filter.NONE);
    }
}
