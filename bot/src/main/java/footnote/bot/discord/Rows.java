package footnote.bot.discord;

import footnote.bot.layout.Act;
import footnote.bot.layout.Row;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.emoji.Emoji;

/// Controls as Discord has them, five buttons a row.
final class Rows {
    private static final int ROW = 5;

    private Rows() {}

    /// @param whole whether the reply goes on in further messages, so that to share it takes more than this one
    static List<ActionRow> of(List<Row> rows, boolean whole) {
        var all = new ArrayList<ActionRow>();
        for (var row : rows)
            switch (row) {
                case Row.Buttons(var buttons) -> addAll(all, buttons, whole);
                case Row.Menu menu -> all.add(ActionRow.of(menu(menu)));
            }
        return all;
    }

    private static void addAll(List<ActionRow> all, List<Row.Button> buttons, boolean whole) {
        for (int i = 0; i < buttons.size(); i += ROW)
            all.add(ActionRow.of(buttons.subList(i, Math.min(buttons.size(), i + ROW)).stream()
                    .map(b -> button(b, whole))
                    .toList()));
    }

    private static Button button(Row.Button b, boolean whole) {
        var act = b.act() instanceof Act.Share(var w, var scope) ? new Act.Share(w || whole, scope) : b.act();
        return switch (b.look()) {
            case PLAIN -> Button.secondary(act.id(), b.label());
            case PRIMARY -> Button.primary(act.id(), b.label());
            case EMOJI -> Button.secondary(act.id(), Emoji.fromUnicode(b.label()));
            case DISABLED -> Button.secondary(act.id(), b.label()).asDisabled();
        };
    }

    private static StringSelectMenu menu(Row.Menu m) {
        var menu = StringSelectMenu.create(m.act().id()).setPlaceholder(m.placeholder());
        for (var o : m.options())
            menu.addOptions(SelectOption.of(o.label(), o.act().id()).withDescription(o.description()));
        return menu.build();
    }
}
