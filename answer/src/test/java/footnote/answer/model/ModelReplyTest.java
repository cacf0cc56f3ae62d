package footnote.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Composer.DraftPosition;
import footnote.answer.ComposerFailed;
import footnote.answer.Draft.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelReplyTest {
    private static final String GOOD = """
            {"answerable": true, "statements": [
              {"text": "First.", "evidence": [{"passage": 1, "quote": "a \\"b\\""}]},
              {"text": "Second.", "evidence": [{"passage": 2, "quote": "c"}, {"passage": 9, "quote": "d"}]}],
             "positions": [{"summary": "One side.", "statements": [1, 0, 7]}]}""";

    private static footnote.answer.Composer.Composition read(String reply) {
        return ModelReply.read(reply, Hits.two());
    }

    private static String text(String said) {
        return read("{\"statements\":[{\"text\":\"" + said + "\",\"evidence\":[{\"passage\":1,\"quote\":\"q\"}]}]}")
                .drafts()
                .getFirst()
                .text();
    }

    @Test
    void everyPartIsRead() {
        var composition = read(GOOD);
        assertThat(composition.drafts()).extracting("text").containsExactly("First.", "Second.");
        assertThat(composition.drafts().get(0).claims())
                .containsExactly(new Claim(Hits.two().getFirst(), "a \"b\""));
        assertThat(composition.positions()).containsExactly(new DraftPosition("One side.", java.util.List.of(1, 0)));
    }

    @Test
    void aPassageThatWasNotShownIsNoHit() {
        assertThat(read(GOOD).drafts().get(1).claims())
                .containsExactly(new Claim(Hits.two().get(1), "c"), new Claim(null, "d"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sure! {as asked}:\n```json\n%s\n```\nAnything else?",
                "<think>{\"a\": 1} is what they want</think>%s",
                "\uFEFF%s",
                "%s %1$s",
            })
    void whatStandsAroundTheObjectIsPassedOver(String around) {
        assertThat(read(around.formatted(GOOD)).drafts()).hasSize(2);
    }

    @Test
    void looseJsonIsRead() {
        var loose = "{answerable: true, /* two */ 'statements': [{'text': 'First.\n', 'evidence': {'passage': \"[1]\","
                + " 'quote': 'it\\'s',},},], positions: [],}";
        var draft = read(loose).drafts().getFirst();
        assertThat(draft.text()).isEqualTo("First.");
        assertThat(draft.claims()).containsExactly(new Claim(Hits.two().getFirst(), "it's"));
    }

    @Test
    void ofAReplyThatIsCutOffTheWholeStatementsRemain() {
        for (int end = GOOD.indexOf("\"Second"); end > GOOD.indexOf("]}"); end--)
            assertThat(read(GOOD.substring(0, end)).drafts()).extracting("text").contains("First.");
    }

    @Test
    void aModelMaySayThatThePassagesDoNotAnswer() {
        var composition = read("{\"answerable\":false,\"statements\":[],\"positions\":[]}");
        assertThat(composition.drafts()).isEmpty();
        assertThat(composition.missing()).isNotBlank();
    }

    @Test
    void aNumberThatIsNoneIsNoPassage() {
        var claims = read("{\"statements\":[{\"text\":\"A.\",\"evidence\":[{\"passage\":1e999999999,\"quote\":\"q\"},"
                        + "{\"passage\":1.0,\"quote\":\"q\"},{\"passage\":-1,\"quote\":\"q\"}]}]}")
                .drafts()
                .getFirst()
                .claims();
        assertThat(claims)
                .extracting(Claim::hit)
                .containsExactly(null, Hits.two().getFirst(), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I cannot help with that.",
                "{}",
                "[1,2]",
                "{\"statements\":[]}",
                "{\"statements\":7}",
                "null",
                "{{{{"
            })
    void whatHoldsNoAnswerIsAFailure(String reply) {
        assertThatThrownBy(() -> read(reply)).isInstanceOf(ComposerFailed.class);
    }

    @Test
    void wordsCannotLinkMentionFormatOrHide() {
        assertThat(text("See [the **report**](https://evil.example/x?a=b) now."))
                .isEqualTo("See the report now.");
        assertThat(text("Go to https://evil.example/a now or www.evil.example."))
                .isEqualTo("Go to now or");
        assertThat(text("Click javascript:alert(1) here.")).isEqualTo("Click here.");
        assertThat(text("<b>Bold</b> <script>x</script> <@123> <!channel> <#C1|x> <!-- y -->."))
                .isEqualTo("Bold x .");
        assertThat(text("@everyone and @here, mail a@b.org")).isEqualTo("everyone and here, mail a@b.org");
        assertThat(text("# `Head` ||spoiler|| ~~no~~ __u__")).isEqualTo("Head spoiler no u");
        assertThat(text("ri\\u202eght\\u200b he\\u0007re\\nthere")).isEqualTo("ri ght he re there");
        assertThat(text("ht<b>tps://evil.example/ x")).isEqualTo("ht x");
        assertThat(text("2 < 3 and 5 > 4")).isEqualTo("2 < 3 and 5 > 4");
    }

    @Test
    void aMarkerOfTheSentencesOwnEvidenceIsTakenOutAndAnyOtherStays() {
        assertThat(text("The line closed [1].")).isEqualTo("The line closed.");
        assertThat(text("The line closed [7].")).isEqualTo("The line closed [7].");
    }

    @Test
    void aSentenceThatNobodyWouldReadHasNoEvidence() {
        var draft = read("{\"statements\":[{\"text\":\"" + "long ".repeat(300)
                        + "\",\"evidence\":[{\"passage\":1,\"quote\":\"q\"}]}]}")
                .drafts()
                .getFirst();
        assertThat(draft.claims()).isEmpty();
    }
}
