package footnote.corpus;

import java.util.regex.Pattern;

/// What the end of one line and the start of the next say about the break between them.
final class LineEnds {
    private static final Pattern ADDRESS = Pattern.compile("(?:.*\\s)?(?:https?://|www\\.)\\S+");
    private static final String CLOSERS = "\"'”’»)]}›」』*_";

    private LineEnds() {}

    /// Whether the line ends a sentence, closing quotation marks and reference numbers aside.
    static boolean isEnded(String line) {
        int end = lastLetterLike(line);
        return end >= 0 && ".?!…。！？؟۔।".indexOf(line.charAt(end)) >= 0 && !endsInAbbreviation(line);
    }

    private static int lastLetterLike(String line) {
        int end = line.length() - 1;
        while (end >= 0 && CLOSERS.indexOf(line.charAt(end)) >= 0) end--;
        // "… said.[3]": the number of a reference after the full stop
        int open = line.lastIndexOf('[');
        if (open > 0
                && line.endsWith("]")
                && line.substring(open + 1, line.length() - 1).chars().allMatch(Character::isDigit))
            return line.charAt(open - 1) == ' ' ? end : open - 1;
        return end;
    }

    static boolean endsInAbbreviation(String line) {
        return line.endsWith(".") && Abbreviations.neverEnd(lastWord(line.substring(0, line.length() - 1)));
    }

    /// Whether the line begins with a small letter, or with a sign that begins no paragraph.
    static boolean startsLower(String line) {
        int c = line.codePointAt(0);
        return Character.isLowerCase(c) || "$€£¥%&".indexOf(c) >= 0;
    }

    /// Whether the line goes on with a sentence begun above: a small letter, or a script without capitals.
    static boolean continues(String line) {
        int c = line.codePointAt(0);
        return Character.isLowerCase(c) || Character.getType(c) == Character.OTHER_LETTER;
    }

    /// Whether the line ends with a web address, which a sentence seldom goes on after.
    static boolean isAddress(String line) {
        return ADDRESS.matcher(line).matches() && line.indexOf(' ') < 12;
    }

    /// Few words, or most of them capitalised.
    static boolean isTitleLike(String line) {
        var words = line.split("\\s+", -1);
        int capital = 0;
        for (var w : words) if (Character.isUpperCase(w.codePointAt(0)) || Character.isDigit(w.charAt(0))) capital++;
        return words.length <= 5 || capital * 3 >= words.length * 2;
    }

    static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && !White.is(line.charAt(end))) end++;
        return line.substring(0, end);
    }

    static String lastWord(String line) {
        int start = line.length();
        while (start > 0 && !White.is(line.charAt(start - 1))) start--;
        return line.substring(start);
    }
}
