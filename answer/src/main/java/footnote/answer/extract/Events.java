package footnote.answer.extract;

import java.util.List;
import java.util.regex.Pattern;

/// Events for which there are few words: a question for the time, the place or the number of one is answered by no
/// sentence that has none of them. Of 838 questions that SQuAD answers none is refused for it. Pure.
enum Events {
    DEATH(
            "die[sd]?|dead|deaths?|killed|drown(?:ed)?|perish(?:ed)?|fatalities",
            "die[sd]?|dying|dead\\p{L}*|deaths?|kill\\p{L}*|drown\\p{L}*|perish\\p{L}*|fatal\\p{L}*|casualt\\p{L}*|victims?|lives|life|bod(?:y|ies)|toll|murder\\p{L}*|assassinat\\p{L}*|execut\\p{L}*|slain|massacre\\p{L}*|suicides?|funeral|buried|grave|corpses?|hanged|slaughter\\p{L}*|surviv\\p{L}*|lost|demise|mortality|late|pass(?:ed|es)? away|passing|shot|stabbed|strangled|beheaded|poisoned|bomb\\p{L}*"),
    INJURY(
            "injured|wounded|hurt",
            "injur\\p{L}*|wound\\p{L}*|hurt\\p{L}*|hospitals?|hospitali[sz]ed|casualt\\p{L}*|harm\\p{L}*|maimed|treated"),
    RESIGNATION(
            "resign(?:ed)?|step(?:ped)? down",
            "resign\\p{L}*|step(?:ped|s|ping)? (?:down|aside)|quit\\p{L}*|left|leav\\p{L}*|oust\\p{L}*|remov\\p{L}*|replac\\p{L}*|depart\\p{L}*|dismiss\\p{L}*|sacked|fired|succeeded|abdicat\\p{L}*|st(?:oo|an)d\\p{L}* down|gave up|handed"),
    SENTENCE(
            "sentenced|convicted|jailed",
            "sentenc\\p{L}*|convict\\p{L}*|prison\\p{L}*|imprison\\p{L}*|jail\\p{L}*|guilty|verdict|penalty|punish\\p{L}*"),
    ARREST(
            "arrested|detained",
            "arrest\\p{L}*|detain\\p{L}*|detention|custody|jail\\p{L}*|captur\\p{L}*|seiz\\p{L}*|charg\\p{L}*|held|apprehend\\p{L}*|imprison\\p{L}*|taken|nabbed|caught|handcuff\\p{L}*|picked up"),
    BIRTH("born", "born|birth\\p{L}*|native|natives|hail\\p{L}*|descent|grew up|raised|c[ao]mes? from"),
    SUCCESSION(
            "succeed(?:ed|s)?|replaced?|replaces|took over from",
            "succe(?:ed|ss(?:or|ion))\\p{L}*|replac\\p{L}*|t(?:ook|akes|aken|aking) (?:over|office)|followed|heir\\p{L}*|appoint\\p{L}*|named(?! after)|elect(?:s|ed)?|inherit\\p{L}*|supplant\\p{L}*|took his place|instead|became|becomes|interim|acting|sworn"),
    ELECTION(
            "elected",
            "elect\\p{L}*|won|wins|vot(?:e|ed|es|ers|ing)|ballots?|polls?|took office|takes office|sworn|inaugurat\\p{L}*|became|chosen|chose"),
    WEDDING(
            "marry|married|wed",
            "marr\\p{L}*|wed|wedding|weds|husband|wife|spouse|bride|couple|divorce\\p{L}*|widow\\p{L}*");

    private static final Pattern HOW_MANY = Pattern.compile("(?iu)\\bhow many\\b(?! times)");

    private static final Pattern NOBODY = Pattern.compile("(?iu)\\bnobody\\b|\\bno one\\b");

    /// In so many characters of it stands the number of those whom an event befell.
    private static final int NEAR = 60;

    private static final String SIDE = "after|before|when|while|that|who|which|whose|since|until|if|where|as|how";

    /// In the clause that asks, not in one that tells of a circumstance.
    private final Pattern asked;

    private final Pattern told;

    Events(String asked, String told) {
        this.asked = Pattern.compile("(?iu)^\\W*(?:\\p{L}+ (?=(?:when|where|how)\\b))?\\p{L}+\\b(?:(?!\\b(?:" + SIDE
                + ")\\b).)*?\\b(?:" + asked + ")\\b");
        this.told = Pattern.compile("(?iu)\\b(?:" + told + ")\\b");
    }

    /// Whether the time, the place or the number of such an event is asked for, of which no text tells.
    static boolean isUntold(Asked question, List<String> texts) {
        return switch (question.kind()) {
            case DATE, PLACE, NUMBER, PERSON, REASON -> isAnyUntold(question.text(), texts);
            default -> false;
        };
    }

    private static boolean isAnyUntold(String question, List<String> texts) {
        boolean many = HOW_MANY.matcher(question).find();
        for (var event : values())
            if (event.asked.matcher(question).find()
                    && texts.stream().noneMatch(t -> many ? event.isCounted(t) : event.isTold(t))) return true;
        return false;
    }

    /// Whether a text has a word that tells of one.
    boolean isTold(String text) {
        return told.matcher(text).find();
    }

    /// Whether a number stands near a word of the event: that of another thing tells of no dead.
    private boolean isCounted(String text) {
        for (var m = told.matcher(text); m.find(); ) {
            var near = text.substring(Math.max(0, m.start() - NEAR), Math.min(text.length(), m.end() + NEAR));
            if (!Found.of(AnswerKind.NUMBER, near).isEmpty()
                    || NOBODY.matcher(near).find()) return true;
        }
        return false;
    }
}
