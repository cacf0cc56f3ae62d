package footnote.answer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Whether an acronym stands for words of a text, or a word of a name for an acronym of it. Pure.
public final class Acronyms {
    /// The ways to name one thing: an acronym, words, and phrases of several words.
    private static final List<List<List<String>>> GROUPS =
            Lexicon.lines("expansions").stream().map(Acronyms::group).toList();

    private Acronyms() {}

    private static List<List<String>> group(String line) {
        return Arrays.stream(line.split(" ", -1))
                .map(way -> List.of(way.split("\\+", -1)))
                .toList();
    }

    /// Whether the text names the same thing in another way than `said`, of which this is a word.
    public static boolean stands(Word word, Parsed said, Parsed text) {
        for (var group : GROUPS) {
            boolean mine = group.stream()
                    .anyMatch(way -> way.contains(word.key()) && said.keys().containsAll(way));
            if (mine && group.stream().anyMatch(way -> text.keys().containsAll(way))) return true;
        }
        return isInitials(word, text.words());
    }

    /// Whether the text has a name of several words for what a word of one names: "United States" for "usa".
    static boolean isInFull(String key, Parsed text) {
        return GROUPS.stream()
                .filter(group -> group.contains(List.of(key)))
                .flatMap(List::stream)
                .anyMatch(way -> way.size() > 1 && text.keys().containsAll(way));
    }

    /// Whether a run of capitals in the text starts with these letters, one a word: "Gross Domestic
    /// Product" and GDP.
    private static boolean isInitials(Word word, List<Word> words) {
        var letters = word.key();
        if (letters.length() < 2
                || !word.text()
                        .replace(".", "")
                        .equals(word.text().replace(".", "").toUpperCase(Locale.ROOT))) return false;
        for (int i = 0; i < words.size(); i++) if (spells(letters, words, i)) return true;
        return false;
    }

    private static boolean spells(String letters, List<Word> words, int from) {
        int matched = 0;
        for (int i = from; i < words.size() && matched < letters.length(); i++) {
            if (words.get(i).key().charAt(0) == letters.charAt(matched)) matched++;
            else if (!Words.isFunctionWord(words.get(i).key())) return false;
        }
        return matched == letters.length();
    }
}
