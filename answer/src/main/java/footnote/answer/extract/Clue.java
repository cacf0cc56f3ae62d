package footnote.answer.extract;

import java.util.List;
import java.util.regex.Pattern;

/// Questions that are answered by few words only: who commands a ship by no sentence without a word of command, what a
/// ticket costs by no reward. Each with the words one of which must stand in the sentences that answer. Pure.
enum Clue {
    PUNISHMENT(
            "(?:what|which|how long an?) (?:prison |jail |criminal )?(?:sentence|penalty|punishment|prison term|fine)\\b(?! (?:on|of the (?:text|book|article)))",
            "\\b(?:sentenced?|years?|months?|life|death|penalt(?:y|ies)|fined?|punish\\p{L}*|convict\\p{L}*|suspended|community service|execut\\p{L}*|ban(?:ned)?)\\b|[$€£]"),
    AGE(
            "how old\\b|what age\\b|what(?:'s|’s| is| was) (?:the age of|(?:his|her|its|[\\p{L}'’]+s) age)\\b",
            "\\b(?:years?|months?|weeks?|days?)[- ]olds?\\b|\\baged?\\b|\\bages\\b|, \\d{1,3},|\\(\\d{1,3}\\)"
                    + "|\\b(?:is|was|turned|turns|be|under|over) (?:only |just |about |around |nearly )?(?:\\d{1,3}|[\\p{L}]+-?(?:teen|ty)(?:-\\p{L}+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?! ?%| per)"
                    + "|\\b(?:teens|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)\\b|\\b\\d0s\\b"
                    + "|\\b(?:born|built|founded|established|opened|created|dates?|dating|since|formed|made|laid|centur(?:y|ies)|billion|million|thousand|ancient)\\b|\\byears\\b|\\bbirthday\\b"),
    YEAR(
            "^\\W*(?:in |since |until |from |by )?(?:what|which) year\\b",
            "\\b(?:1\\d|20)\\d\\d|\\b\\d{2,4}(?:s| ?(?:BC|AD|CE))\\b|['’]\\d\\d\\b|\\byears? (?:ago|earlier|later|before|after|old)\\b|\\b(?:last|this|next|that|same|previous|following) year\\b|\\bdecades?\\b|\\bcentur"),
    COST(
            "how much (?:does|do|did|will|would) (?:[\\p{L}\\p{N}'’-]+ ){1,8}?cost\\b",
            "\\b(?:cost\\p{L}*|pric\\p{L}*|pa(?:y|id|ys|ying)|fees?|tickets?|entry|entrance|admission|free|fares?|charg\\p{L}*|worth|spen[dt]\\p{L}*|expens\\p{L}*|bill|budget|sold|sells?|bought|buy|estimat\\p{L}*|valued?|total|deal|contract|for (?:an?|the|each))\\b"),
    SIZE(
            "how (?:big|large) an? ",
            "\\p{N}|\\b(?:size\\p{L}*|twice|thrice|half|double|triple|times|as (?:big|large)|than|dozens?|hundreds?|thousands?|millions?|billions?|two|three|four|five|six|seven|eight|nine|ten)\\b"),
    TIME_SPENT(
            "how many (?:hours|days|nights|weeks|months)\\b",
            "(?:\\p{N}|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty(?:-\\p{L}+)?|few|several|couple of|many|dozens? of|half an?|whole|hundreds? of))[ -](?:\\p{L}+ ){0,2}(?:hour|day|night|week|month|year|decade|fortnight|centur)"
                    + "|\\b(?:since|until|overnight|weekend|fortnight)\\b|\\b(?:from|between) (?:\\p{Lu}\\p{L}+ )?\\p{N}"),
    AUTHOR(
            "who (?:wrote|authored|penned|is the (?:author|writer) of) (?:the|this|that) (?:article|piece|story|column|op-ed|editorial)\\b",
            "\\b(?:wr(?:ote|ites?|itten|iter)|author\\p{L}*|penned|journalist|columnist|reporter|contributor|editor)\\b"),
    EARNINGS(
            "how much (?:does|do|did) [^?]{3,60}? (?:earn|make an hour|get paid|make a year)\\b",
            "\\b(?:earn\\p{L}*|wages?|pa(?:y|id|ys|ying)|salar\\p{L}*|incomes?|makes?|made|an hour|a month|a year|annual\\p{L}*|monthly|hourly|receiv\\p{L}*|gets?|got)\\b"),
    PHONE_NUMBER(
            "(?:what|which) (?:is the |was the )?(?:(?:tele)?phone|fax|mobile|cell) number\\b",
            "\\p{N}[\\p{N} ()/-]{4,}\\p{N}"),
    PLATE(
            "(?:what|which) .{0,20}\\b(?:number|licen[cs]e|registration) (?:plate|number)\\b",
            "\\b\\p{L}{1,3}[ -]?\\p{N}|\\p{N}[ -]?\\p{L}{1,3}\\b"),
    WEB_ADDRESS(
            "(?:what|which) .{0,20}\\b(?:e-?mail|web ?site|web) ?address\\b",
            "@|\\bwww\\.|https?:|\\.(?:com|org|net|gov|info)\\b"),
    COMMAND(
            "who (?:commands?|commanded|captains?|captained|skippers?|skippered|is (?:commanding|in command of|(?:the )?captain of|(?:the )?commander of))\\b",
            "\\b(?:command\\p{L}*|captain\\p{L}*|capt|skipper\\p{L}*|le(?:a)?d(?:s|er|ers|ing)?|head(?:s|ed)?|in charge|under)\\b"),
    FLIGHT(
            "who (?:piloted|pilots|flew|flies|(?:was|is) (?:flying|piloting|at the controls))\\b",
            "\\b(?:pilot(?:s|ed|ing)?|co-?pilot|crew(?:ed)?|airm[ae]n|captain|cockpit|flown by|flew|flies|fl(?:y|ying)|at the controls)\\b"),
    PLEA(
            "how (?:did|does|do|will|has|have) .{2,60}? ple(?:a)?d\\b|what plea\\b",
            "\\b(?:plea(?:s|d|ds|ded|ding)?|pled|guilty|guilt|admit\\p{L}*|den(?:y|ied|ies|ial)|innocen\\p{L}*)\\b"),
    HOSPITAL(
            "(?:what|which) hospital\\b",
            "\\b(?:hospitals?|clinics?|infirmar\\p{L}+|medical|St\\.? \\p{Lu}\\p{L}+|Saint \\p{Lu}\\p{L}+)"),
    GIVEN_REASON(
            "(?:what|which) (?:reasons?|explanations?|grounds|justifications?) (?:did|does|do|has|have|had) .{2,60}? (?:give|gave|given|offer|offered|cite|cited|name|named)\\b",
            "\\b(?:because|due|since|so that|in order|owing|thanks|reasons?|therefore|grounds|cit(?:e[sd]?|ing)|accus\\p{L}*|alleg\\p{L}*|blam\\p{L}*|claim\\p{L}*|sa(?:y|ys|id|ying)|told|argu\\p{L}*|explain\\p{L}*|justif\\p{L}*|describ\\p{L}*|call(?:s|ed|ing)?|insist\\p{L}*|believ\\p{L}*|for|over|as|to)\\b");

    private final Pattern asks;
    private final Pattern tells;

    Clue(String asks, String tells) {
        this.asks = Pattern.compile("(?iu)\\b(?:" + asks + ")");
        this.tells = Pattern.compile("(?iu)" + tells);
    }

    /// Whether a question asks in such words, and none of some texts has what would tell it.
    static boolean isMissing(String question, List<String> texts) {
        for (var clue : values())
            if (clue.asks.matcher(question).find()
                    && texts.stream().noneMatch(t -> clue.tells.matcher(t).find())) return true;
        return false;
    }
}
