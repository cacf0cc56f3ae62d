package footnote.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which lines of a plain text belong together. A blank line always ends a paragraph; a single line break does
/// so only where the writer, not the width of the page, broke the line. Files in which each line is a paragraph,
/// files wrapped at some column, and files that are both, line by line, are all read.
final class Layout {
    /// Lines on either side that are looked at to tell at which width the text around a line is wrapped.
    private static final int NEIGHBOURS = 15;

    /// No page is wrapped wider or narrower than this.
    private static final int WIDEST = 130;

    private static final int NARROWEST = 30;

    /// Among so many lines a byline stands below a headline, without a blank line between them.
    private static final int HEAD = 6;

    /// The most a headline or heading has; longer lines are paragraphs even where no full stop ends them.
    private static final int LONGEST_HEADING = 140;

    private static final Pattern ITEM =
            Pattern.compile("(?:[-*+•‣◦▪●·–—]|\\(?\\d{1,3}[.)]|\\[\\d{1,3}]|\\(?[a-z][.)])\\s+\\S.*", Pattern.DOTALL);

    /// No sentence, heading or headline ends with one of these: what follows on the next line continues it.
    private static final Set<String> CONNECTING = Set.of(
            ("the a an of to in on at by for from with and or nor but as than that which who whom whose is are was were be"
                            + " been has have had will would can could may might shall should must told its their his her our"
                            + " my your this these those between into onto over under about after before during per via de la"
                            + " el der die das und le les des du y en")
                    .split(" "));

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final BitSet blankBefore = new BitSet();

    /// Lines before which a sentence is cut for certain.
    private final BitSet cut = new BitSet();

    /// Lines that stand by themselves, whatever is around them.
    private final BitSet marker = new BitSet();

    private Layout(String text) {
        this.text = text;
        boolean blank = true;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !White.isLineEnd(text.charAt(i))) continue;
            if (i < text.length() && text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r') {
                from = i + 1;
                continue;
            }
            var line = White.trim(text, from, i);
            if (line.length() > 0) {
                blankBefore.set(lines.size(), blank);
                lines.add(line);
            }
            blank = line.length() == 0;
            from = i + 1;
        }
        for (int i = 0; i < lines.size(); i++) {
            marker.set(i, Marks.isMarker(line(i)));
            cut.set(i, i > 0 && LineEnds.continues(line(i)) && !LineEnds.isEnded(line(i - 1)));
        }
    }

    /// All of `text` that is not white space, in paragraphs.
    static List<Block> blocks(String text) {
        return new Layout(text).joined();
    }

    private List<Block> joined() {
        var blocks = new ArrayList<Block>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i < lines.size() && !endsBefore(first, i)) continue;
            var span = new Span(lines.get(first).start(), lines.get(i - 1).end());
            blocks.add(new Block(isItem(first) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, span, 0));
            first = i;
        }
        return blocks;
    }

    /// Whether line `i` starts a block, `first` being the line at which the one before it starts.
    private boolean endsBefore(int first, int i) {
        if (blankBefore.get(i)) return true;
        var above = line(i - 1);
        var here = line(i);
        if (marker.get(i) || (first == i - 1 && marker.get(i - 1))) return true;
        if (i < HEAD && isBylineBelow(above, here)) return true;
        boolean ended = LineEnds.isEnded(above);
        if (ended && here.length() > 7 && Dates.read(here) != null) return true;
        if (ITEM.matcher(here).matches() && (ended || above.endsWith(":") || isItem(first))) return true;
        if (LineEnds.startsLower(here)) return LineEnds.isAddress(above);
        if (ended) return !fillsWidth(i - 1, here);
        return !isReference(first) && endsUnfinished(first, i, above, here);
    }

    /// "[1] …": its title may be on several lines, none of which has final punctuation.
    private boolean isReference(int first) {
        return line(first).matches("\\[\\d{1,3}].*");
    }

    /// The line above has no final punctuation and this one does not start in lower case: was the line above a
    /// heading, a caption or a paragraph of its own, or was it cut short?
    private boolean endsUnfinished(int first, int i, String above, String here) {
        if (isUnfinished(above)) return false;
        if (LineEnds.endsInAbbreviation(above)) return false;
        // a second sentence has begun: no heading, and no paragraph ends so
        if (first == i - 1
                && above.length() <= WIDEST
                && Sentences.in(above, new Span(0, above.length())).size() > 1) return false;
        int width = widthAround(i - 1);
        if (width == 0) return first == i - 1 || above.length() > WIDEST || LineEnds.isAddress(above);
        if (first != i - 1 || above.length() > LONGEST_HEADING) return false;
        if (above.endsWith(":") && above.length() < width * 2 / 3) return true;
        return LineEnds.isTitleLike(above)
                && above.length() + LineEnds.firstWord(here).length() < width * 3 / 4;
    }

    /// A headline may end with any word; what stands below it is then dated too.
    private static boolean isBylineBelow(String above, String here) {
        if (LineEnds.startsLower(here) || !Bylines.isByline(here)) return false;
        return !isUnfinished(above) || Bylines.read(here).published() != null;
    }

    private static boolean isUnfinished(String line) {
        return line.endsWith(",")
                || line.endsWith(";")
                || line.endsWith("-")
                || CONNECTING.contains(LineEnds.lastWord(line).toLowerCase(Locale.ROOT));
    }

    private boolean isItem(int i) {
        var line = line(i);
        boolean dash = line.startsWith("–") || line.startsWith("—") || line.startsWith("*");
        return ITEM.matcher(line).matches() && !(dash && line.length() > WIDEST) && !isLonelyInitial(line);
    }

    /// "A. Smith" at the start of a line is a name, not item a of a list.
    private static boolean isLonelyInitial(String line) {
        return Character.isUpperCase(line.charAt(0));
    }

    /// Whether the next line's first word would not have fitted on this line.
    private boolean fillsWidth(int i, String next) {
        int width = widthAround(i);
        int length = lines.get(i).length();
        return width > 0
                && length <= width + 10
                && length + 1 + LineEnds.firstWord(next).length() > width;
    }

    /// The width at which the lines around line `i` are wrapped; 0 where they are not.
    private int widthAround(int i) {
        int pairs = 0;
        int wrapped = 0;
        int width = 0;
        for (int j = Math.max(1, i - NEIGHBOURS); j < Math.min(lines.size(), i + NEIGHBOURS); j++) {
            if (blankBefore.get(j)) continue;
            pairs++;
            int length = lines.get(j - 1).length();
            if (length > WIDEST || length < NARROWEST || !cut.get(j)) continue;
            wrapped++;
            width = Math.max(width, length);
        }
        return wrapped * 4 >= pairs ? width : 0;
    }

    private String line(int i) {
        return lines.get(i).of(text);
    }
}
