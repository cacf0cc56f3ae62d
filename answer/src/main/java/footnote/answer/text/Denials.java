package footnote.answer.text;

import java.util.List;
import java.util.Set;

/// Turns of phrase that deny without a negation: "rather than a peace", "too early to say", "ruled out a toll", "only
/// on Tuesday". Pure.
public final class Denials {
    private static final Set<String> ENDINGS = Lexicon.words("endings");
    private static final Set<String> PENDING = Lexicon.words("pending");
    private static final Set<String> DENYING = Lexicon.words("denying");
    private static final Set<String> LATER = Set.of("until", "till", "before");

    private Denials() {}

    /// How many such turns a text has.
    public static long count(Parsed text) {
        long count = 0;
        for (int i = 0; i < text.words().size(); i++) if (isAt(text.words(), i)) count++;
        return count;
    }

    private static boolean isAt(List<Word> words, int i) {
        var next = key(words, i + 1);
        return switch (words.get(i).key()) {
            case "rather" -> next.equals("than");
            case "instead" -> next.equals("of");
            case "opposed", "yet" -> next.equals("to");
            case "rule", "rules", "ruled", "ruling" ->
                next.equals("out") || key(words, i + 2).equals("out");
            case "leave", "leaves", "left", "leaving" -> next.equals("out");
            case "too" -> key(words, i + 2).equals("to") || key(words, i + 3).equals("to");
            default -> false;
        };
    }

    /// Whether what a sentence denies is denied in its evidence by such a turn, or by a word of which the denial
    /// follows: "no longer" of what was lost, "not yet" of what is pending, "not until" of "only".
    public static boolean carry(Parsed evidence, Parsed said) {
        if (count(evidence) > 0) return true;
        var keys = said.keys();
        if (keys.contains("yet") && has(evidence, PENDING)) return true;
        if ((keys.contains("longer") || keys.contains("anymore")) && has(evidence, ENDINGS)) return true;
        if (evidence.keys().contains("only") && LATER.stream().anyMatch(keys::contains)) return true;
        boolean first = evidence.keys().contains("first") || evidence.keys().contains("unprecedented");
        if (first && keys.contains("never") && (keys.contains("before") || keys.contains("previously"))) return true;
        return has(evidence, DENYING);
    }

    private static boolean has(Parsed text, Set<String> keys) {
        return keys.stream().anyMatch(k -> text.keys().contains(k));
    }

    private static String key(List<Word> words, int i) {
        return i < words.size() ? words.get(i).key() : "";
    }
}
