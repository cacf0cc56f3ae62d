package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words that make a statement a guess, or deny it, and what they bear on. Pure.
public final class Cautions {
    private static final Set<String> HEDGES = Lexicon.words("hedges");
    private static final Set<String> STRONG = Lexicon.words("strong-hedges");
    private static final Set<String> SPEECH = Lexicon.words("speech");
    private static final Set<String> NEGATORS = Lexicon.words("negators");
    private static final Set<String> NEGATIVE = Lexicon.words("negative-words");
    private static final Set<String> SOFT = Lexicon.words("soft-negatives");
    private static final Set<String> IMPLYING = Lexicon.words("negative-words", "implying");
    /// What is seldom is not never.
    private static final Set<String> SELDOM = Set.of("rarely", "seldom");

    private static final Set<String> WISHES = Lexicon.words("wishes");
    private static final Set<String> STRONG_WISHES = Lexicon.words("strong-wishes");
    private static final Set<String> OPENERS = Lexicon.words("clause-openers");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> ALWAYS = Set.of("suspected", "alleged", "presumed", "feared", "estimated");
    private static final Set<String> NONE = Set.of("no", "little", "kein", "keine", "aucun", "aucune");
    private static final Set<String> SURE =
            Set.of("clear", "certain", "sure", "known", "confirmed", "proven", "established", "verified");
    private static final Set<String> EXCLUDING = Set.of("rule", "ruled", "rules", "ruling", "exclude", "excluded");
    private static final Set<String> EXPECTING = Lexicon.words("expecting");
    private static final Set<String> PLACED = Lexicon.words("placed");
    private static final Set<String> SIGNS = Set.of("sign", "signs", "hint", "hints", "indication", "indications");
    /// "No evidence that it did" denies that it did.
    private static final Set<String> PROVING =
            Set.of("evidence", "proof", "indication", "indications", "sign", "signs", "suggestion", "reason");

    private static final Set<String> SHOWING = Set.of("show", "suggest", "prove", "indicate", "support", "confirm");
    private static final Set<String> DOUBT =
            Set.of("evidence", "proof", "sign", "indication", "signs", "indicate", "indicates", "indicated");

    private Cautions() {}

    /// A word of caution and the stems of what it bears on: the content words after it in its clause, at
    /// most four.
    public record Caution(Word word, List<String> scope) {}

    /// Whether a text is told with any caution at all.
    public static boolean hedges(Parsed text) {
        for (int i = 0; i < text.words().size(); i++) {
            var word = text.words().get(i);
            if (HEDGES.contains(word.key()) && !isMonth(text, i)) return true;
            if (DOUBT.contains(word.key())
                    || SIGNS.contains(word.key())
                    || isSaidTo(text.words(), i)
                    || isLike(text.words(), i)
                    || isNothingTo(text.words(), i)
                    || isLeftOpen(text.words(), i)) return true;
            if (isNegator(word.key()) && isUnsure(text.words(), i)) return true;
        }
        return false;
    }

    /// "Was reported to contain", "is said to be".
    private static boolean isSaidTo(List<Word> words, int i) {
        if (i == 0 || i + 1 >= words.size() || !BE.contains(words.get(i - 1).key())) return false;
        return SPEECH.contains(words.get(i).key()) && words.get(i + 1).key().equals("to");
    }

    /// "Looks like a trench", "what sounds like it".
    private static boolean isLike(List<Word> words, int i) {
        return i > 0
                && words.get(i).key().equals("like")
                && Set.of("looks", "look", "looked", "sounds", "sounded")
                        .contains(words.get(i - 1).key());
    }

    /// "Not clear", "not yet known".
    private static boolean isUnsure(List<Word> words, int i) {
        for (int k = i + 1; k < Math.min(words.size(), i + 3); k++) {
            boolean asks = k + 1 < words.size()
                    && Set.of("whether", "if", "how", "why", "who", "when")
                            .contains(words.get(k + 1).key());
            if (EXCLUDING.contains(words.get(k).key())
                    || SURE.contains(words.get(k).key())
                    || (asks && words.get(k).key().startsWith("know"))) return true;
        }
        return false;
    }

