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
    private final Words words;
    private final Sources sources;

    FindingsLayout(Markup markup, Words words) {
        this.markup = markup;
        this.words = words;
        this.sources = new Sources(markup, words);
    }

    Page traced(Reply.Traced t) {
        var given = words.quoted(markup.escape(t.text(), GIVEN));
        return switch (t.trace()) {
            case Trace.Exact(var places) -> exact(given, places);
            case Trace.Altered(var place, var changes) -> altered(given, place, changes);
            case Trace.Absent(var nearest) -> absent(given, nearest);
        };
    }

    private Page exact(String given, List<Evidence> places) {
        var lines = new Lines(markup).plain(markup.strong(words.say("quote.exact")) + " " + given);
        places.stream().limit(PLACES).forEach(p -> lines.item(sources.line(p.metadata())));
        return lines.page(Controls.openers(places.subList(0, Math.min(PLACES, places.size()))));
    }

    private Page altered(String given, Evidence place, List<Trace.Change> changes) {
        var lines = new Lines(markup).plain(markup.strong(words.say("quote.altered")) + " " + given);
        lines.plain(words.say("quote.says", sources.line(place.metadata())));
        for (var piece : markup.pieces(place.quote(), TEXT)) lines.quote(piece);
        for (var c : changes) lines.item(change(c));
        return lines.page(Controls.openers(List.of(place)));
    }

    private String change(Trace.Change c) {
        var given = words.quoted(markup.escape(c.given(), 200));
        var document = words.quoted(markup.escape(c.document(), 200));
        if (c.given().isBlank()) return words.say("quote.left-out", document);
        if (c.document().isBlank()) return words.say("quote.added", given);
        return words.say("quote.changed", given, document);
    }

    private Page absent(String given, List<Evidence> nearest) {
        var lines = new Lines(markup).plain(markup.strong(words.say("quote.absent")) + " " + given);
        var shown = nearest.subList(0, Math.min(PLACES, nearest.size()));
        if (!shown.isEmpty()) lines.gap().small(words.say("quote.nearest"));
        int number = 0;
        for (var e : shown)
            lines.small(
                    ++number + " · " + words.quoted(markup.escape(e.quote(), 280)) + " " + sources.line(e.metadata()));
        return lines.page(Controls.openers(shown));
    }

    Page told(Reply.Told told) {
        var topic = words.quoted(markup.escape(told.topic(), GIVEN));
        if (told.moments().isEmpty())
            return new Lines(markup).plain(words.say("timeline.none", topic)).page(List.of());
        var lines = new Lines(markup).plain(markup.strong(words.say("timeline.found")) + " " + topic);
        var shown = new ArrayList<Evidence>();
        for (var m : told.moments()) {
            shown.add(m.evidence());
            lines.plain(markup.strong(words.date(m.date())) + " "
                    + markup.escape(m.evidence().quote(), QUOTE) + " [" + shown.size() + "]");
            lines.small("[" + shown.size() + "] " + sources.line(m.evidence().metadata()));
        }
        return lines.page(Controls.openers(shown));
    }

    Page checked(Reply.Checked checked) {
        var lines = new Lines(markup).plain(markup.strong(words.say("check.title")) + " · " + counts(checked));
        var shown = new ArrayList<Evidence>();
        for (var v : checked.verdicts()) {
            lines.gap().plain(sign(v.finding()) + " " + markup.escape(v.sentence(), GIVEN));
            if (!v.reason().isEmpty()) lines.small(markup.escape(v.reason(), 300));
            var evidence = v.evidence();
            if (evidence == null) continue;
            shown.add(evidence);
            lines.quote(markup.escape(evidence.quote(), QUOTE) + " [" + shown.size() + "]");
            lines.small("[" + shown.size() + "] " + sources.line(evidence.metadata()));
        }
        if (!checked.whole()) lines.gap().small(words.say("check.part"));
        return lines.page(Controls.openers(shown));
    }

    private String counts(Reply.Checked checked) {
        return checked.verdicts().stream()
                .collect(Collectors.groupingBy(Reply.Verdict::finding, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> count(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String count(Reply.Finding finding, long number) {
        return switch (finding) {
            case SUPPORTED -> words.say("check.supported.count", number);
            case CONTRADICTED -> words.say("check.contradicted.count", number);
            case NOT_COVERED -> words.say("check.not-covered.count", number);
        };
    }

    private String sign(Reply.Finding finding) {
        return switch (finding) {
            case SUPPORTED -> "✅ " + markup.strong(words.say("check.supported"));
            case CONTRADICTED -> "❌ " + markup.strong(words.say("check.contradicted"));
            case NOT_COVERED -> "▫️ " + markup.strong(words.say("check.not-covered"));
        };
    }
}
