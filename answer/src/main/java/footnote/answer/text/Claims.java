package footnote.answer.text;

import java.util.Set;
import java.util.stream.Collectors;

/// Words that claim more than a fact: that it holds of all, that one thing is the cause of another. Pure.
public final class Claims {
    private static final Set<String> UNIVERSALS = Lexicon.words("universals");
    private static final Set<String> EVERYBODY = UNIVERSALS.stream()
            .filter(u -> !Set.of("only", "solely", "exclusively").contains(u))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CAUSES = Lexicon.words("causes");
    private static final Set<String> STATED_CAUSES = Set.of(
            "because",
            "cause",
            "causes",
            "caused",
            "causing",
            "due",
            "owing",
            "thanks",
            "therefore",
            "consequently",
            "makes",
            "weil",
            "wegen");
    private static final Set<String> SUPERLATIVES = Lexicon.words("superlatives");
    private static final Set<String> TELLING = Lexicon.words("saying");
    private static final Set<String> GRAVE = Lexicon.words("grave-speech");
    private static final Set<String> NOUNS = Lexicon.words("noun-verbs");
    private static final Set<String> SPEECH = Lexicon.words("speech");

    private static final Set<String> TOLD = Lexicon.words("told");
    private static final Set<String> VOICES = Lexicon.words("voices");

    private static final Set<String> ACCUSING = Lexicon.words("accusing");
    private static final Set<String> ACCUSATIONS = Lexicon.words("accusations");
    private static final Set<String> UNSETTLED = Lexicon.words("unsettled");
    private static final Set<String> NEUTRAL = Lexicon.words("neutral");
    private static final Set<String> CLAUSES =
            Set.of("while", "whereas", "but", "although", "though", "because", "if", "when", "whom", "which");
    private static final Set<String> HIGHER = Lexicon.words("comparatives-up");
    private static final Set<String> LOWER = Lexicon.words("comparatives-down");
    private static final Set<String> RISING = Lexicon.words("comparatives-up", "rising");
    private static final Set<String> FALLING = Lexicon.words("comparatives-down", "falling");

    private Claims() {}

    /// Whether a word compares upwards: "higher".
    public static boolean isHigher(String key) {
        return HIGHER.contains(key);
    }

    /// Whether a word compares downwards: "fewer".
    public static boolean isLower(String key) {
        return LOWER.contains(key);
    }

    /// The words by which a text says that something is more, or becomes more.
    public static Set<String> rising() {
        return RISING;
    }

    /// The words by which a text says that something is less, or becomes less.
    public static Set<String> falling() {
        return FALLING;
    }

    public static boolean isUniversal(String key) {
        return UNIVERSALS.contains(key);
    }

    /// The words by which a text tells something of all.
    public static Set<String> everybody() {
        return EVERYBODY;
    }

    public static Set<String> universals() {
        return UNIVERSALS;
    }

    /// Whether a word says that one thing is the cause of another.
    public static boolean isCause(String key) {
        return STATED_CAUSES.contains(key);
    }

    /// The words by which a text may have said so.
    public static Set<String> causes() {
        return CAUSES;
    }

    /// Whether a word says that there is nothing beyond: "largest".
    public static boolean isSuperlative(String key) {
        return SUPERLATIVES.contains(key);
    }

    /// The words by which a text may have said so.
    public static Set<String> superlatives() {
        return SUPERLATIVES;
    }

    /// Whether a word tells of somebody what must have been told so: "denied", "confessed".
    public static boolean isGrave(String key) {
        return GRAVE.contains(key);
    }

    /// Whether a word tells what somebody said, with a clause behind it.
    public static boolean isTelling(String key) {
        return TELLING.contains(key);
    }

    /// Whether a word is a verb of saying or supposing with a subject, and hardly anything else.
    public static boolean isSayingVerb(String key) {
        return key.equals("suspect") || (SPEECH.contains(key) && !NOUNS.contains(key) && !key.endsWith("ing"));
    }

    public static boolean isSaying(String key) {
        return SPEECH.contains(key);
    }

    /// Whether a verb accuses, with what it is of behind it.
    public static boolean isAccusing(String key) {
        return ACCUSING.contains(key);
    }

    /// Whether a word tells that something is an accusation.
    public static boolean isAccusation(String key) {
        return ACCUSING.contains(key) || ACCUSATIONS.contains(key);
    }

    /// Whether another thing is told from word `k` on: after a semicolon, or with "while" or "but".
    public static boolean turns(Parsed text, int k) {
        return k > 0
                && (CLAUSES.contains(text.words().get(k).key())
                        || text.words().get(k - 1).after() == ';');
    }

    /// Whether a word may tell that something is not settled: "whether", "investigating".
    public static boolean isUnsettled(String key) {
        return UNSETTLED.contains(key);
    }

    /// Whether a word adds nothing of its own.
    public static boolean isNeutral(String key) {
        return NEUTRAL.contains(key);
    }

    /// Whether a new clause begins at word `k`: after a comma or a semicolon, or with "while" or "but".
    public static boolean parts(Parsed text, int k) {
        var words = text.words();
        if (k == 0 || CLAUSES.contains(words.get(k).key())) return true;
        char mark = words.get(k - 1).after();
        return mark == ',' || mark == ';' || mark == ':' || mark == '.';
    }

    /// Whether a word leaves what is said in somebody's mouth: "view", "estimate".
    public static boolean isTold(String key) {
        return TOLD.contains(key);
    }

    /// Whether a word names who or what speaks for somebody else: "spokesman", "letter".
    public static boolean isVoice(String key) {
        return VOICES.contains(key);
    }
}
