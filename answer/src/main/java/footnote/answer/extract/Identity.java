package footnote.answer.extract;

import footnote.answer.text.Countries;
import footnote.answer.text.Folding;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Speakers;
import footnote.answer.text.Stems;
import footnote.retrieval.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions for somebody's name: "what is the name of the judge?", "what is Olm's first name?", "who was the prime
/// minister of Norway?" No name of a body or a place answers them, nor that of one who bears another title. Pure.
final class Identity {
    private static final Pattern NAMES_OF = Pattern.compile(
            "(?iu)\\bwhat(?:'?s|’s| is| was| are| were) the (?:first |last |full )?names? of (?:the |an? |that |those )?(?:[\\p{L}\\p{N}-]+ ){0,4}?"
                    + "(?<role>m[ae]n|wom[ae]n|boys?|girls?|persons?|people|drivers?|victims?|suspects?|child(?:ren)?|officers?|soldiers?|lawyers?|doctors?|patients?"
                    + "|wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|pilots?|captain|author|owner|manager|director|chief"
                    + "|guards?|nurses?|teachers?|students?|workers?|employees?|mayor|minister|judge|priest|players?|coach|singer|actors?|residents?"
                    + "|generals?|admirals?|colonels?|commanders?|inspectors?|president|governor|senators?|ambassador|professor|secretary|spokesm[ae]n|spokeswoman"
                    + "|farmers?|fishermen|builders?|buyers?|keepers?|rangers?|walkers?|hikers?|climbers?|founders?|donors?|investors?|bankers?|traders?|brokers?"
                    + "|neighbou?rs?|leaders?|rescuers?|firefighters?|hackers?|robbers?|burglars?|killers?|prosecutors?|surgeons?|vets?|councillors?|informants?"
                    + "|passengers?|tourists?|hostages?|prisoners?|gunm[ae]n|attackers?|thie(?:f|ves)|bab(?:y|ies)|witness(?:es)?"
                    + "|\\p{L}{2,}(?:ists?|ians?|eers?|ants?))\\b(?! of )");

    private static final Pattern PART_OF_NAME = Pattern.compile(
            "(?iu)\\bwhat(?:'?s|’s| is| was| are| were) (?:.{2,40}(?:['’]s|s['’]) (?:first|full|given|last|family|middle) name|the (?:first|full|given|last|family|middle) name of )");

    private static final Pattern WHO_IS = Pattern.compile(
            "(?iu)^\\W*who(?:'?s|’s| is| was| are| were) (?:the )?(?:[\\p{L}-]+ ){0,2}?(?<role>president|minister|premier|chancellor|king|queen|mayor|governor|general|admiral"
                    + "|secretary|ambassador|judge|commander|captain|director|spokesm[ae]n|spokeswoman|lawyer|attorney|pope|bishop) (?:of|for|from|who|that|\\p{L}{3,}ing)\\b");

    /// "Who is the donor who gave it?"
    private static final Pattern WHO_IS_IT =
            Pattern.compile("(?u)^\\W*(?i:who(?:'?s|’s| is| was) the) (?:\\p{Ll}[\\p{L}-]+ ){1,3}(?:who|that)\\b");

