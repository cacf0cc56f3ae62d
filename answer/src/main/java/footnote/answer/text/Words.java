package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits a text into words and numbers. Pure.
public final class Words {
    private static final Set<String> FUNCTION = Lexicon.words("function");
    private static final Set<String> ABBREVIATIONS = Lexicon.words("abbreviations");
    private static final Set<String> PREFIXES =
            Set.of("mid", "pre", "post", "late", "early", "sub", "non", "ex", "under", "over");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean opens = true;

    private Words(String text) {
        this.text = text;
    }

    /// The words of a text, in order.
    public static List<Word> of(String text) {
        var words = new Words(text);
        words.read();
        return words.words;
    }

    /// Whether a folded word only holds others together.
    public static boolean isFunctionWord(String key) {
        return FUNCTION.contains(key);
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isDigit(c)) i = number(i);
            else if (isLetter(c)) i = letters(i);
            else i = other(i, c);
        }
    }

    private int other(int i, char c) {
        if (c == '.' || c == '!' || c == '?' || c == ':' || c == '\n') opens |= c != '.' || !abbreviated(i);
        else if (Verbatim.isDoubleQuote(c)) opens = true;
        return i + 1;
    }

    /// A full stop after "Gen", "Feb" or an initial ends no sentence.
    private boolean abbreviated(int dot) {
        if (words.isEmpty()) return false;
        var last = words.getLast();
        return last.end() == dot
                && (ABBREVIATIONS.contains(last.key()) || last.text().length() == 1);
    }

    private int number(int start) {
        int i = digits(start);
        boolean mixed = false;
        while (i < text.length() && joins(i)) {
            mixed = true;
            i++;
        }
        return add(start, i, mixed ? Word.Kind.MIXED : Word.Kind.NUMBER);
    }

    private int digits(int start) {
        int i = start;
        while (i < text.length() && (isDigit(text.charAt(i)) || isGroup(start, i))) i++;
        return i;
    }

    /// Whether a separator stands here between two digits of one number: `1,000`, `1.5`, `10:30`, `1 000`.
    private boolean isGroup(int start, int i) {
        if (i + 1 >= text.length() || !isDigit(text.charAt(i + 1)) || !isDigit(text.charAt(i - 1))) return false;
        char c = text.charAt(i);
        if (c == ',' || c == '.' || c == ':') return true;
        boolean space = c == '\'' || c == '\u2019' || c == '\u00a0' || c == '\u202f' || c == ' ';
        return space && threeDigits(i + 1) && grouped(start, i);
    }

    private boolean threeDigits(int i) {
        int end = i;
        while (end < text.length() && isDigit(text.charAt(end))) end++;
        return end - i == 3;
    }

    /// Whether what stands before the separator is one to three digits, or such groups.
    private boolean grouped(int start, int i) {
        int run = 0;
        for (int k = i - 1; k >= start && isDigit(text.charAt(k)); k--) run++;
        return run <= 3
                && text.substring(start, i).indexOf('.') < 0
                && text.substring(start, i).indexOf(',') < 0;
    }

    /// Whether the letters and digits of a designation go on here: `30MK2`, `19th`.
    private boolean joins(int i) {
        char c = text.charAt(i);
        return isLetter(c) || isDigit(c);
    }

    private int letters(int start) {
        int i = start;
        while (i < text.length() && (isLetter(text.charAt(i)) || isInner(i))) i++;
        if (isAcronym(start, i)) i = acronymEnd(i);
        else if (isDesignation(start, i)) return add(start, designationEnd(i), Word.Kind.MIXED);
        else if (i < text.length() && isDigit(text.charAt(i)))
            return add(start, designationEnd(i - 1), Word.Kind.MIXED);
        return add(start, i, Word.Kind.PLAIN);
    }

    /// An apostrophe within a word, or a dot between the letters of an acronym.
    private boolean isInner(int i) {
        char c = text.charAt(i);
        if (Verbatim.isInvisible(c)) return true;
        if (i + 1 >= text.length() || !isLetter(text.charAt(i + 1))) return false;
        if (Verbatim.isSingleQuote(c)) return true;
        return c == '.' && single(i - 1) && single(i + 1);
    }

    private boolean single(int i) {
        boolean before = i > 0 && isLetter(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && isLetter(text.charAt(i + 1));
        return isLetter(text.charAt(i)) && !before && !after;
    }

    private boolean isAcronym(int start, int end) {
        return end - start >= 3 && text.charAt(start + 1) == '.';
    }

    private int acronymEnd(int i) {
        return i < text.length() && text.charAt(i) == '.' ? i + 1 : i;
    }

    /// `B-52`, `Su-30MK2`, `S-300`: a capital, a dash, a digit.
    private boolean isDesignation(int start, int i) {
        if (i + 1 >= text.length() || !Verbatim.isDash(text.charAt(i)) || !isDigit(text.charAt(i + 1))) return false;
        var before = text.substring(start, i);
        return Character.isUpperCase(before.charAt(0)) && !PREFIXES.contains(Folding.fold(before));
    }

    private int designationEnd(int dash) {
        int i = dash + 1;
        while (i < text.length() && (isLetter(text.charAt(i)) || isDigit(text.charAt(i)) || isPoint(i))) i++;
        return i;
    }

    private boolean isPoint(int i) {
        return text.charAt(i) == '.'
                && i + 1 < text.length()
                && isDigit(text.charAt(i - 1))
                && isDigit(text.charAt(i + 1));
    }

    private int add(int start, int end, Word.Kind kind) {
        var raw = text.substring(start, end);
        var key = key(raw, kind);
        if (key.isEmpty()) return end;
        char after = end < text.length() ? text.charAt(end) : 0;
        words.add(new Word(raw, key, kind == Word.Kind.PLAIN ? Stems.of(key) : key, kind, start, end, opens, after));
        opens = false;
        return end;
    }

    private static String key(String raw, Word.Kind kind) {
        var folded = Folding.fold(raw);
        if (kind == Word.Kind.NUMBER) return folded;
        if (kind == Word.Kind.MIXED) return dashless(folded);
        if (raw.equals("US") || raw.equals("U.S.") || raw.equals("U.S")) return "usa";
        if (folded.indexOf('.') >= 0) folded = folded.replace(".", "");
        if (folded.endsWith("'s") && folded.length() > 2) return folded.substring(0, folded.length() - 2);
        return folded;
    }

    private static String dashless(String folded) {
        var out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) if (!Verbatim.isDash(folded.charAt(i))) out.append(folded.charAt(i));
        return out.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }
}
