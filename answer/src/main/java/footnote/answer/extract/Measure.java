package footnote.answer.extract;

import java.util.List;
import java.util.regex.Pattern;

/// Measures that a question asks for by name, each with the words in which one is told: "how far" is answered by no
/// sentence without a unit of length. Pure.
enum Measure {
    DISTANCE(
            "(?:what|which)(?:['’]s| is| was) (?:the |its |their )?(?:maximum )?(?:range|length|height|width|depth|distance) of|how (?:far(?!.* (?:number|fall|fell|rise|drop|declin)\\p{L}*)|tall|high(?! (?:a|an|of|is the) )|deep|wide|thick)",
            "kilomet\\p{L}*|km|mil(?:es?|er)|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|yards?|cm|mm|centimet\\p{L}*"
                    + "|stor(?:e?ys?|ies)|floors|blocks?|nautical|light-years?|leagues|hectares?|acres?|fathoms?|furthest|farthest"
                    + "|as far|halfway|levels?|percent|per cent|%|°|times|degrees?|next to|adjacent|beyond"),
    DURATION(
            "how long",
            "(?<!\\b(?:per|each|every) )(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?)|decades?|centur\\p{L}*|fortnights?|since|until|till"
                    + "|lif\\p{L}*|forever|overnight|throughout|temporar\\p{L}*|permanent\\p{L}*|brief\\p{L}*|indefinite\\p{L}*|long|longer|longest|short\\p{L}*"
                    + "|seasons?|terms?|eras?|generations?|moments?|(?<![\\p{N},.])(?:1\\d|20)\\d\\ds?(?![,.]?\\p{N})|(?:in|since|from|to) \\d{2,3}|kilomet\\p{L}*|km|miles?|met(?:er|re)s?|m|feet|foot|ft|inch(?:es)?|yards?|cm|mm|pages?|words"),
    SPEED(
            "how fast|(?:what|which) (?:is |was |were )?(?:the |its |their )?(?:top |average |maximum )?speed",
            "knots?|km/?h|kph|mph|m/s|(?:kilomet\\p{L}*|km|miles?|met(?:er|re)s?|feet) (?:an?|per) (?:hour|second|minute)|speed\\p{L}*|mach|fast\\p{L}*|slow\\p{L}*"
                    + "|quick\\p{L}*|times|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|per cent|%|points?|rate"),
    WEIGHT(
            "how heavy|how much (?:do|does|did) .* weigh",
            "kg|kilo\\p{L}*|tonn?e?s?|pounds?|lbs?|grams?|ounces?|g|stone|carats?"),
    FREQUENCY(
            "how (?:often|frequently)",
            "times?|every|each|daily|weekly|monthly|quarterly|yearly|annual\\p{L}*|once|twice|per|an?|always|never|rarely|often|regular\\p{L}*"
                    + "|seldom|usual\\p{L}*|sometimes|frequen\\p{L}*|hourly|nightly|biennial\\p{L}*|occasional\\p{L}*|\\p{L}+ly"),
    SHARE(
            "(?:what|which) (?:(?:is|was) the )?(?:\\w+ )?(?:percentage|percent|share|proportion|fraction)|what (?:wage|pay|salary|price|rent|tax|fare) (?:increase|rise|raise|cut|hike)",
            "per ?cent|%|percentage|half|halves|third|thirds|quarters?|fifths?|sixths?|eighths?|tenths?|majority|most|minority|all|none|nobody|in \\p{L}+|out of|\\d+ of|one in|of every"),
    MAGNITUDE("(?:what|which) (?:was |is )?(?:the )?magnitude", "magnitude|richter|strength|measur\\p{L}*"),
    TEMPERATURE(
            "how (?:hot|cold|warm)|(?:what|which) (?:is the |was the )?temperature",
            "degrees?|°|celsius|fahrenheit|kelvins?|[cfk]|hot\\p{L}*|cold\\p{L}*|freez\\p{L}*|boil\\p{L}*");

    private final Pattern asked;
    private final Pattern told;

    Measure(String asked, String told) {
        this.asked = Pattern.compile("(?iu)\\b(?:" + asked + ")\\b");
        this.told = Pattern.compile("(?iu)(?:(?<![\\p{L}])|(?<=-))(?:" + told + ")(?![\\p{L}])");
    }

    /// Whether a text tells the measure that a question asks for, if it asks for one.
    static boolean isTold(String question, String text) {
        for (var m : values())
            if (m.asked.matcher(question).find()) return m.told.matcher(text).find();
        return true;
    }

    /// Whether a measure is asked for of which none of some texts tells.
    static boolean isUntold(String question, List<String> texts) {
        return texts.stream().noneMatch(t -> isTold(question, t));
    }
}
