package footnote.answer.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the "m" right behind a number stands for millions or for metres, told by what stands around
/// it. Pure.
final class Millions {
    private static final Pattern GLUED = Pattern.compile("[\\d.,]+(?:m|mn|bn|tn)");
    private static final Set<String> RACES = Lexicon.words("races");

    /// "To 140m crowns from 121m": so far off another amount of money is looked for.
    private static final int NEAR = 12;

    private Millions() {}

    /// Whether the number at word `i` is told in millions. An amount of money, a measure, people or
    /// other things that are counted stand behind it, or another amount of money in millions or billions
    /// beside it.
    static boolean meant(String text, List<Word> words, int i) {
        if (isMoney(text, words, i)) return true;
        if (i + 1 < words.size() && isNext(text, words, i) && isCounted(words.get(i + 1))) return true;
        for (int k = Math.max(0, i - NEAR); k < Math.min(words.size(), i + NEAR); k++)
            if (k != i && GLUED.matcher(words.get(k).key()).matches() && isMoney(text, words, k)) return true;
        return false;
    }

    private static boolean isMoney(String text, List<Word> words, int i) {
        int at = words.get(i).start();
        boolean led = at > 0 && !Units.symbol(text.charAt(at - 1)).isEmpty();
        return led
                || (i + 1 < words.size()
                        && isNext(text, words, i)
                        && Units.currency(words.get(i + 1).key()) != null);
    }

    private static boolean isNext(String text, List<Word> words, int i) {
        return text.substring(words.get(i).end(), words.get(i + 1).start()).isBlank();
    }

    /// A measure, "people", or the plural of what nobody runs.
    private static boolean isCounted(Word next) {
        if (Units.of(next) != null || next.key().equals("people")) return true;
        return next.kind() == Word.Kind.PLAIN
                && next.isContent()
                && !next.isCapital()
                && next.key().length() > 3
                && next.key().endsWith("s")
                && !next.key().endsWith("ss")
                && !RACES.contains(next.key());
    }
}
