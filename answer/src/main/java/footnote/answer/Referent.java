package footnote.answer;

import footnote.answer.text.Names;
import footnote.answer.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom "he" and "she" mean in a question: the one person that an earlier question names, or whose office it does.
/// Where several may be meant
/// nobody is.
final class Referent {
    private static final Pattern OWN = Pattern.compile(
            "(?iu)\\bhis\\b|\\bher\\b(?= (?!in\\b|at\\b|to\\b|on\\b|about\\b|and\\b|or\\b|for\\b|by\\b|with\\b"
                    + "|after\\b|before\\b|when\\b|that\\b|as\\b|if\\b|from\\b)\\p{L})");
    private static final Pattern SELF = Pattern.compile("(?iu)\\b(?:he|she|him|her)\\b(?![’'])");
    private static final Pattern ANY = Pattern.compile("(?iu)\\b(?:he|she|him|her|his)\\b");

    private static final Pattern NAME = Pattern.compile(
            "(?u)(?<before>[\\p{L}\\p{N}’']+) (?<name>\\p{Lu}[\\p{L}.-]*\\p{L}(?: \\p{Lu}[\\p{L}.-]*\\p{L}){0,4})");

    /// "who is mario ruiz", as people write it in a hurry.
    private static final Pattern WHO = Pattern.compile(
            "(?u)^\\W*(?i:who(?:['’]s| is| was)) (?!(?i:the|an?|in|his|her)\\b)(?<name>[\\p{L}.-]+(?: [\\p{L}.-]+)?)\\W*$");

    /// "Who is the interior minister": whoever it is.
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)^\\W*who(?:['’]s| is| was) (?<name>the (?!(?:one|only|person|man|woman)\\b)[\\p{L}’'-]+"
                    + "(?: (?!(?:that|who|whom|which|and|or|when|where)\\b)[\\p{L}’'-]+){0,5})\\W*$");

    /// Who did it is what is not known: no name in the question is his.
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?iu)^\\W*(?:who|whom|whose|which|what \\p{L}+ (?:is|was|did|has))\\b(?!(?:['’]s| is| was) (?-i:\\p{Lu}))");

    /// Behind these stands a place or a matter, seldom who did something.
    private static final Set<String> NO_PERSON = Set.of(
            "the", "in", "at", "of", "from", "to", "near", "on", "about", "over", "into", "for", "inside", "outside");

    private static final Set<String> LEADING = Set.of("did", "does", "is", "was", "has", "had", "will", "would", "can");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern PEOPLE = Pattern.compile(".+(?:ian|ese|ish|ican|aeli|raqi)s?");

    private Referent() {}

    /// The question with a name for each such pronoun; as it is where it is not clear whose.
    ///
    /// @param earlier the questions before it, the newest last
    static String named(String text, List<String> earlier) {
        var pronoun = ANY.matcher(text);
        if (!pronoun.find() || hasName(text.substring(0, pronoun.start()))) return text;
        for (var before : earlier.reversed()) {
            var name = person(before);
            if (name.isPresent()) return put(name.get(), text);
        }
        return text;
    }

    private static String put(String name, String text) {
        var owned = OWN.matcher(text).replaceAll(name + "’s");
        return SELF.matcher(owned).replaceAll(name);
    }

    private static boolean hasName(String text) {
        return Words.of(text).stream().anyMatch(w -> !w.opens() && Names.isName(w));
    }

    private static Optional<String> person(String question) {
        var who = WHO.matcher(question);
        if (who.find()) return Optional.of(who.group("name"));
        var office = OFFICE.matcher(question);
        if (office.find()) return Optional.of(office.group("name"));
        if (UNKNOWN.matcher(question).find()) return Optional.empty();
        String only = "";
        String leading = "";
        int several = 0;
        for (var m = NAME.matcher(question); m.find(); ) {
            var name = m.group("name");
            if (NO_PERSON.contains(m.group("before")) || ACRONYM.matcher(name).matches()) continue;
            if (PEOPLE.matcher(name).matches() || name.equals(only)) continue;
            only = name;
            several++;
            if (LEADING.contains(m.group("before"))) leading = name;
        }
        if (several == 1) return Optional.of(only);
        return leading.isEmpty() ? Optional.empty() : Optional.of(leading);
    }
}
