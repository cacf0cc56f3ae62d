package footnote.bot.discord;

import footnote.answer.Evidence;
import footnote.answer.Trace;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Place;
import footnote.bot.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/// What the documents say of a quotation, a topic or a text, as messages.
final class FindingsFormat {
    private static final int GIVEN = 400;
    private static final int QUOTE = 500;
    private static final int TEXT = 1500;
    private static final int PLACES = 3;
    private static final int OPENERS = 20;

    private FindingsFormat() {}

    static List<Sheet> traced(Reply.Traced t) {
        var given = "“" + Markdown.escape(t.text(), GIVEN) + "”";
        return switch (t.trace()) {
            case Trace.Exact(var places) -> exact(given, places);
            case Trace.Altered(var place, var changes) -> altered(given, place, changes);
            case Trace.Absent(var nearest) -> absent(given, nearest);
        };
    }

    private static List<Sheet> exact(String given, List<Evidence> places) {
        var packer = new Packer().line("**Word for word:** " + given);
        places.stream().limit(PLACES).forEach(p -> packer.line("- " + Lines.source(p.metadata())));
        return packer.sheets(Controls.rows(openers(places.subList(0, Math.min(PLACES, places.size())))));
    }

    private static List<Sheet> altered(String given, Evidence place, List<Trace.Change> changes) {
        var packer = new Packer().line("**Altered:** " + given);
        packer.line(Lines.source(place.metadata()) + " says:");
        for (var piece : Markdown.pieces(place.quote(), TEXT)) packer.line("> " + piece);
        for (var c : changes) packer.line("- " + change(c));
        return packer.sheets(Controls.rows(openers(List.of(place))));
    }

    private static String change(Trace.Change c) {
        var given = "“" + Markdown.escape(c.given(), 200) + "”";
        var document = "“" + Markdown.escape(c.document(), 200) + "”";
        if (c.given().isBlank()) return "left out: " + document;
        if (c.document().isBlank()) return "not in the document: " + given;
        return given + " stands for " + document;
    }

    private static List<Sheet> absent(String given, List<Evidence> nearest) {
        var packer = new Packer().line("**No document says** " + given);
        var shown = nearest.subList(0, Math.min(PLACES, nearest.size()));
        if (!shown.isEmpty()) packer.gap().line("-# The nearest that the documents come, which is not its source:");
        int number = 0;
        for (var e : shown)
            packer.line(
                    "-# " + ++number + " · “" + Markdown.escape(e.quote(), 280) + "” " + Lines.source(e.metadata()));
        return packer.sheets(Controls.rows(openers(shown)));
    }

    static List<Sheet> told(Reply.Told told) {
        var topic = "“" + Markdown.escape(told.topic(), GIVEN) + "”";
        if (told.moments().isEmpty()) return DiscordFormat.plain("The documents tell nothing dated of " + topic + ".");
        var packer = new Packer().line("**Timeline:** " + topic);
        var shown = new ArrayList<Evidence>();
        for (var m : told.moments()) {
            shown.add(m.evidence());
            packer.line("**" + Lines.date(m.date()) + "** "
                    + Markdown.escape(m.evidence().quote(), QUOTE) + " [" + shown.size() + "]");
            packer.line("-# [" + shown.size() + "] " + Lines.source(m.evidence().metadata()));
        }
        return packer.sheets(Controls.rows(openers(shown)));
    }

    static List<Sheet> checked(Reply.Checked checked) {
        var packer = new Packer().line("**Checked against the sources** · " + counts(checked));
        var shown = new ArrayList<Evidence>();
        for (var v : checked.verdicts()) {
            packer.gap().line(sign(v.finding()) + " " + Markdown.escape(v.sentence(), GIVEN));
            if (!v.reason().isEmpty()) packer.line("-# " + Markdown.escape(v.reason(), 300));
            var evidence = v.evidence();
            if (evidence == null) continue;
            shown.add(evidence);
            packer.line("> " + Markdown.escape(evidence.quote(), QUOTE) + " [" + shown.size() + "]");
            packer.line("-# [" + shown.size() + "] " + Lines.source(evidence.metadata()));
        }
        if (!checked.whole()) packer.gap().line("-# Only the first sentences were checked: the message is long.");
        return packer.sheets(Controls.rows(openers(shown)));
    }

    private static String counts(Reply.Checked checked) {
        return checked.verdicts().stream()
                .collect(Collectors.groupingBy(Reply.Verdict::finding, TreeMap::new, Collectors.counting()))
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

    private static List<Button> openers(List<Evidence> evidence) {
        var buttons = new ArrayList<Button>();
        for (var e : evidence.subList(0, Math.min(OPENERS, evidence.size()))) {
            var m = e.metadata();
            buttons.add(Controls.opener(buttons.size() + 1, m.publisher(), Asked.line(m.title(), 60), Place.of(e)));
        }
        return buttons;
    }
}
