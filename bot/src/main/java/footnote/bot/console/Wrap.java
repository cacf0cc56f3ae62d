package footnote.bot.console;

/// Breaks lines at blanks so that they fit a width.
final class Wrap {
    private Wrap() {}

    /// Breaks a text, which may be styled already: escape sequences take no room.
    ///
    /// @param first what stands before the first line
    /// @param rest what stands before the others
    static String at(int width, String first, String rest, String text) {
        var out = new StringBuilder(first);
        int column = length(first);
        boolean fresh = true;
        for (var word : text.split(" ", -1)) {
            int length = length(word);
            if (!fresh && column + 1 + length > width) {
                out.append('\n').append(rest);
                column = length(rest);
                fresh = true;
            }
            if (!fresh) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += length;
            fresh = false;
        }
        return out.append('\n').toString();
    }

    private static int length(String styled) {
        if (styled.indexOf('\u001b') < 0) return styled.codePointCount(0, styled.length());
        var bare = Clean.text(styled);
        return bare.codePointCount(0, bare.length());
    }
}
