package footnote.bot.discord;

import footnote.bot.chat.Asked;
import footnote.bot.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// What the documents say of a quotation, a topic or a text, as messages.
final class FindingsFormat {
    private static final int GIVEN = 400;
    private static final int QUOTE = 500;
    private static final int OPENERS = 20;

    private FindingsFormat() {}

    static List<Sheet> traced(Reply.Traced t) {
        var given = "“" + Markdown.escape(t.text(), GIVEN) + "”";
        if (t.document() == null || t.quote() == null || t.place() == null)
            return DiscordFormat.plain("No document says " + given + ", nor anything close to it.");
        var packer = new Packer();
        packer.line(t.differences().isEmpty() ? "**Word for word:** " + given : "**Altered:** " + given);
        packer.line(Lines.source(t.document().metadata()));
        for (var piece : Markdown.pieces(t.quote(), 1500)) packer.line("> " + piece);
        for (var d : t.differences()) packer.line("- " + difference(d));
        return packer.sheets(Controls.rows(List.of(opener(1, t.document(), t.place()))));
    }

    private static String difference(Reply.Difference d) {
        var given = "“" + Markdown.escape(d.given(), 200) + "”";
        var original = "“" + Markdown.escape(d.original(), 200) + "”";
        if (d.given().isBlank()) return "left out: " + original;
        if (d.original().isBlank()) return "not in the document: " + given;
        return given + " stands for " + original;
    }

    static List<Sheet> told(Reply.Told told) {
        var topic = "“" + Markdown.escape(told.topic(), GIVEN) + "”";
        if (told.moments().isEmpty()) return DiscordFormat.plain("The documents tell nothing dated of " + topic + ".");
        var packer = new Packer().line("**Timeline:** " + topic);
        var buttons = new ArrayList<Button>();
        int number = 0;
        for (var m : told.moments()) {
            packer.line("**" + Lines.date(m.date()) + "** " + Markdown.escape(m.text(), QUOTE) + " [" + ++number + "]");
            packer.line("-# [" + number + "] " + Lines.source(m.document().metadata()));
            if (number <= OPENERS) buttons.add(opener(number, m.document(), m.place()));
        }
        return packer.sheets(Controls.rows(buttons));
    }

    static List<Sheet> checked(Reply.Checked checked) {
        var packer = new Packer().line("**Checked against the sources** · " + counts(checked));
        var buttons = new ArrayList<Button>();
        for (var v : checked.verdicts()) {
            packer.gap().line(sign(v.finding()) + " " + Markdown.escape(v.sentence(), GIVEN));
            if (!v.reason().isEmpty()) packer.line("-# " + Markdown.escape(v.reason(), 300));
            var evidence = v.evidence();
            if (evidence == null) continue;
            int number = buttons.size() + 1;
            packer.line("> " + Markdown.escape(evidence.quote(), QUOTE) + " [" + number + "]");
            packer.line(
                    "-# [" + number + "] " + Lines.source(evidence.document().metadata()));
            if (number <= OPENERS) buttons.add(opener(number, evidence.document(), evidence.place()));
        }
        return packer.sheets(Controls.rows(buttons));
    }

    private static String counts(Reply.Checked checked) {
        return checked.verdicts().stream()
                .collect(Collectors.groupingBy(Reply.Verdict::finding, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " " + words(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(Reply.Finding finding) {
        return switch (finding) {
            case SUPPORTED -> "supported";
            case CONTRADICTED -> "contradicted";
            case NOT_COVERED -> "not covered";
        };
    }

    private static String sign(Reply.Finding finding) {
        return switch (finding) {
            case SUPPORTED -> "✅ **Supported:**";
            case CONTRADICTED -> "❌ **Contradicted:**";
            case NOT_COVERED -> "▫️ **Not covered:**";
        };
    }

    private static Button opener(int number, footnote.retrieval.Entry document, footnote.bot.chat.Place place) {
        var m = document.metadata();
        return Controls.opener(number, m.publisher(), Asked.line(m.title(), 60), place);
    }
}