    private static boolean isLeftOpen(List<Word> words, int i) {
        return i > 0
                && words.get(i).key().equals("open")
                && words.get(i - 1).stem().equals(Stems.of("leave"));
    }

    /// Who appears before a judge, and an article that appeared in 2021, seems nothing.
    private static boolean isShown(List<Word> words, int i) {
        if (!words.get(i).key().startsWith("appear")) return false;
        if (i + 1 == words.size() || words.get(i).after() == ',') return true;
        return PLACED.contains(words.get(i + 1).key());
    }

    /// The hedges of a text whose loss would make a guess a fact.
    public static List<Caution> in(Parsed text) {
        var cautions = new ArrayList<Caution>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            var key = words.get(i).key();
            boolean doubt = DOUBT.contains(key)
                    && i > 0
                    && (NONE.contains(words.get(i - 1).key()) || isNothingTo(words, i));
            boolean guess = STRONG.contains(key)
                    && !isMonth(text, i)
                    && !isSaying(words, i)
                    && !isInability(words, i)
                    && !isShown(words, i);
            doubt |= isNothingTo(words, i);
            if (!doubt && !guess && !isSignOf(words, i) && !isSuspicion(words, i)) continue;
            cautions.add(new Caution(words.get(i), scope(text, i)));
        }
        return cautions;
    }

    /// "Nothing to indicate a leak".
    private static boolean isNothingTo(List<Word> words, int i) {
        return i > 1
                && SHOWING.contains(words.get(i).key())
                && words.get(i - 1).key().equals("to")
                && words.get(i - 2).key().equals("nothing");
    }

    /// "Signs of water" are no water yet; "in a sign of thaw" tells of something else.
    private static boolean isSignOf(List<Word> words, int i) {
        if (i == 0 || i + 1 >= words.size() || !SIGNS.contains(words.get(i).key())) return false;
        boolean idle = i > 1 && words.get(i - 2).key().equals("in");
        return !idle && Set.of("of", "that").contains(words.get(i + 1).key());
    }

    /// "Whom they suspect of moving it": nobody knows that they did.
    private static boolean isSuspicion(List<Word> words, int i) {
        return words.get(i).key().startsWith("suspect")
                && i + 1 < words.size()
                && words.get(i + 1).key().equals("of");
    }

    /// Whether a text speaks of a wish, a thought or a demand.
    public static boolean wishes(Parsed text) {
        return text.words().stream().anyMatch(w -> WISHES.contains(w.key()));
    }

    /// What somebody in a text wants, thinks of or demands, and has not done.
    public static List<Caution> wishesIn(Parsed text) {
        var cautions = new ArrayList<Caution>();
        for (int i = 0; i < text.words().size(); i++)
            if (STRONG_WISHES.contains(text.words().get(i).key()))
                cautions.add(new Caution(text.words().get(i), scope(text, i)));
        return cautions;
    }

    /// What somebody in a text denies, told with "that" behind it.
    public static List<Caution> denials(Parsed text) {
        var cautions = new ArrayList<Caution>();
        for (int i = 0; i + 1 < text.words().size(); i++)
            if (text.words().get(i).key().matches("den(?:y|ies|ied|ying)")
                    && text.words().get(i + 1).key().equals("that"))
                cautions.add(new Caution(text.words().get(i), scope(text, i)));
        return cautions;
    }

    /// What somebody in a text expects to come about.
    public static List<Caution> expectationsIn(Parsed text) {
        var cautions = new ArrayList<Caution>();
        for (int i = 0; i < text.words().size(); i++)
            if (EXPECTING.contains(text.words().get(i).key()))
                cautions.add(new Caution(text.words().get(i), scope(text, i)));
        return cautions;
    }

    /// The month, and "may" of a name.
    private static boolean isMonth(Parsed text, int i) {
        var word = text.words().get(i);
        return word.key().equals("may") && word.isCapital() && !word.opens();
    }

    /// "Could not" is told of what somebody cannot do, more than of what may not be.
    private static boolean isInability(List<Word> words, int i) {
        if (!words.get(i).key().equals("could")) return false;
        // "neither claim could be verified"
        boolean none = words.subList(Math.max(0, i - 3), i).stream()
                .anyMatch(w -> w.key().equals("neither") || w.key().equals("none"));
        return none || (i + 1 < words.size() && words.get(i + 1).key().equals("not"));
    }

    /// A verb of saying or thinking with its speaker is the business of [Speakers]; its passive ("is
    /// believed") is a hedge.
    private static boolean isSaying(List<Word> words, int i) {
        if (!SPEECH.contains(words.get(i).key()) || ALWAYS.contains(words.get(i).key())) return false;
        return i == 0 || !BE.contains(words.get(i - 1).key());
    }

    /// The explicit negations of a text; "not only", "no fewer than" and "nothing but" deny nothing.
    public static List<Caution> negations(Parsed text) {
        var cautions = new ArrayList<Caution>();
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (!isNegator(words.get(i).key())) continue;
            var next = i + 1 < words.size() ? words.get(i + 1).key() : "";
            if (Set.of("only", "fewer", "less", "more", "later", "just", "merely", "but", "wonder")
                    .contains(next)) continue;
            if (isFrenchPair(words, i) || isSoon(words, i)) continue;
            cautions.add(new Caution(words.get(i), scope(text, i)));
        }
        return cautions;
    }

    /// "Not long before" is shortly before.
    private static boolean isSoon(List<Word> words, int i) {
        return i + 2 < words.size()
                && words.get(i + 1).key().equals("long")
                && Set.of("before", "after", "ago").contains(words.get(i + 2).key());
    }

    /// "ne … pas" is one negation, and "pas" the word of it that stays.
    private static boolean isFrenchPair(List<Word> words, int i) {
        return words.get(i).key().equals("ne")
                || (words.get(i).key().equals("personne")
                        && i > 0
                        && !words.get(i - 1).key().equals("ne"));
    }

    /// Whether a word tells of a wish, a thought, a plan or a demand.
    public static boolean isWish(String key) {
        return WISHES.contains(key);
    }

    public static boolean isHedge(String key) {
        return HEDGES.contains(key);
    }

    public static boolean isNegator(String key) {
        return NEGATORS.contains(key) || key.endsWith("n't") || (key.startsWith("n'") && key.length() > 2);
    }

    /// Whether a word denies by its meaning: "fail", "without", "unknown".
    public static boolean isNegative(String key) {
        return NEGATIVE.contains(key);
    }

    /// Whether a word implies a negation: "barred", "unless", "deprived", all that is [#isNegative] among them.
    public static boolean implies(String key) {
        return IMPLYING.contains(key) && !SELDOM.contains(key);
    }

    /// Whether a word may take the place of a negation in another wording.
    public static boolean isSoft(String key) {
        return IMPLYING.contains(key) || SOFT.contains(key);
    }

    private static List<String> scope(Parsed text, int i) {
        var scope = new ArrayList<String>();
        var words = text.words();
        for (int k = i + 1; k < words.size() && scope.size() < 4; k++) {
            var gap = text.text().substring(words.get(k - 1).end(), words.get(k).start());
            if (!scope.isEmpty() && (gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf('.') >= 0)) break;
            if (k == i + 2
                    && PROVING.contains(words.get(k - 1).key())
                    && words.get(k).key().equals("that")) {
                scope.clear();
                continue;
            }
            if (!scope.isEmpty() && OPENERS.contains(words.get(k).key())) break;
            if (words.get(k).isContent() && !HEDGES.contains(words.get(k).key()))
                scope.add(words.get(k).stem());
        }
        return scope.isEmpty() ? before(words, i) : scope;
    }

    /// At the end of a sentence a word of caution bears on what stands before it.
    private static List<String> before(List<Word> words, int i) {
        var scope = new ArrayList<String>();
        for (int k = i - 1; k >= 0 && scope.size() < 2; k--)
            if (words.get(k).isContent()) scope.add(words.get(k).stem());
        return scope;
    }
}