    /// More than one word with a capital, not the first of its sentence.
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?u)(?<![.?!:] )(?<!^)(?<!\\b(?i:in|at|near|from|of|to|the) )\\b\\p{Lu}\\p{Ll}+(?:['’-]?\\p{Lu}\\p{Ll}+)*(?: (?:\\p{Lu}\\. |(?:de|del|da|van|von|der|al|bin) )?\\p{Lu}[\\p{L}'’-]*\\p{Ll})+");

    private static final Pattern PLACED = Pattern.compile(
            "(?iu)\\b(?:in|at|near|across|around|the|an?)\\s+(?:(?:north|south|east|west|central)(?:ern)? )?$");

    private static final Set<String> BODIES = Lexicon.words("no-persons");

    /// Words of titles that leave open which office it is.
    private static final Set<String> OF_ANY = Lexicon.words("any-office");

    private Identity() {}

    /// Whether a name is asked for so, and none of the sentences has one that may be it.
    static boolean isUntold(Asked asked, List<Choice.Pick> picks) {
        var part = PART_OF_NAME.matcher(asked.text());
        if (part.find()) return picks.stream().noneMatch(p -> names(p).anyMatch(n -> isLonger(n.group(), asked)));
        var names = NAMES_OF.matcher(asked.text());
        if (names.find()) return picks.stream().noneMatch(p -> isNamed(names.group("role"), asked, p));
        var who = WHO_IS.matcher(asked.text());
        if (who.find()) return isOther(who.group("role"), asked, picks);
        return WHO_IS_IT.matcher(asked.text()).find()
                && picks.stream()
                        .noneMatch(
                                p -> Signs.has(AnswerKind.PERSON, p.text(), asked) || Unmet.hasAgent(p.text(), asked));
    }

    /// Whether all who are named are somebody else, or nobody is and it is not about one in that office either.
    private static boolean isOther(String role, Asked asked, List<Choice.Pick> picks) {
        if (picks.stream().allMatch(p -> isOfOthers(role, asked, p))) return true;
        var stem = Words.in(role).getFirst().stem();
        return picks.stream().noneMatch(p -> p.candidate().met().contains(stem) || isNamed(role, asked, p));
    }

    /// Whether a name stands in it, which the question does not have, that may be somebody's: no body, no country, and
    /// nothing behind "in" or "the".
    static boolean names(String text, Asked asked) {
        return Found.of(AnswerKind.PERSON, text).stream()
                .filter(f -> f.isFresh(asked)
                        && !PLACED.matcher(text.substring(0, f.start())).find())
                .map(f -> text.substring(f.start(), f.end()))
                .anyMatch(n -> Stream.of(n.split(" ", -1)).map(Folding::fold).noneMatch(Identity::isNoPerson));
    }

    private static Stream<MatchResult> names(Choice.Pick pick) {
        return SOMEBODY.matcher(pick.text()).results();
    }

    /// Whether it has a name of the question, and more of it.
    private static boolean isLonger(String name, Asked asked) {
        var stems = Words.in(name).stream().map(Words.Word::stem).toList();
        return stems.stream().anyMatch(asked.names()::contains)
                && Words.in(name).stream()
                        .anyMatch(w -> !asked.all().contains(w.stem())
                                && !Names.isTitle(Folding.fold(w.span().of(name))));
    }

    /// Whether somebody is named whom the question does not name, who is not the one that tells it and bears no other
    /// title.
    private static boolean isNamed(String role, Asked asked, Choice.Pick pick) {
        var speaker =
                Speakers.of(pick.candidate().hit().passage(), pick.candidate().span());
        return names(pick)
                .filter(n -> isPerson(n.group(), asked))
                .filter(n -> speaker == null || !speaker.contains(n.group()))
                .anyMatch(n -> !isTitledOtherwise(n, pick.text(), role));
    }

    /// Whether whoever is named in it bears another title, and somebody is.
    private static boolean isOfOthers(String role, Asked asked, Choice.Pick pick) {
        var persons = names(pick).filter(n -> isPerson(n.group(), asked)).toList();
        return !persons.isEmpty() && persons.stream().allMatch(n -> isTitledOtherwise(n, pick.text(), role));
    }

    private static boolean isPerson(String name, Asked asked) {
        var bare = Words.in(name).stream()
                .filter(w -> !Names.isTitle(Folding.fold(w.span().of(name))))
                .map(Words.Word::stem)
                .toList();
        return !bare.isEmpty()
                && bare.stream().noneMatch(asked.all()::contains)
                && Stream.of(name.split(" ", -1)).map(Folding::fold).noneMatch(Identity::isNoPerson);
    }

    private static boolean isNoPerson(String word) {
        return BODIES.contains(word) || Countries.isCountry(Stems.of(word));
    }

    /// "General Olm" is no minister.
    private static boolean isTitledOtherwise(MatchResult name, String text, String role) {
        var title = title(name, text);
        if (title == null) return false;
        var beginning = role.substring(0, Math.min(3, role.length())).toLowerCase(Locale.ROOT);
        return !title.startsWith(beginning);
    }

    /// The last word of the title in front of a name, folded; null where there is none, or one of any office.
    private static @Nullable String title(MatchResult name, String text) {
        String title = null;
        for (var word : name.group().split(" ", -1)) {
            var key = Folding.fold(word.replace(".", ""));
            if (!Names.isTitle(key)) break;
            title = key;
        }
        if (title == null) {
            var before = text.substring(0, name.start()).strip().split(" ", -1);
            var key = Folding.fold(before[before.length - 1].replace(".", ""));
            if (Names.isTitle(key)) title = key;
        }
        return title == null || OF_ANY.contains(title) ? null : title;
    }
}
