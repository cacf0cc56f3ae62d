package footnote.bot.contract;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Position;
import footnote.answer.Question;
import footnote.answer.Statement;
import footnote.answer.Timing;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Reply;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Filter;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes up answers of any length, script and wickedness, the same ones for the same seed.
public final class Scribble {
    private static final List<String> WORDS = List.of(
            "harbour",
            "Ünïcödé",
            "ночь",
            "маяк",
            "灯台的看守人",
            "夜",
            "حارس المنارة",
            "ליל",
            "🦉",
            "👩‍👩‍👧",
            "𝕬𝖓",
            "é́́",
            "1.",
            "-",
            "+",
            "#",
            "##",
            ">",
            ">>>",
            "-#",
            "*",
            "**bold**",
            "__u__",
            "~~s~~",
            "||spoiler||",
            "`code`",
            "```",
            "```java\nx\n```",
            "\\",
            "\\\\",
            "\\*",
            "[1]",
            "[99]",
            "[a](https://x.example)",
            "](",
            "<https://y.example>",
            "https://z.example/_a_*b*",
            "http://w.example",
            "@everyone",
            "@here",
            "<@1234567890>",
            "<@!12>",
            "<@&77>",
            "<#88>",
            "<:owl:99>",
            "<t:1:R>",
            "</ask:5>",
            "<id:browse>",
            "discord.gg/abc",
            "_under_score_",
            "a_b_c",
            "2**3",
            "\u202e",
            "\u200b",
            "\u0000",
            "\n\n",
            "\t",
            "…",
            "“q”",
            "<!channel>",
            "<!here>",
            "<!subteam^S1>",
            "<@U0123ABCD>",
            "<#C0123|general>",
            "<mailto:a@b.example|a>",
            "&lt;!channel&gt;",
            "&amp;",
            "&",
            ":owl:",
            ":+1:",
            "~s~",
            "*b*");
    private final Random random;

    public Scribble(long seed) {
        random = new Random(seed);
    }

    private String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(8) > 0) text.append(' ');
        }
        return text.toString().isBlank() ? "word" : text.toString();
    }

    /// Mostly short, now and then enormous.
    private int length() {
        return switch (random.nextInt(150)) {
            case 0 -> 1 + random.nextInt(800);
            case 1, 2, 3, 4, 5 -> 1 + random.nextInt(120);
            default -> 1 + random.nextInt(15);
        };
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return Stream.generate(make).limit(1 + random.nextInt(most)).toList();
    }

    private Metadata metadata() {
        var date = random.nextBoolean() ? new PartialDate(1 + random.nextInt(2030), random.nextInt(13), 0) : null;
        var url = random.nextBoolean() ? "https://example.org/" + text(1 + random.nextInt(6)) : null;
        return new Metadata(text(length()), random.nextBoolean() ? text(3) : null, null, date, url, null, Set.of());
    }

    private Evidence evidence() {
        var text = text(length()) + "x";
        var document = "d" + random.nextInt(12) + ".txt";
        var span = new Span(0, text.length());
        var passage = new Passage(document, 0, span, 0, text, List.of(span), null, 0);
        return new Evidence(passage, metadata(), span, null);
    }

    private Statement statement() {
        var evidence = some(random.nextInt(50) == 0 ? 60 : 3, this::evidence);
        return new Statement(random.nextBoolean() ? evidence.getFirst().quote() + "." : text(length()), evidence, null);
    }

    /// What was asked and what was answered.
    public Reply.Answered answered() {
        var earlier = random.nextInt(4) == 0 ? some(3, () -> text(length())) : List.<String>of();
        Question question = Asked.question("q " + text(length()), Filter.NONE, earlier);
        var timing = new Timing(1, 1, 1, 1);
        if (random.nextInt(8) == 0)
            return new Reply.Answered(
                    question,
                    new Answer.NotFound(
                            Answer.Mode.EXTRACTIVE, text(length()), some(4, this::evidence), List.of(), timing));
        var statements = some(random.nextInt(20) == 0 ? 40 : 4, this::statement);
        var positions = random.nextInt(3) > 0
                ? List.<Position>of()
                : statements.stream()
                        .map(s -> new Position(text(length()), null, s.evidence()))
                        .toList();
        var mode = random.nextBoolean() ? Answer.Mode.EXTRACTIVE : Answer.Mode.MODEL;
        var note = random.nextBoolean() ? text(8) : null;
        return new Reply.Answered(
                question,
                new Answer.Cited(mode, statements, new PartialDate(2024, 0, 0), positions, List.of(), note, timing));
    }
}
