package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.in(text, new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();
    }

    /// The sentences are written with "|" between them, which is taken out before they are put together again.
    private static void assertSplit(String marked) {
        var expected = List.of(marked.split(" ?\\| ?", -1));
        assertThat(split(marked.replace(" | ", " ").replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertSplit(
                "Gen. Ada M. Turner met Lt. Col. Omar Reyes at 5 p.m. on Feb. 24. | Dr. Lund vs. Mr. Ito was No. 3.");
        assertSplit("The firm, Harbor Inc., paid e.g. Sen. Lowe and Rep. Diaz. | Prof. J. K. Holt, Ph.D., objected.");
    }

    @Test
    void aDatelineBelongsToTheFirstSentence() {
        assertSplit("PORT ALDER, Ore. — The harbor is closed. | It was mined.");
        assertSplit("The harbor is closed. | — Ann Reed");
    }

    @Test
    void otherLanguagesHaveAbbreviationsAndDaysOfTheirOwn() {
        assertSplit("Frau Dr. Kern kam am 3. Oktober 2019 an. | Der Bau kostet ca. 20 Mio. Euro. | Das ist viel.");
        assertSplit("Rom wurde im 8. Jh. v. Chr. gegründet. | Niemand war dabei.");
        assertSplit("Mme Roux et MM. Petit et Blanc sont venus le 1er janv. 2019. | Ils sont restés env. 3 heures.");
        assertSplit("El Sr. Vega vive en EE. UU. desde 1990. | No habla inglés.");
        assertSplit("Он родился на ул. Мира в 1950 г. | Он уехал.");
        assertSplit("橋は閉鎖された。|「はい。」と彼は言った。");
    }

    @Test
    void aWordInBracketsIsNoSentence() {
        assertSplit(
                "They asked Col. (Ret.) Hale. | Sec. Bright came with Adm. (ret.) Stone. | It took 5 sec. | Then he left.");
    }

    @Test
    void figuresKeepTheirPointsAndCommas() {
        assertSplit("It cost $67 million, or 3.5 percent of 1,200.75 euros. | Output fell by 10.4%.");
    }

    @Test
    void afterAnAbbreviationOnlyATypicalStarterBeginsASentence() {
        assertSplit(
                "The minister flew to the U.S. | The talks went on in the U.S. Senate and in Washington, D.C. | He left.");
        assertSplit("They met at 9 a.m. | It rained.");
    }

    @Test
    void aQuotationAndWhoSaidItStayTogether() {
        assertSplit("\"Where is the bridge?\" asked Maria Lopez. | \"It is gone!\" the engineer said.");
        assertSplit("“Who pays for this?” Governor Ames asked. | “We do…” Mr. Pell replied.");
        assertSplit("\"The dam held,\" said the mayor. | \"Nobody was hurt.\"");
    }

    @Test
    void aClosingMarkBelongsToItsSentence() {
        assertSplit("He called it “a gift.” | Others (among them the crew.) | Nobody answered.[3] | The ship sank.");
    }

    @Test
    void anEllipsisEndsASentenceOnlyBeforeATypicalStarter() {
        assertSplit("The road went on... and on. | Nobody came… | The lamp went out.");
        assertSplit("They sold optics … Turbines followed later.");
    }

    @Test
    void tokenisedTextIsSplitAtItsDetachedPoints() {
        assertSplit(
                "The play opened on May 3 , 2011 . | The critics called it `` a riot . '' | It closed in 2014 . | The end .");
        assertSplit("THE U.S . FLEET SAILED . | \" WE WAIT . \" | THE KING SLEPT .");
    }

    @Test
    void aLineBreakIsASpace() {
        assertThat(split("The harbor was\nclosed. The ships\nwaited."))
                .containsExactly("The harbor was\nclosed.", "The ships\nwaited.");
    }

    @Test
    void otherScriptsHaveSentencesToo() {
        assertSplit("港は閉鎖された。|船は待っていた。|誰も来なかった！");
        assertSplit("¿Quién pagó? | ¡Nadie! | El puerto cerró a las 5.");
        assertSplit("Порт закрыли. | Корабли ждали до вечера.");
        assertSplit("أغلق الميناء. | هل عاد أحد؟ | لا.");
    }

    @Test
    void aNumberAtTheStartBelongsToItsItem() {
        assertSplit("1. The pump is checked. | 2. The valve is closed.");
    }

    @Test
    void aLostSpaceIsSeenWhereTheNextWordBeginsSentences() {
        assertSplit("The harvest failed.|The price rose.");
        assertSplit("It runs on node.Js and example.Com");
    }

    @Test
    void aFileWithoutPunctuationIsCutAtWhiteSpace() {
        var text = "word ".repeat(2_000);
        assertThat(split(text))
                .allMatch(s -> s.length() <= Sentences.LONGEST && s.endsWith("word"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void sentencesAreInOrderAndHoldAllThatIsNotWhiteSpace() {
        var pieces = List.of(
                "a",
                "Bb",
                "U.S.",
                " ",
                ". ",
                "! ",
                "…",
                "\"",
                "”",
                "'' ",
                "\n",
                "5",
                "Gen. ",
                "。",
                "[1]",
                "\uD83D\uDE00",
                "(",
                ") ",
                "x".repeat(700));
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = 0; i < 60; i++) text.append(pieces.get(random.nextInt(pieces.size())));
            Spans.assertCover(
                    text.toString(), Sentences.in(text.toString(), new Span(0, text.length())), "seed " + seed);
        }
    }
}
