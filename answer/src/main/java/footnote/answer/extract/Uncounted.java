package footnote.answer.extract;

import footnote.answer.text.Folding;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.retrieval.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions for how many of a thing there are, that sentences with numbers of other things do not answer. Pure.
final class Uncounted {
    private static final Pattern HOW_MANY =
            Pattern.compile("(?iu)\\bhow many (?!times\\b)((?:\\p{L}[\\p{L}\\p{N}'’\\-]* ?){1,4})");

    /// What ends the thing that is counted: "how many ships did …", "how many people were …".
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would",
            "in", "on", "at", "of", "to", "from", "by", "for", "with", "there", "that", "who");

    /// What is counted by many names.
    private static final Set<String> ANYTHING = Stream.of(
                    "people",
                    "persons",
                    "animals",
                    "things",
                    "items",
                    "cases",
                    "places",
                    "ways",
                    "times",
                    "vehicles",
                    "members",
                    "men",
                    "women")
            .map(Stems::of)
            .collect(Collectors.toUnmodifiableSet());

    /// In so many characters behind a number stands what it counts.
    private static final int NEAR = 60;

    private static final Pattern OF_THEIRS =
            Pattern.compile("(?iu) of (?:the|their|his|her|its|our|these|those) \\p{Ll}");

    /// "Nine young guards".
    private static final Pattern NAMED = Pattern.compile(
            "(?iu) (?:(?!of\\b)\\p{L}[\\p{L}-]* ){0,2}?(?:\\p{L}{2,}s|men|women|children|people|sheep|fish|cattle|staff|aircraft)\\b");

    private static final Pattern STOPS = Pattern.compile("[.;:!?(]");
    private static final Pattern A_THING =
            Pattern.compile("(?iu)\\b(?:one|an?|no|single|both|each|every|neither) (?:\\p{L}+ ){0,2}?(\\p{L}{3,})\\b");

    private static final Pattern PLURAL =
            Pattern.compile("(?iu)\\p{L}{2,}(?:s|men|children|fish|aircraft|cattle|sheep|staff)");

    private Uncounted() {}

    /// Whether a thing, not a measure, shall be counted that no sentence names, nor what stands around it; or of which
    /// none gives a number.
    static boolean is(Asked asked, List<Choice.Pick> picks) {
        if (asked.kind() != AnswerKind.NUMBER) return false;
        var thing = thing(asked.text());
        if (thing == null || isMeasure(thing)) return false;
        return picks.stream().noneMatch(p -> isOfThing(asked, p))
                || picks.stream().noneMatch(p -> counts(p.text(), asked))
                || isOfNamed(asked, thing, picks)
                || isOfOthers(thing, picks);
    }

    /// Whether all that the sentences count is something else, by its name.
    private static boolean isOfOthers(String thing, List<Choice.Pick> picks) {
        var stem = Stems.of(Folding.fold(thing));
        boolean people = Character.isUpperCase(thing.codePointAt(0));
        return PLURAL.matcher(thing).matches()
                && !people
                && !ANYTHING.contains(stem)
                && picks.stream().noneMatch(p -> mayCount(p.text(), stem));
    }

    private static boolean mayCount(String text, String thing) {
        var parsed = Parsed.of(text);
        return parsed.quantities().stream()
                        .anyMatch(q -> (q.unit().isEmpty() && isOfNothing(q, text))
                                || parsed.words().stream()
                                        .anyMatch(w -> w.start() >= q.end()
                                                && w.start() < q.end() + NEAR
                                                && (w.stem().startsWith(thing) || Synonyms.alike(w.stem(), thing))
                                                && !STOPS.matcher(text.substring(q.end(), w.start()))
                                                        .find()))
                || A_THING.matcher(text)
                        .results()
                        .anyMatch(m -> Synonyms.alike(Stems.of(Folding.fold(m.group(1))), thing));
    }

    /// Whether what it counts is not told behind it: "nine swim", "34 of them".
    private static boolean isOfNothing(Quantity number, String text) {
        var behind = text.substring(number.end());
        return !NAMED.matcher(behind).lookingAt() && !OF_THEIRS.matcher(behind).lookingAt();
    }

    /// Whether things of a name shall be counted ("how many Wagner fighters") that the sentences have, and no number
    /// stands before that name or those things.
    private static boolean isOfNamed(Asked asked, String thing, List<Choice.Pick> picks) {
        var counted = HOW_MANY.matcher(asked.text());
        if (!counted.find()) return false;
        var phrase = counted.group(1);
        int head = phrase.indexOf(thing);
        var names = Words.in(phrase.substring(0, Math.max(0, head))).stream()
                .map(Words.Word::stem)
                .filter(asked.names()::contains)
                .toList();
        if (names.isEmpty()) return false;
        var stems = new HashSet<>(List.of(Stems.of(Folding.fold(thing))));
        names.forEach(n -> stems.add(Stems.of(n)));
        return picks.stream()
                .noneMatch(p -> Parsed.of(p.text()).quantities().stream()
                        .anyMatch(q ->
                                q.counted().isEmpty() || q.counted().stream().anyMatch(stems::contains)));
    }

    /// Whether a sentence, or what stands around it, names what shall be counted; true where nothing shall.
    static boolean isOfThing(Asked asked, Choice.Pick pick) {
        var thing = asked.kind() == AnswerKind.NUMBER ? thing(asked.text()) : null;
        if (thing == null || isMeasure(thing) || !PLURAL.matcher(thing).matches()) return true;
        var stem = Words.in(thing).getFirst().stem();
        return !asked.weights().containsKey(stem) || pick.candidate().met().contains(stem);
    }

    /// The last word of what shall be counted: "how many American *troops* were …"; null where nothing can be told.
    private static @Nullable String thing(String question) {
        var counted = HOW_MANY.matcher(question);
        if (!counted.find()) return null;
        String last = null;
        for (var word : counted.group(1).strip().split(" ", -1)) {
            if (VERBS.contains(word.toLowerCase(Locale.ROOT))) break;
            last = word;
            if (PLURAL.matcher(word).matches()) break;
        }
        return last;
    }

    private static boolean isMeasure(String word) {
        return Parsed.of("2 " + word).quantities().stream()
                .anyMatch(q -> !q.unit().isEmpty());
    }

    /// Whether a number of things stands in it, not one of years, pounds or dollars only.
    private static boolean counts(String text, Asked asked) {
        var measured = Parsed.of(text).quantities().stream()
                .filter(q -> !Set.of("", "~", "%").contains(q.unit()))
                .toList();
        return Found.of(AnswerKind.NUMBER, text).stream()
                .anyMatch(f -> f.isFresh(asked) && measured.stream().noneMatch(q -> isIn(f, q)));
    }

    private static boolean isIn(Found number, Quantity measured) {
        return measured.start() < number.end() && number.start() < measured.end();
    }
}
