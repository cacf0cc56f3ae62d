package footnote.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether final punctuation ends a sentence.
final class Boundary {
    /// Words that begin sentences and are not names: after an abbreviation they tell that a new one begins.
    private static final Set<String> STARTERS = words("the he she it they but a an this that these those there we you i"
            + " his her their its our if however although though when while what who why how meanwhile moreover"
            + " he's she's it's");

    /// These do so too, but where all is capitals "THE U.S . IN EUROPE" is as likely to go on.
    private static final Set<String> WEAK = words("in on and at as after before by for from where which since during"
            + " also some many most all no not one two both each another according with to so then now last next until"
            + " once under over into earlier later yet still such other others nearly about because despite among only"
            + " even just el la los las der die das le les il в на он она они оно это но и а по с к из");

    /// `?" Smith asked`: the question is part of the sentence that tells who asked it.
    private static final Pattern SPEAKER = Pattern.compile(
            "\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s+){0,4}(?i:said|says|asked|asks|told|wrote|"
                    + "writes|replied|added|adds|declared|exclaimed|shouted|cried|wondered|noted|tweeted)\\b.*",
            Pattern.DOTALL);

    /// "PORT ALDER", "Port Alder, Ore".
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}{2}.{0,40}|\\p{Lu}[\\p{L} '’-]{1,30}, \\p{Lu}.{0,20}");

    /// Characters of an abbreviation in brackets.
    private static final int SHORT = 12;

    private final String text;
    private final Span range;
    private final boolean noCapitals;
    private final boolean allCapitals;

    Boundary(String text, Span range) {
        this.text = text;
        this.range = range;
        var chars = text.substring(range.start(), range.end());
        noCapitals = chars.chars().noneMatch(Character::isUpperCase);
        allCapitals = !noCapitals && chars.chars().noneMatch(Character::isLowerCase);
    }

    /// @param from where the sentence begins
    /// @param mark the first final mark
    /// @param end past the marks and what closes with them
    boolean isAt(int from, int mark, int end) {
        int next = end;
        while (next < range.end() && White.is(text.charAt(next))) next++;
        if (next >= range.end()) return true;
        char last = text.charAt(mark);
        if (Sentences.needsNoSpace(last)) return !isQuotedWithin(end, next);
        if (next == end) return isMissingSpace(mark, end);
        if (!mayStart(next) || isDateline(from, mark, next)) return false;
        boolean quoted = "\"'”’»」』".indexOf(text.charAt(end - 1)) >= 0;
        // Within a sentence an ellipsis is as frequent as after one: only a word that is no name tells.
        if (isEllipsis(mark)) return quoted ? !isSpoken(end) : isStarter(next);
        if (last == '.') return quoted || (!isInBrackets(mark, end) && endsAtFullStop(from, mark, next));
        return !quoted || !isSpoken(end);
    }

    /// "SAINT-AUBIN, Que. — Dockers voted": the place from which is reported belongs to what is.
    private boolean isDateline(int from, int mark, int next) {
        return from == range.start()
                && PLACE.matcher(text).region(from, mark).matches()
                && "-–—".indexOf(text.charAt(next)) >= 0
                && next + 1 < range.end()
                && White.is(text.charAt(next + 1));
    }

    /// 「はい。」と: what was said, and that it was said.
    private boolean isQuotedWithin(int end, int next) {
        return next == end && "」』".indexOf(text.charAt(end - 1)) >= 0 && text.charAt(next) == 'と';
    }

    /// "Col. (Ret.) Jones": a word or two in brackets are no sentence.
    private boolean isInBrackets(int mark, int end) {
        if (end != mark + 2 || text.charAt(end - 1) != ')') return false;
        int open = text.lastIndexOf('(', mark);
        return open > range.start() && mark - open <= SHORT && White.is(text.charAt(open - 1));
    }

    private boolean isEllipsis(int mark) {
        return text.charAt(mark) == '…' || text.startsWith("..", mark);
    }

    private boolean isSpoken(int end) {
        return SPEAKER.matcher(text)
                .region(end, Math.min(range.end(), end + 80))
                .matches();
    }

    /// "…was over.The next day": a space was lost, if what follows begins a sentence for certain.
    private boolean isMissingSpace(int mark, int end) {
        if (mark < range.start() + 3 || end != mark + 1) return false;
        for (int i = mark - 3; i < mark; i++) if (!Character.isLowerCase(text.charAt(i))) return false;
        return Character.isUpperCase(text.charAt(end)) && isStarter(end);
    }

    /// A small letter begins no sentence, unless the text has no capitals at all.
    private boolean mayStart(int next) {
        int at = skipOpening(next);
        if (at >= range.end()) return false;
        int c = text.codePointAt(at);
        if (Character.isLowerCase(c)) return noCapitals;
        return Character.isLetterOrDigit(c)
                || at > next
                || "-–—•$€£¥#@*_+%&`".indexOf(c) >= 0
                || Character.isSurrogate((char) c);
    }

    private boolean endsAtFullStop(int from, int mark, int next) {
        int wordEnd = mark;
        while (wordEnd > from && White.is(text.charAt(wordEnd - 1))) wordEnd--;
        int wordStart = wordEnd;
        while (wordStart > from && !White.is(text.charAt(wordStart - 1))) wordStart--;
        var word = text.substring(wordStart, wordEnd);
        if (isNumbering(from, wordStart, word)) return false;
        if (isSplitDecimal(wordEnd, mark, next)) return false;
        if (Abbreviations.isOrdinal(word, wordAt(next)) || wordAt(next).equals("Chr")) return false;
        boolean digitNext = Character.isDigit(text.charAt(skipOpening(next)));
        return switch (Abbreviations.sort(word)) {
            case NONE -> true;
            case NEVER -> false;
            case NUMBERED -> !digitNext;
            case EITHER -> isStarter(next) && !digitNext;
        };
    }

    /// "10. 4 %": a decimal into which a space has got.
    private boolean isSplitDecimal(int wordEnd, int mark, int next) {
        if (wordEnd != mark || !Character.isDigit(text.charAt(mark - 1))) return false;
        int to = next;
        while (to < range.end() && Character.isDigit(text.charAt(to))) to++;
        return to > next && to < range.end() && "%)".indexOf(text.charAt(to)) >= 0;
    }

    /// "1. The …" and "A. The …" at the start: the number of an item, not a sentence.
    private boolean isNumbering(int from, int wordStart, String word) {
        return White.trim(text, from, wordStart).length() == 0
                && word.length() <= 3
                && (word.chars().allMatch(Character::isDigit) || word.length() == 1);
    }

    private boolean isStarter(int next) {
        var word = wordAt(skipOpening(next)).toLowerCase(Locale.ROOT);
        return STARTERS.contains(word) || (!allCapitals && WEAK.contains(word));
    }

    private String wordAt(int from) {
        int to = from;
        while (to < range.end() && Character.isLetter(text.charAt(to))) to++;
        return text.substring(from, to);
    }

    private static Set<String> words(String listed) {
        return Set.copyOf(List.of(listed.split(" ")));
    }

    private int skipOpening(int next) {
        int at = next;
        while (at < range.end() - 1 && "\"'“‘«‹([{¿¡「『„`【（".indexOf(text.charAt(at)) >= 0) at++;
        // tokenised: an opening mark and a space
        if (at > next) while (at < range.end() - 1 && text.charAt(at) == ' ') at++;
        return at;
    }
}
