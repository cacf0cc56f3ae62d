package footnote.answer;

import footnote.answer.text.Cautions;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Speakers;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ways to make one sentence false that need nothing but the sentence; null where it does not lend itself to one.
final class Twists {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("million", "billion"),
            Map.entry("billion", "million"),
            Map.entry("thousand", "million"),
            Map.entry("percent", "people"),
            Map.entry("kilometers", "miles"),
            Map.entry("km", "miles"),
            Map.entry("miles", "kilometers"),
            Map.entry("meters", "feet"),
            Map.entry("years", "months"),
            Map.entry("months", "years"),
            Map.entry("days", "weeks"),
            Map.entry("hours", "days"),
            Map.entry("minutes", "hours"),
            Map.entry("dollars", "euros"),
            Map.entry("mg", "kg"),
            Map.entry("weeks", "days"),
            Map.entry("barrels", "tonnes"),
            Map.entry("pounds", "dollars"),
            Map.entry("feet", "meters"));
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "can", "could", "would", "should", "did", "does");
    private static final Map<String, String> TURNS = Map.of(
            "before", "after", "after", "before", "over", "under", "under", "over", "above", "below", "until", "since",
            "without", "with", "inside", "outside");
    private static final Map<String, String> WHOLES =
            Map.of("some", "all", "many", "all", "most", "all", "several", "all", "few", "most", "certain", "all");
    /// Two names with one verb between them; deliberately blind to grammar, so that it shares nothing with the rule.
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?!(?:It|He|She|They|We|This|That|The|A|An|In|On|Both|Some|Many|Most|All) )((?:[A-Z][a-z]+ )?[A-Z][a-z]+) (?:(?:has|had|was|were) (?:also )?)?((?!reported|announced|stated|claimed|married)[a-z]{2,}ed|beat|won|sold|bought|left|led|gave|took|saw|founded|held|built|wrote|fought|defeats|succeeds)"
                    + " (?:by )?(?:the )?((?:[A-Z][a-z]+ )?[A-Z][a-z]+)\\b(?! [A-Z])");
    private static final Set<String> CALENDAR = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    private final Random random;

    Twists(Random random) {
        this.random = random;
    }

    /// The one does what the other did.
    static @Nullable String roles(String sentence) {
        var m = CLAUSE.matcher(sentence);
        if (!m.find() || CALENDAR.contains(m.group(3)) || CALENDAR.contains(m.group(1))) return null;
        return m.group(3) + sentence.substring(m.end(1), m.start(3)) + m.group(1) + sentence.substring(m.end(3));
    }

    /// Two figures of one kind change places.
    static @Nullable String figures(String sentence) {
        var figures = Parsed.of(sentence).quantities().stream()
                .filter(q -> Character.isDigit(q.text().charAt(0))
                        && !q.year()
                        && !q.values().isEmpty())
                .toList();
        if (figures.size() != 2) return null;
        var a = figures.getFirst();
        var b = figures.getLast();
        if (!a.unit().equals(b.unit()) || a.sameValue(b) || differsNothing(a, b, sentence)) return null;
        return sentence.substring(0, a.start())
                + b.text()
                + sentence.substring(a.end(), b.start())
                + a.text()
                + sentence.substring(b.end());
    }

    /// "3 to 5", "3 and 5", "3-5".
    private static boolean differsNothing(Quantity a, Quantity b, String sentence) {
        return sentence.substring(a.end(), b.start()).length() < 8;
    }

    /// Some become all.
    static @Nullable String whole(String sentence) {
        for (var word : Parsed.of(sentence).words()) {
            var to = WHOLES.get(word.key());
            if (to == null || word.after() != ' ' || word.end() + 2 > sentence.length()) continue;
            var rest = sentence.substring(word.end() + 1);
            if (rest.matches("(?s)(?:of the )?[a-z]{3,}s\\b.*")) return replaced(sentence, word, cased(to, word));
        }
        return null;
    }

    /// What was before is after.
    static @Nullable String turned(String sentence) {
        for (var word : Parsed.of(sentence).words()) {
            var to = TURNS.get(word.key());
            if (to != null && word.after() == ' ') return replaced(sentence, word, cased(to, word));
        }
        return null;
    }

    private static String cased(String to, Word like) {
        return like.isCapital() ? capital(to) : to;
    }

    /// Another digit in a figure.
    @Nullable
    String digit(String sentence) {
        var figures = Parsed.of(sentence).quantities().stream()
                .filter(q -> q.text().chars().anyMatch(Character::isDigit)
                        && !q.values().isEmpty())
                .toList();
        if (figures.isEmpty()) return null;
        var q = figures.get(random.nextInt(figures.size()));
        int at = q.start();
        while (!Character.isDigit(sentence.charAt(at))) at++;
        char other = (char) ('0' + (sentence.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
        return sentence.substring(0, at) + (other == '0' ? '9' : other) + sentence.substring(at + 1);
    }

    /// Another unit behind a figure.
    static @Nullable String unit(String sentence) {
        var parsed = Parsed.of(sentence);
        for (var q : parsed.quantities()) {
            var next = parsed.words().stream()
                    .filter(w -> w.start() >= q.start() && w.start() <= q.end() + 1 && UNITS.containsKey(w.key()))
                    .toList();
            if (!next.isEmpty())
                return replaced(
                        sentence, next.getFirst(), UNITS.get(next.getFirst().key()));
            if (sentence.startsWith("%", q.end()))
                return sentence.substring(0, q.end()) + " points" + sentence.substring(q.end() + 1);
            if (q.unit().equals("$") && sentence.indexOf('$') >= 0) return sentence.replace('$', '€');
        }
        return null;
    }

    /// A denial dropped, or added.
    @Nullable
    String negation(String sentence) {
        var parsed = Parsed.of(sentence);
        for (var negation : Cautions.negations(parsed)) {
            if (!Set.of("not", "no", "never").contains(negation.word().key())) continue;
            return replaced(sentence, negation.word(), "").replace("  ", " ");
        }
        var verbs = parsed.words().stream()
                .filter(w -> AUXILIARIES.contains(w.key()))
                .toList();
        if (verbs.isEmpty()) return null;
        var verb = verbs.get(random.nextInt(verbs.size()));
        return replaced(sentence, verb, verb.text() + " not");
    }

    /// A guess told as a fact.
    static @Nullable String hedge(String sentence) {
        var hedges = Cautions.in(Parsed.of(sentence));
        if (hedges.size() != 1) return null;
        var word = hedges.getFirst().word();
        var to = switch (word.key()) {
            case "may", "might", "could" -> "will";
            case "allegedly",
                    "reportedly",
                    "apparently",
                    "probably",
                    "possibly",
                    "perhaps",
                    "likely",
                    "alleged",
                    "unverified",
                    "unconfirmed" -> "";
            case "believed", "thought" -> "known";
            default -> null;
        };
        if (word.text().length() == sentence.length()) return null;
        return to == null ? null : replaced(sentence, word, to).replace("  ", " ");
    }

    /// What someone says, without saying that someone says it.
    static @Nullable String fact(String sentence) {
        var parsed = Parsed.of(sentence);
        var all = Speakers.in(parsed, List.of(new Span(0, sentence.length()))).all();
        if (all.size() != 1 || all.getFirst().weak() || sentence.indexOf('“') >= 0 || sentence.indexOf('"') >= 0)
            return null;
        var by = all.getFirst();
        var words = parsed.words();
        if (by.cue().from() == 0
                && words.size() - by.from() > 5
                && words.get(by.from()).key().equals("that"))
            return capital(sentence.substring(words.get(by.from() + 1).start()));
        if (by.from() == 0 && by.cue().to() == words.size() && by.cue().from() > 5)
            return sentence.substring(0, words.get(by.cue().from() - 1).end()) + ".";
        return null;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String replaced(String sentence, Word word, @Nullable String by) {
        return sentence.substring(0, word.start()) + by + sentence.substring(word.end());
    }
}
