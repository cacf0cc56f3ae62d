package footnote.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answer.Answer;
import footnote.answer.Footnotes;
import footnote.answer.Statement;
import footnote.bot.chat.Language;
import footnote.bot.chat.Reply;
import footnote.bot.contract.Scribble;
import footnote.bot.discord.local.Rules;
import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Words;
import footnote.retrieval.Filter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.junit.jupiter.api.Test;

/// Whatever an answer is made of, Discord takes it and shows what was meant.
class DiscordFormatTest {
    /// 50,000 with `-Dslow`.
    private static final int ANSWERS = Boolean.getBoolean("slow") ? 50_000 : 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ESCAPED = Pattern.compile("\\\\[^\\p{Alnum}\\s]");
    private static final Pattern OWN_LINK = Pattern.compile("\\[[^\\[\\]<>]*]\\(<https?://[^<>\\s()]+>\\)");
    private static final Pattern OWN_MARKER = Pattern.compile("\\[\\d{1,4}]");
    private static final Pattern ALIVE = Pattern.compile("[\\[\\]`<>@~|_]|https?://|\\]\\(");

    @Test
    void noAnswerBreaksALimitPingsAnybodyOrIsCutWhereItMustNot() {
        MessageRequest.setDefaultMentions(List.of());
        var faults = IntStream.range(0, ANSWERS)
                .parallel()
                .mapToObj(DiscordFormatTest::fault)
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
        var guest = new Guest("42", seed % 2 == 0, words(seed));
        var views = Stream.of(DiscordFormat.sheets(answered, guest));
        if (seed % 5 == 0 && answered.answer() instanceof Answer.Cited)
            views = Stream.concat(
                    views, Stream.of(Act.View.values()).map(v -> DiscordFormat.sheets(answered, guest, v)));
        var all = views.toList();
        var first = all.getFirst();
        return all.stream().map(DiscordFormatTest::fault).collect(Collectors.joining())
                + carried(answered, first)
                + whole(answered, first)
                + (first.size() > Packer.MESSAGES ? seed + ": " + first.size() + " messages" : "");
    }

    /// Limits, mentions, fences, markers, links.
    private static String fault(List<Sheet> sheets) {
        var rules = new Rules();
        var alive = new StringBuilder();
        for (var sheet : sheets) {
            rules.message(parse(Delivery.create(sheet).toData().toString()));
            // quotes and the question stand behind "> "; what is left must be ours, or be escaped
            var text = sheet.content().replaceAll("(?m)^(> |-# |- )+", "");
            text = ESCAPED.matcher(text).replaceAll("");
            text = OWN_LINK.matcher(text).replaceAll("");
            text = OWN_MARKER.matcher(text).replaceAll("");
            if (ALIVE.matcher(text).find()) alive.append("alive: ").append(text);
        }
        return rules.violations().isEmpty()
                ? alive.toString()
                : rules.violations().toString();
    }

    private static com.fasterxml.jackson.databind.JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The message carries its question, so that its buttons need nothing else.
    private static String carried(Reply.Answered answered, List<Sheet> sheets) {
        var carried = Lines.question(sheets.getFirst().content(), Filter.NONE).orElse(null);
        return answered.question().equals(carried) ? "" : "asked " + answered.question() + ", carried " + carried;
    }

    /// A sentence of ordinary length stands whole in one message, with its markers, unless the answer is folded.
    private static String whole(Reply.Answered answered, List<Sheet> sheets) {
        if (!(answered.answer() instanceof Answer.Cited cited)) return "";
        if (sheets.size() == Packer.MESSAGES) return "";
        var footnotes = Footnotes.of(cited);
        for (Statement s : cited.statements()) {
            var text = Markdown.escape(Footnotes.sentence(s.text()));
            var piece = text + " " + footnotes.marked(s.evidence());
            if (text.length() > 1500 || footnotes.markers(s.evidence()).size() > 20) continue;
            if (sheets.stream().noneMatch(sheet -> sheet.content().contains(piece))) return "cut: " + piece;
        }
        return "";
    }

    @Test
    void whatIsEscapedReadsAsItWas() {
        for (int seed = 0; seed < 2_000; seed++) {
            var text = new Scribble(seed).answered().question().text();
            assertThat(Markdown.unescape(Markdown.escape(text)))
                    .isEqualTo(text.strip().replaceAll("\\s+", " "));
        }
    }

    @Test
    void aCustomIdSaysWhatItDid() {
        var scope = new Act.Scope(footnote.corpus.PartialDate.parse("2026-01-10"), null, "AbC-_123456");
        for (Act act : List.of(
                new Act.OpenSource(12, new footnote.bot.chat.Place("AbC-_123456", Integer.MAX_VALUE, 9_999_999, -5)),
                new Act.OpenChosen(),
                new Act.Show(Act.View.SHORTER, scope),
                new Act.FollowUp(scope),
                new Act.Judge(true),
                new Act.Dismiss("" + Long.MAX_VALUE),
                new Act.Share(true, scope),
                new Act.SourcesPage(3),
                new Act.TextPage("AbC-_123456", 7))) {
            assertThat(act.id()).hasSizeBetween(1, 100);
            assertThat(Act.parse(act.id())).contains(act);
        }
        assertThat(Act.parse("something else")).isEmpty();
        assertThat(Act.parse("o:1")).isEmpty();
    }
}
