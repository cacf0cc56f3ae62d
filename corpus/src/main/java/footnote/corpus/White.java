package footnote.corpus;

/// White space in any script, the no-break kinds too: what stands between blocks and never in their ends.
final class White {
    private White() {}

    static boolean is(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// The range without the white space at its ends; empty where there is nothing else.
    static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && is(text.charAt(start))) start++;
        while (end > start && is(text.charAt(end - 1))) end--;
        return new Span(start, end);
    }

    /// The text with every run of white space as one space and none at the ends.
    static String fold(CharSequence text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) out.append(c);
            else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        return out.toString();
    }
}
