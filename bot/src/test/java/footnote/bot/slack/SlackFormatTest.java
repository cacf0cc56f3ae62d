package footnote.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.util.json.GsonFactory;
import footnote.answer.Answer;
import footnote.answer.Footnotes;
import footnote.answer.Question;
import footnote.answer.Statement;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Language;
import footnote.bot.chat.Place;
import footnote.bot.chat.Reply;
import footnote.bot.contract.Scribble;
import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Words;
import footnote.bot.slack.local.Rules;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever an answer is made of, Slack takes it and shows what was meant.
class SlackFormatTest {
    /// 50,000 with `-Dslow`.
    private static final int ANSWERS = Boolean.getBoolean("slow") ? 50_000 : 10_000;
    private static final Gson GSON = GsonFactory.createSnakeCase();

    @Test
    void noAnswerBreaksALimitPingsAnybodyOrIsCutWhereItMustNot() {
        var faults = IntStream.range(0, ANSWERS)
                .parallel()
                .mapToObj(SlackFormatTest::fault)
                .filter(f -> !f.isEmpty())
                .limit(3)
                .toList();
        assertThat(faults).isEmpty();
    }

    /// Each language in turn.
    private static Words words(int seed) {
        var all = Language.values();
        return Words.in(all[seed / 2 % all.length]);
    }

    private static String fault(int seed) {
        var answered = new Scribble(seed).answered();
        var guest = new Guest("U42", seed % 2 == 0, words(seed));
        var first = SlackFormat.sheet(answered, guest);
        var views = seed % 5 == 0
                ? Stream.of(Act.View.values()).map(v -> SlackFormat.sheet(answered, guest, v))
                : Stream.<Sheet>of();
        var rules = new Rules();
        Stream.concat(Stream.of(first), views).forEach(sheet -> {
            rules.message(json(sheet), false);
            rules.message(json(sheet.withoutBlocks()), false);
        });
        return String.join("; ", rules.violations()) + carried(answered, first) + whole(answered, first, guest.words());
    }

    private static JsonObject json(Sheet sheet) {
        var json = new JsonObject();
        json.addProperty("text", sheet.text());
        json.add("blocks", GSON.toJsonTree(sheet.blocks()));
        return json;
    }

    /// The buttons carry the question, so that they need nothing else.
    private static String carried(Reply.Answered answered, Sheet sheet) {
        var carried = carried(sheet);
        return answered.question().equals(carried) ? "" : "asked " + answered.question() + ", carried " + carried;
    }

    private static @Nullable Question carried(Sheet sheet) {
        for (var block : sheet.blocks())
            if (block instanceof ActionsBlock actions)
                for (var element : actions.getElements())
                    if (element instanceof ButtonElement b
                            && State.parse(b.getValue()).orElse(null) instanceof State(Act.FollowUp f, var question))
                        return question;
        return null;
    }

    /// A sentence of ordinary length stands whole in one block, with its markers, unless the answer is folded.
    private static String whole(Reply.Answered answered, Sheet sheet, Words words) {
        if (!(answered.answer() instanceof Answer.Cited cited) || sheet.text().endsWith(words.say("folded.message")))
            return "";
        var footnotes = Footnotes.of(cited);
        for (Statement s : cited.statements()) {
            var text = Mrkdwn.MARKUP.escape(Footnotes.sentence(s.text()), Integer.MAX_VALUE);
            var piece = text + " " + footnotes.marked(s.evidence());
            if (text.length() > 1500 || footnotes.markers(s.evidence()).size() > 20) continue;
            if (!sheet.text().contains(piece)) return "cut: " + piece;
        }
        return "";
    }

    @Test
    void whatPeopleWriteIsReadAsTheySeeIt() {
        assertThat(Mrkdwn.read("<@UBOT01> is &lt;b&gt; &amp; <https://a.example/x?y=1|the page> in <#C1|general>?"))
                .isEqualTo("is <b> & the page in #general?");
        assertThat(Mrkdwn.read("<!channel> see <https://a.example>")).isEqualTo("see https://a.example");
    }

    @Test
    void nothingInADocumentsWordsIsAliveInSlack() {
        assertThat(Mrkdwn.MARKUP.escape("<!channel> <@U1> *b* _i_ `c` :owl: > & <https://a.example|x>", 500))
                .doesNotContain("<", ">", "*b", "_i", "`c", ":owl")
                .contains("&lt;!channel&gt;", "&amp;");
        assertThat(Mrkdwn.MARKUP.escape("> quoted", 50)).startsWith("\u200b&gt;");
    }

    @Test
    void aLinkIsOneOnlyWhereItsAddressCanBeOne() {
        assertThat(Mrkdwn.MARKUP.link("A & B", "https://a.example/x|y>z?a=1&b=2", 400))
                .isEqualTo("<https://a.example/x%7Cy%3Ez?a=1&amp;b=2|A &amp; B>");
        assertThat(Mrkdwn.MARKUP.link("A", "javascript:alert(1)", 400)).isEqualTo("A");
    }

    @Test
    void aValueSaysWhatItDidAndForWhichQuestion() {
        var scope = new Act.Scope(PartialDate.parse("2026-01-10"), null, "AbC-_123456");
        var question = Asked.question("And the herons?", scope.filter(), List.of("What did it count?"));
        for (Act act : List.of(
                new Act.OpenSource(12, new Place("AbC-_123456", Integer.MAX_VALUE, 9_999_999, -5)),
                new Act.Show(Act.View.SHORTER, scope),
                new Act.FollowUp(scope),
                new Act.Judge(true),
                new Act.Dismiss("U0123456789"),
                new Act.Share(false, scope),
                new Act.SourcesPage(3),
                new Act.TextPage("AbC-_123456", 7))) {
            var state = State.of(act, question);
            assertThat(state.value()).hasSizeLessThanOrEqualTo(State.MOST);
            assertThat(State.parse(state.value())).contains(state);
        }
        assertThat(State.parse("something else")).isEmpty();
        assertThat(State.parse(null)).isEmpty();
    }

    @Test
    void theLongestQuestionFitsInAValue() {
        var earlier = List.of("e".repeat(400), "f".repeat(400));
        var question = Asked.question("q".repeat(2000), Filter.NONE, earlier);
        var scope = new Act.Scope(PartialDate.parse("2026-01-10"), PartialDate.parse("2026-01-11"), "AbC-_123456");
        assertThat(State.of(new Act.Show(Act.View.SOURCES, scope), question).value())
                .hasSizeLessThanOrEqualTo(State.MOST);
    }
}
