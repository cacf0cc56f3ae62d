package footnote.bot.layout;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Position;
import footnote.answer.Question;
import footnote.answer.Statement;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A cited answer, laid out: what was asked, positions first where sources disagree, the sentences with their
/// markers, what kind of answer it is, and its sources.
final class AnswerLayout {
    private static final int MARKERS = 20;
    private static final int TEXT = 1500;
    private static final int SUMMARY = 600;
    private static final int SOURCES_SHOWN = 5;
    private static final int MENU = 25;
    private final Question question;
    private final Answer.Cited answer;
    private final Footnotes footnotes;
    private final Guest guest;
    private final Markup markup;
    private final Words words;
    private final Sources sources;

    AnswerLayout(Question question, Answer.Cited answer, Guest guest, Markup markup) {
        this.question = question;
        this.answer = answer;
        this.footnotes = Footnotes.of(answer);
        this.guest = guest;
        this.markup = markup;
        this.words = guest.words();
        this.sources = new Sources(markup, words);
    }

    Page full() {
        var lines = new Lines(markup);
        lines.asked(question);
        positions(lines);
        sentences(lines, beside());
        lines.gap().small(kind());
        sources(lines, SOURCES_SHOWN);
        var controls = new Controls(question, guest);
        return lines.page(
                controls.ofAnswer(footnotes.evidence(), answer.statements().size() > 1), controls.ofFurther());
    }

    private void positions(Lines lines) {
        if (answer.positions().isEmpty()) return;
        lines.gap().plain(lines.strong(words.say("answer.disagree")));
        for (var p : answer.positions()) lines.item(position(p));
    }

    private String position(Position p) {
        return sources.of(p) + ": " + markup.escape(Footnotes.sentence(p.summary()), SUMMARY) + " "
                + markers(p.evidence());
    }

    /// The sentences that no position shows whole.
    private List<Statement> beside() {
        var beside = footnotes.beside();
        return answer.statements().stream()
                .filter(s -> beside.contains(s)
                        || markup.escape(Footnotes.sentence(s.text()), TEXT).length() > SUMMARY)
                .toList();
    }

    private void sentences(Lines lines, List<Statement> statements) {
        if (statements.isEmpty()) return;
        lines.gap();
        boolean first = true;
        for (var s : statements) {
            var piece = markup.escape(Footnotes.sentence(s.text()), TEXT) + " " + markers(s.evidence());
            lines.add(first ? Line.Kind.PLAIN : Line.Kind.WORD, piece);
            first = false;
        }
    }

    private String markers(List<Evidence> of) {
        var numbers = footnotes.markers(of);
        var shown = numbers.stream().limit(MARKERS).map(n -> "[" + n + "]").collect(Collectors.joining());
        return numbers.size() > MARKERS ? words.say("answer.markers", shown, numbers.size() - MARKERS) : shown;
    }

    private String kind() {
        var how = switch (answer.mode()) {
            case EXTRACTIVE -> words.say("answer.extractive");
            case MODEL -> words.say("answer.model");
        };
        var asOf = answer.asOf() == null ? "" : words.say("answer.as-of", words.date(answer.asOf()));
        return Sources.join(how, asOf, answer.note() == null ? "" : markup.escape(words.reason(answer.note()), 300));
    }

    /// One line a document, with the markers that stand for it.
    private void sources(Lines lines, int atMost) {
        var documents = new LinkedHashMap<String, List<Evidence>>();
        for (var e : footnotes.evidence())
            documents
                    .computeIfAbsent(e.passage().document(), d -> new ArrayList<>())
                    .add(e);
        documents.values().stream()
                .limit(atMost)
                .forEach(of -> lines.small(
                        markers(of) + " " + sources.line(of.getFirst().metadata())));
        if (documents.size() > atMost) lines.small(words.say("answer.more", documents.size() - atMost));
    }

    /// The first sentence, with its sources.
    Page shorter() {
        var lines = new Lines(markup);
        var first = answer.statements().getFirst();
        sentences(lines, List.of(first));
        for (int marker : footnotes.markers(first.evidence())) {
            var e = footnotes.evidence().get(marker - 1);
            lines.small("[" + marker + "] " + sources.line(e.metadata()));
        }
        return lines.page(Controls.openers(first.evidence(), footnotes));
    }

    /// Nothing but the documents' own words.
    Page quotes() {
        var lines = new Lines(markup);
        for (var e : footnotes.evidence()) {
            lines.small(markers(List.of(e)) + " " + sources.line(e.metadata()));
            for (var piece : markup.pieces(e.quote(), TEXT)) lines.quote(piece);
        }
        return lines.page(List.of(menu()));
    }

    /// Every source, and a menu that opens any passage.
    Page allSources() {
        var lines = new Lines(markup);
        lines.plain(lines.strong(words.say("answer.sources")));
        sources(lines, Integer.MAX_VALUE);
        return lines.page(List.of(menu()));
    }

    private Row menu() {
        var options = new ArrayList<Row.Option>();
        for (var e : footnotes.evidence()) {
            int marker = options.size() + 1;
            if (marker > MENU) break;
            options.add(new Row.Option(
                    marker + " · " + Asked.line(e.metadata().title(), 68),
                    Asked.line(e.quote(), 75),
                    new Act.OpenSource(marker, Place.of(e))));
        }
        return new Row.Menu(new Act.OpenChosen(), words.say("menu.open"), options);
    }
}
