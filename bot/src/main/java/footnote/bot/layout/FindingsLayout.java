package footnote.bot.layout;

import footnote.answer.Evidence;
import footnote.answer.Trace;
import footnote.bot.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the documents say of a quotation, a topic or a text, laid out.
final class FindingsLayout {
    private static final int GIVEN = 400;
    private static final int QUOTE = 500;
    private static final int TEXT = 1500;
    private static final int PLACES = 3;

    private final Markup markup;

    FindingsLayout(Markup markup) {
        this.markup = markup;
    }

    Page traced(Reply.Traced t) {
        var given = "“" + markup.escape(t.text(), GIVEN) + "”";
        return switch (t.trace()) {
            case Trace.Exact(var places) -> exact(given, places);
            case Trace.Altered(var place, var changes) -> altered(given, place, changes);
            case Trace.Absent(var nearest) -> absent(given, nearest);
        };
    }

    private Page exact(String given, List<Evidence> places) {
        var lines = new Lines(markup).plain(markup.strong("Word for word:") + " " + given);
        places.stream().limit(PLACES).forEach(p -> lines.item(Sources.line(p.metadata(), markup)));
        return lines.page(Controls.openers(places.subList(0, Math.min(PLACES, places.size()))));
    }

    private Page altered(String given, Evidence place, List<Trace.Change> changes) {
        var lines = new Lines(markup).plain(markup.strong("Altered:") + " " + given);
        lines.plain(Sources.line(place.metadata(), markup) + " says:");
        for (var piece : markup.pieces(place.quote(), TEXT)) lines.quote(piece);
        for (var c : changes) lines.item(change(c));
        return lines.page(Controls.openers(List.of(place)));
    }

    private String change(Trace.Change c) {
        var given = "“" + markup.escape(c.given(), 200) + "”";
        var document = "“" + markup.escape(c.document(), 200) + "”";
        if (c.given().isBlank()) return "left out: " + document;
        if (c.document().isBlank()) return "not in the document: " + given;
        return given + " stands for " + document;
    }

    private Page absent(String given, List<Evidence> nearest) {
        var lines = new Lines(markup).plain(markup.strong("No document says") + " " + given);
        var shown = nearest.subList(0, Math.min(PLACES, nearest.size()));
        if (!shown.isEmpty()) lines.gap().small("The nearest that the documents come, which is not its source:");
        int number = 0;
        for (var e : shown)
            lines.small(++number + " · “" + markup.escape(e.quote(), 280) + "” " + Sources.line(e.metadata(), markup));
        return lines.page(Controls.openers(shown));
    }

    Page told(Reply.Told told) {
        var topic = "“" + markup.escape(told.topic(), GIVEN) + "”";
        if (told.moments().isEmpty())
            return new Lines(markup)
                    .plain("The documents tell nothing dated of " + topic + ".")
                    .page(List.of());
        var lines = new Lines(markup).plain(markup.strong("Timeline:") + " " + topic);
        var shown = new ArrayList<Evidence>();
        for (var m : told.moments()) {
            shown.add(m.evidence());
            lines.plain(markup.strong(Sources.date(m.date())) + " "
                    + markup.escape(m.evidence().quote(), QUOTE) + " [" + shown.size() + "]");
            lines.small("[" + shown.size() + "] " + Sources.line(m.evidence().metadata(), markup));
        }
        return lines.page(Controls.openers(shown));
    }

    Page checked(Reply.Checked checked) {
        var lines = new Lines(markup).plain(markup.strong("Checked against the sources") + " · " + counts(checked));
        var shown = new ArrayList<Evidence>();
        for (var v : checked.verdicts()) {
            lines.gap().plain(sign(v.finding()) + " " + markup.escape(v.sentence(), GIVEN));
            if (!v.reason().isEmpty()) lines.small(markup.escape(v.reason(), 300));
            var evidence = v.evidence();
            if (evidence == null) continue;
            shown.add(evidence);
            lines.quote(markup.escape(evidence.quote(), QUOTE) + " [" + shown.size() + "]");
            lines.small("[" + shown.size() + "] " + Sources.line(evidence.metadata(), markup));
        }
        if (!checked.whole()) lines.gap().small("Only the first sentences were checked: the message is long.");
        return lines.page(Controls.openers(shown));
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

    private String sign(Reply.Finding finding) {
        return switch (finding) {
            case SUPPORTED -> "✅ " + markup.strong("Supported:");
            case CONTRADICTED -> "❌ " + markup.strong("Contradicted:");
            case NOT_COVERED -> "▫️ " + markup.strong("Not covered:");
        };
    }
}
