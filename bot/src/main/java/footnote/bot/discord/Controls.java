package footnote.bot.discord;

import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Question;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Place;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.jspecify.annotations.Nullable;

/// The buttons under an answer.
final class Controls {
    static final Emoji GOOD = Emoji.fromUnicode("👍");
    static final Emoji BAD = Emoji.fromUnicode("👎");
    private static final int ROW = 5;
    private static final int OPENERS = 2 * ROW;
    private final Guest guest;
    private final Act.Scope scope;

    Controls(Question question, Guest guest) {
        this.guest = guest;
        this.scope = Act.Scope.of(question.filter());
    }

    /// @param shortenable whether less could be said
    /// @param whole whether the answer goes on in further messages
    List<ActionRow> ofAnswer(List<Evidence> evidence, boolean shortenable, boolean whole) {
        var rows = rows(openers(evidence));
        var views = new ArrayList<Button>();
        views.add(view(Act.View.SOURCES, "All sources"));
        if (shortenable) views.add(view(Act.View.SHORTER, "Shorter"));
        views.add(view(Act.View.QUOTES, "Only quotes"));
        views.add(followUp());
        rows.add(ActionRow.of(views));
        rows.add(ActionRow.of(verdict(whole)));
        return rows;
    }

    /// For an answer that says that nothing was found.
    List<ActionRow> ofRefusal(List<Evidence> nearest) {
        var rows = rows(openers(nearest));
        var last = new ArrayList<Button>();
        last.add(followUp());
        last.addAll(verdict(false));
        rows.add(ActionRow.of(last));
        return rows;
    }

    private Button view(Act.View view, String label) {
        return Button.secondary(new Act.Show(view, scope).id(), label);
    }

    private Button followUp() {
        return Button.primary(new Act.FollowUp(scope).id(), "Follow up");
    }

    /// For a message that continues an answer: a public one can be dismissed part by part.
    List<ActionRow> ofFurther() {
        return guest.alone() ? List.of() : List.of(ActionRow.of(dismiss()));
    }

    private Button dismiss() {
        return Button.secondary(new Act.Dismiss(guest.asker()).id(), "Dismiss");
    }

    /// @param whole whether the answer goes on in further messages
    private List<Button> verdict(boolean whole) {
        return List.of(
                Button.secondary(new Act.Judge(true).id(), GOOD),
                Button.secondary(new Act.Judge(false).id(), BAD),
                guest.alone() ? Button.secondary(new Act.Share(whole, scope).id(), "Share") : dismiss());
    }

    private static List<Button> openers(List<Evidence> evidence) {
        var buttons = new ArrayList<Button>();
        int marker = 0;
        for (var e : evidence) if (++marker <= OPENERS) buttons.add(opener(marker, e));
        return buttons;
    }

    /// Buttons for some of an answer's evidence under the answer's own numbers.
    static List<ActionRow> openers(List<Evidence> some, Footnotes footnotes) {
        var buttons = new ArrayList<Button>();
        for (int marker : footnotes.markers(some))
            if (buttons.size() < OPENERS)
                buttons.add(opener(marker, footnotes.evidence().get(marker - 1)));
        return rows(buttons);
    }

    private static Button opener(int marker, Evidence e) {
        return opener(marker, e.metadata().publisher(), e.metadata().title(), Place.of(e));
    }

    /// A button that opens a passage.
    static Button opener(int number, @Nullable String publisher, String title, Place place) {
        var label = number + " · " + Asked.line(publisher == null ? title : publisher, 40);
        return Button.secondary(new Act.OpenSource(number, place).id(), label);
    }

    static List<ActionRow> rows(List<Button> buttons) {
        var rows = new ArrayList<ActionRow>();
        for (int i = 0; i < buttons.size(); i += ROW)
            rows.add(ActionRow.of(buttons.subList(i, Math.min(buttons.size(), i + ROW))));
        return rows;
    }
}
