package footnote.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns of phrase that deny without a negation: "rather than a peace", "too early to say", "ruled out a
/// toll", "only on Tuesday". Pure.
public final class Denials {
    private static final Set<String> ENDINGS = Lexicon.words("endings");
    private static final Set<String> PENDING = Lexicon.words("pending");
    /// "All but three were saved": three were not.
    private static final Set<String> WHOLE = Set.of("all", "everyone", "everybody", "everything", "nobody", "nothing");

    private static final Set<String> KEEPING = Set.of(
            "keep",
            "kept",
            "keeps",
            "remain",
            "remains",
            "remained",
            "stay",
            "stays",
            "stayed",
            "continue",
            "continues",
            "guarantee",
            "guaranteed",
            "guarantees",
            "secure",
            "secured",
            "safe",
            "valid",
            "last",
            "lasts",
            "run",
            "open");

    private static final Set<String> ONLY = Set.of("only", "earliest", "soonest");

    /// What is under way is not over.
    private static final Set<String> OVER =
            Set.of("completed", "complete", "finished", "concluded", "ended", "over", "done", "closed");

    private static final Set<String> LATER = Set.of("until", "till", "before");

    /// What is put off until May is not done until May.
    private static final Set<String> DELAYING = Lexicon.words("delaying");

    /// So many words before and behind a negation tell what it denies.
    private static final int NEAR = 6;

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
            case "out" -> next.equals("of") && isPlain(words, i + 2) && !isNumber(words, i - 1);
            case "but" -> i > 0 && WHOLE.contains(words.get(i - 1).key());
            case "since" -> isPeak(words, i);
            case "too" -> key(words, i + 2).equals("to") || key(words, i + 3).equals("to");
            default -> false;
        };
    }

    /// "Two out of three" denies nothing.
    private static boolean isNumber(List<Word> words, int i) {
        return i >= 0
                && (words.get(i).kind() != Word.Kind.PLAIN
                        || Quantities.small(words.get(i).key()) != null);
    }

    private static boolean isPlain(List<Word> words, int i) {
        return i < words.size()
                && words.get(i).kind() == Word.Kind.PLAIN
                && words.get(i).isContent();
    }

    /// "The lowest since 1998" says that it has not been so low since.
    private static boolean isPeak(List<Word> words, int since) {
        return words.subList(Math.max(0, since - NEAR), since).stream()
                .anyMatch(w -> Claims.isSuperlative(w.key()) || w.key().equals("first"));
    }

    /// Whether what a sentence denies is denied in its evidence by such a turn, or by a word of which
    /// the denial follows: "no longer" of what was lost, "not yet" of what is pending, "not until" of
    /// "only". It has to stand where the evidence speaks of the same.
    public static boolean carry(Parsed evidence, Parsed said, Word negation) {
        if (end(evidence, said)) return true;
        var keys = said.keys();
        boolean later = LATER.stream().anyMatch(keys::contains);
        boolean before = keys.contains("before") || keys.contains("previously");
        boolean times = keys.contains("for") || keys.contains("in") || keys.contains("since");
        for (var words : nearest(evidence, around(said, negation))) {
            for (int i = 0; i < words.size(); i++) {
                var key = words.get(i).key();
                if (isAt(words, i)
                        || (later && KEEPING.contains(key) && lasts(evidence))
                        || (later && (ONLY.contains(key) || DELAYING.contains(key)))) return true;
                if (Cautions.implies(key) && !keys.contains(key)) return true;
                if (before && (key.equals("first") || key.equals("unprecedented"))) return true;
                if (times && key.equals("first") && key(words, i + 1).equals("time")) return true;
            }
        }
        return false;
    }

    /// "Kept running until 2028": it is not shut before.
    private static boolean lasts(Parsed evidence) {
        return evidence.keys().contains("until") || evidence.keys().contains("till");
    }

    /// What is denied: the words of content before a negation in its clause, and behind it.
    private static List<Word> around(Parsed said, Word negation) {
        int at = said.words().indexOf(negation);
        int from = at;
        while (from > Math.max(0, at - NEAR) && !Claims.parts(said, from)) from--;
        return said.words().subList(from, Math.min(said.words().size(), at + NEAR)).stream()
                .filter(Word::isContent)
                .toList();
    }

    /// The clauses of a text that have most of some words.
    private static List<List<Word>> nearest(Parsed text, List<Word> sought) {
        var nearest = new ArrayList<List<Word>>();
        long most = 0;
        int from = 0;
        for (int to = 1; to <= text.words().size(); to++) {
            if (to < text.words().size() && !begins(text, to)) continue;
            var clause = text.words().subList(from, to);
            long shared = sought.stream()
                    .filter(s -> clause.stream().anyMatch(w -> Synonyms.alike(w.stem(), s.stem())))
                    .count();
            if (shared > most) nearest.clear();
            most = Math.max(most, shared);
            if (shared == most) nearest.add(clause);
            from = to;
        }
        return nearest;
    }

    private static boolean begins(Parsed text, int k) {
        var before = text.words().get(k - 1);
        boolean excepting = text.words().get(k).key().equals("but") && WHOLE.contains(before.key());
        return before.after() == '.' || (Claims.turns(text, k) && !excepting);
    }

    /// Whether "no longer" is said of what ended, or "not yet" of what is pending.
    public static boolean end(Parsed evidence, Parsed said) {
        var keys = said.keys();
        boolean open = has(evidence, PENDING) || evidence.text().contains("under way");
        if (open && (keys.contains("yet") || has(said, OVER))) return true;
        return (keys.contains("longer") || keys.contains("anymore")) && has(evidence, ENDINGS);
    }

    private static boolean has(Parsed text, Set<String> keys) {
        return keys.stream().anyMatch(k -> text.keys().contains(k));
    }

    private static String key(List<Word> words, int i) {
        return i < words.size() ? words.get(i).key() : "";
    }
}
