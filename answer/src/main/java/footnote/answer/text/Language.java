package footnote.answer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The language of a sentence, told by its small words. Pure.
public enum Language {
    ENGLISH("en"),
    GERMAN("de"),
    FRENCH("fr"),
    SPANISH("es"),
    PORTUGUESE("pt"),
    RUSSIAN("ru"),
    /// Too short to tell, or another one.
    UNKNOWN("");

    /// Its name in English.
    public String english() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static final Map<String, Set<String>> SMALL_WORDS = load();

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The language with the most small words in a text, by at least two and by one more than any other's.
    public static Language of(Parsed text) {
        return of(text.words());
    }

    /// The language of a text, likewise.
    public static Language of(String text) {
        return of(Words.of(text));
    }

    private static Language of(List<Word> words) {
        var best = UNKNOWN;
        int most = 1;
        int second = 0;
        for (var language : values()) {
            int count = language.count(words);
            if (count > most) {
                second = best == UNKNOWN ? 0 : most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        if (best == UNKNOWN
                && words.stream()
                        .anyMatch(w -> w.key().charAt(0) >= 'а' && w.key().charAt(0) <= 'я')) return RUSSIAN;
        return most > second ? best : UNKNOWN;
    }

    private int count(List<Word> words) {
        var small = SMALL_WORDS.getOrDefault(code, Set.of());
        return (int) words.stream().filter(w -> small.contains(w.key())).count();
    }

    private static Map<String, Set<String>> load() {
        var words = new HashMap<String, Set<String>>();
        for (var line : Lexicon.lines("languages")) {
            int colon = line.indexOf(':');
            words.put(line.substring(0, colon), Set.copyOf(new HashSet<>(Lexicon.split(line.substring(colon + 1)))));
        }
        return words;
    }
}
