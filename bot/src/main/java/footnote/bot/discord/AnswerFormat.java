package footnote.bot.discord;

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
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/// A cited answer as messages: what was asked, positions first where sources disagree, the sentences with their
/// markers, what kind of answer it is, and its sources.
final class AnswerFormat {
    private static final int MARKERS = 20;
    private static final int TEXT = 1500;
    private static final int SUMMARY = 600;
    private static final int SOURCES_SHOWN = 5;
    private static final int MENU = 25;
    private final Question question;
    private final Answer.Cited answer;
    private final Footnotes footnotes;
    private final Guest guest;

    AnswerFormat(Question question, Answer.Cited answer, Guest guest) {
        this.question = question;
        this.answer = answer;
        this.footnotes = Footnotes.of(answer);
        this.guest = guest;
    }

    List<Sheet> full() {
        var packer = new Packer();
        Lines.asked(question).forEach(packer::line);
        positions(packer);
        sentences(packer, answer.statements());
        packer.gap().line("-# " + kind());
        sources(packer, SOURCES_SHOWN);
        var controls = new Controls(question, guest);
        return packer.sheets(
                controls.ofAnswer(footnotes.evidence(), answer.statements().size() > 1, packer.isLong()),
                controls.ofFurther());
    }

    private void positions(Packer packer) {
        if (answer.positions().isEmpty()) return;
        packer.gap().line("**The sources disagree**");
        for (var p : answer.positions()) packer.line("- " + position(p));
    }

    private String position(Position p) {
        return Markdown.escape(p.summary(), SUMMARY) + " " + markers(p.evidence());
    }

    private void sentences(Packer packer, List<Statement> statements) {
        packer.gap();
        boolean first = true;
        for (var s : statements) {
            var piece = Markdown.escape(Footnotes.sentence(s.text()), TEXT) + " " + markers(s.evidence());
            if (first) packer.line(piece);
            else packer.word(piece);
            first = false;
        }
    }

    private String markers(List<Evidence> of) {
        var numbers = footnotes.markers(of);
        var shown = numbers.stream().limit(MARKERS).map(n -> "[" + n + "]").collect(Collectors.joining());
        return numbers.size() > MARKERS ? shown + " and " + (numbers.size() - MARKERS) + " more" : shown;
    }

    private String kind() {
        var how = switch (answer.mode()) {
            case EXTRACTIVE -> "Quoted word for word from the sources";
            case MODEL -> "Composed by a model; each sentence was checked against its sources";
        };
        var asOf = answer.asOf() == null ? "" : "as of " + Lines.date(answer.asOf());
        return Lines.join(how, asOf, answer.note() == null ? "" : Markdown.escape(answer.note(), 300));
    }

    /// One line a document, with the markers that stand for it.
    private void sources(Packer packer, int atMost) {
        var lines = new LinkedHashMap<String, List<Evidence>>();
        for (var e : footnotes.evidence())
            lines.computeIfAbsent(e.passage().document(), d -> new ArrayList<>())
                    .add(e);
        lines.values().stream()
                .limit(atMost)
                .forEach(of -> packer.line(
                        "-# " + markers(of) + " " + Lines.source(of.getFirst().metadata())));
        if (lines.size() > atMost) packer.line("-# and " + (lines.size() - atMost) + " more: press “All sources”");
    }

    /// The first sentence, with its sources.
    List<Sheet> shorter() {
        var packer = new Packer();
        var first = answer.statements().getFirst();
        sentences(packer, List.of(first));
        for (int marker : footnotes.markers(first.evidence())) {
            var e = footnotes.evidence().get(marker - 1);
            packer.line("-# [" + marker + "] " + Lines.source(e.metadata()));
        }
        return packer.sheets(Controls.openers(first.evidence(), footnotes));
    }

    /// Nothing but the documents' own words.
    List<Sheet> quotes() {
        var packer = new Packer();
        for (var e : footnotes.evidence()) {
            packer.line("-# " + markers(List.of(e)) + " " + Lines.source(e.metadata()));
            for (var piece : Markdown.pieces(e.quote(), TEXT)) packer.line("> " + piece);
        }
        return packer.sheets(List.of(menu()));
    }

    /// Every source, and a menu that opens any passage.
    List<Sheet> allSources() {
        var packer = new Packer();
        packer.line("**Sources**");
        sources(packer, Integer.MAX_VALUE);
        return packer.sheets(List.of(menu()));
    }

    private ActionRow menu() {
        var menu = StringSelectMenu.create(new Act.OpenChosen().id()).setPlaceholder("Open a passage");
        int marker = 0;
        for (var e : footnotes.evidence()) {
            if (++marker > MENU) break;
            var label = marker + " · " + Asked.line(e.metadata().title(), 90);
            var option = SelectOption.of(label, new Act.OpenSource(marker, Place.of(e)).id());
            menu.addOptions(option.withDescription(Asked.line(e.quote(), 99)));
        }
        return ActionRow.of(menu.build());
    }
}
