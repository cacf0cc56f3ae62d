package footnote.answer;

import footnote.answer.text.Folding;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stretch of a text whose words come nearest to a quote's, word against word (Smith and Waterman,
/// 1981).
///
/// @param span the stretch, in offsets of the text
/// @param edited where the two differ, in order
/// @param kept how many of the quote's words stand in the stretch, in order
/// @param edits how many words of either side have no partner
record Alignment(Span span, List<Edit> edited, int kept, int edits) {
    /// More than a gap costs twice: a phrase left out is likelier than a word replaced, "the ferry across the Lindel"
    /// told as "the ferry".
    private static final int SAME = 3;
    private static final int OTHER = -1;
    private static final int GAP = -1;

    /// A word as it is compared: currency and percent signs belong to it, other marks at its ends do not.
    record Token(String text, String key, int start, int end) {}

    /// One place where the two differ: the text's words and the quote's.
    record Edit(List<Token> text, List<Token> quote) {}

    /// The differences as they are shown.
    List<Trace.Change> changes() {
        return edited.stream()
                .map(e -> new Trace.Change(words(e.text()), words(e.quote())))
                .toList();
    }

    private static String words(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean parts = i == text.length() || isPart(text.charAt(i));
            if (parts && start >= 0) add(tokens, text, start, i);
            if (parts) start = -1;
            else if (start < 0) start = i;
        }
        return tokens;
    }

    private static boolean isPart(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u2014' || c == '\u2013' || c == '\u2026';
    }

    private static void add(List<Token> tokens, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMark(text.charAt(from))) from++;
        while (to > from && isMark(text.charAt(to - 1))) to--;
        if (from < to)
            tokens.add(new Token(text.substring(from, to), Folding.fold(text.substring(from, to)), from, to));
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && "%$€£¥₽₹°+".indexOf(c) < 0 && !Character.isSurrogate(c);
    }

    /// The best alignment, or null where no word of the quote stands in the text.
    static @Nullable Alignment of(List<Token> quote, List<Token> text) {
        int n = quote.size();
        int m = text.size();
        var score = new int[n + 1][m + 1];
        int bestI = 0;
        int bestJ = 0;
        for (int i = 1; i <= n; i++) {
            var key = quote.get(i - 1).key();
            for (int j = 1; j <= m; j++) {
                int pair = score[i - 1][j - 1] + (key.equals(text.get(j - 1).key()) ? SAME : OTHER);
                score[i][j] = Math.max(Math.max(0, pair), Math.max(score[i - 1][j], score[i][j - 1]) + GAP);
                if (score[i][j] > score[bestI][bestJ]) {
                    bestI = i;
                    bestJ = j;
                }
            }
        }
        return bestI == 0 ? null : new Walk(quote, text, score).back(bestI, bestJ);
    }

    /// Walks back through the scores and writes down the differences.
    private static final class Walk {
        private final List<Token> quote;
        private final List<Token> text;
        private final int[][] score;
        private final List<Edit> changes = new ArrayList<>();
        private final List<Token> mine = new ArrayList<>();
        private final List<Token> theirs = new ArrayList<>();
        private int kept;
        private int edits;

        Walk(List<Token> quote, List<Token> text, int[][] score) {
            this.quote = quote;
            this.text = text;
            this.score = score;
        }

        Alignment back(int bestI, int bestJ) {
            int i = bestI;
            int j = bestJ;
            int[] tail = tail(bestI, bestJ);
            while (i > 0 && j > 0 && score[i][j] > 0) {
                boolean same = quote.get(i - 1).key().equals(text.get(j - 1).key());
                if (score[i][j] == score[i - 1][j - 1] + (same ? SAME : OTHER)) {
                    if (same) same();
                    else pair(i - 1, j - 1);
                    i--;
                    j--;
                } else if (score[i][j] == score[i - 1][j] + GAP) {
                    pair(--i, -1);
                } else {
                    pair(-1, --j);
                }
            }
            for (int head = Math.min(i, j); i > 0; head--) pair(--i, head > 0 ? --j : -1);
            flush();
            Collections.reverse(changes);
            return new Alignment(
                    new Span(text.get(j).start(), text.get(tail[1] - 1).end()), changes, kept, edits);
        }

        /// What of the quote stands after the best end is different too: it is set against as many words of
        /// the text.
        private int[] tail(int bestI, int bestJ) {
            int over = Math.min(quote.size() - bestI, text.size() - bestJ);
            for (int i = quote.size(); i > bestI; i--) pair(i - 1, i - bestI <= over ? bestJ + (i - bestI) - 1 : -1);
            return new int[] {bestI + over, bestJ + over};
        }

        private void same() {
            kept++;
            flush();
        }

        private void pair(int i, int j) {
            edits++;
            if (i >= 0) mine.addFirst(quote.get(i));
            if (j >= 0) theirs.addFirst(text.get(j));
        }

        private void flush() {
            if (mine.isEmpty() && theirs.isEmpty()) return;
            changes.add(new Edit(List.copyOf(theirs), List.copyOf(mine)));
            mine.clear();
            theirs.clear();
        }
    }
}
