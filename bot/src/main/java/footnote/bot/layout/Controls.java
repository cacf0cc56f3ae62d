package footnote.bot.layout;

import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Question;
import footnote.bot.chat.Place;
import footnote.bot.layout.Row.Button;
import footnote.bot.layout.Row.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The buttons under a reply.
final class Controls {
    private static final int UNDER_ANSWER = 10;
    private static final int ALONE = 20;
    private final Guest guest;
    private final Act.Scope scope;
    private final Words words;

    Controls(Question question, Guest guest) {
        this.guest = guest;
        this.words = guest.words();
        this.scope = Act.Scope.of(question.filter());
    }

    /// @param shortenable whether less could be said
    List<Row> ofAnswer(List<Evidence> evidence, boolean shortenable) {
        var views = new ArrayList<Button>();
        views.add(view(Act.View.SOURCES, words.say("button.sources")));
        if (shortenable) views.add(view(Act.View.SHORTER, words.say("button.shorter")));
        views.add(view(Act.View.QUOTES, words.say("button.quotes")));
        views.add(followUp());
        return List.of(openers(evidence, UNDER_ANSWER), new Row.Buttons(views), new Row.Buttons(verdict()));
    }

    /// For an answer that says that nothing was found.
    List<Row> ofRefusal(List<Evidence> nearest) {
        var last = new ArrayList<Button>();
        last.add(followUp());
        last.addAll(verdict());
        var rows = new ArrayList<>(openers(nearest));
        rows.add(new Row.Buttons(last));
        return rows;
    }

    private Button view(Act.View view, String label) {
        return plain(label, new Act.Show(view, scope));
    }

    private Button followUp() {
        return new Button(words.say("button.follow-up"), new Act.FollowUp(scope), Look.PRIMARY);
    }

    /// For a message that continues an answer: a public one can be dismissed part by part.
    List<Row> ofFurther() {
        return guest.alone() ? List.of() : List.of(new Row.Buttons(List.of(dismiss())));
    }

    private Button dismiss() {
        return plain(words.say("button.dismiss"), new Act.Dismiss(guest.asker()));
    }

    private List<Button> verdict() {
        return List.of(
                new Button("👍", new Act.Judge(true), Look.EMOJI),
                new Button("👎", new Act.Judge(false), Look.EMOJI),
                guest.alone() ? plain(words.say("button.share"), new Act.Share(false, scope)) : dismiss());
    }

    private static Button plain(String label, Act act) {
        return new Button(label, act, Look.PLAIN);
    }

    /// A button for each evidence, numbered from 1; none where there is no evidence.
    static List<Row> openers(List<Evidence> evidence) {
        return evidence.isEmpty() ? List.of() : List.of(openers(evidence, ALONE));
    }

    private static Row openers(List<Evidence> evidence, int most) {
        var buttons = new ArrayList<Button>();
        for (var e : evidence.subList(0, Math.min(most, evidence.size()))) buttons.add(opener(buttons.size() + 1, e));
        return new Row.Buttons(buttons);
    }

    /// Buttons for some of an answer's evidence under the answer's own numbers.
    static List<Row> openers(List<Evidence> some, Footnotes footnotes) {
        var markers = footnotes.markers(some);
        return List.of(new Row.Buttons(markers.subList(0, Math.min(UNDER_ANSWER, markers.size())).stream()
                .map(m -> opener(m, footnotes.evidence().get(m - 1)))
                .toList()));
    }

    private static Button opener(int marker, Evidence e) {
        return plain(Sources.label(marker, e.metadata()), new Act.OpenSource(marker, Place.of(e)));
    }

    /// Back and forth between pages; nothing where there is one page.
    static List<Row> turn(int page, int pages, IntFunction<Act> to, Words words) {
        if (pages < 2) return List.of();
        return List.of(new Row.Buttons(List.of(
                new Button(words.say("button.back"), to.apply(page - 1), page == 0 ? Look.DISABLED : Look.PLAIN),
                new Button(
                        words.say("button.next"),
                        to.apply(page + 1),
                        page == pages - 1 ? Look.DISABLED : Look.PLAIN))));
    }
}
