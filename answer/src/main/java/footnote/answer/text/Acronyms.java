package footnote.answer.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether an acronym stands for words of a text, or a word of a name for an acronym of it. Pure.
public final class Acronyms {
    private static final Map<String, Set<String>> EXPANSIONS = Lexicon.lines("expansions").stream()
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf(':')), line -> Set.copyOf(List.of(line.substring(line.indexOf(':') + 1).strip().split(" ", -1)))));

    private Acronyms() {}

    /// Whether the text holds an acronym of which this is a word, or words that this is an acronym of.
    public static boolean stands(Word word, Parsed text) {
        var words = EXPANSIONS.get(word.key());
        if (words != null && words.stream().anyMatch(text.keys()::contains)) return true;
        for (var acronym : EXPANSIONS.entrySet())
            if (acronym.getValue().contains(word.key()) && (text.keys().contains(acronym.getKey()) || text.keys().stream().anyMatch(k -> !k.equals(word.key()) && acronym.getKey().startsWith("us") && acronym.getValue().contains(k)))) return true;
        return isInitials(word, text.words());
    }

    /// Whether a run of capitals in the text starts with these letters, one a word: "Gross Domestic Product" and GDP.
    private static boolean isInitials(Word word, List<Word> words) {
        var letters = word.key();
        if (letters.length() < 2 || !word.text().replace(".", "").equals(word.text().replace(".", "").toUpperCase(java.util.Locale.ROOT))) return false;
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
