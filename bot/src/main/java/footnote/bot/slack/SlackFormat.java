package footnote.bot.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import footnote.answer.Question;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Layout;
import footnote.bot.layout.Page;
import footnote.bot.layout.Row;
import footnote.bot.layout.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Replies as messages that Slack cannot refuse. Pure.
final class SlackFormat {
    /// What the id of every control begins with.
    static final String ACT = "footnote:";

    /// Characters of a label.
    private static final int LABEL = 75;

    private final @Nullable Question answered;
    private int controls;

    private SlackFormat(@Nullable Question answered) {
        this.answered = answered;
    }

    /// What a reply looks like.
    static Sheet sheet(Reply reply, Guest guest) {
        return of(reply).sheet(layout(guest).of(reply), guest.words());
    }

    /// The same for an answer that is shown in another way.
    static Sheet sheet(Reply reply, Guest guest, Act.View view) {
        return of(reply).sheet(layout(guest).of(reply, view), guest.words());
    }

    private static Layout layout(Guest guest) {
        return new Layout(guest, Mrkdwn.MARKUP, SlackSigns.SIGNS);
    }

    private static SlackFormat of(Reply reply) {
        return new SlackFormat(reply instanceof Reply.Answered(var question, var answer) ? question : null);
    }

    private Sheet sheet(Page page, Words words) {
        var packed = new Packer(page.lines(), words);
        var blocks = new ArrayList<>(packed.blocks());
        for (var row : page.rows()) blocks.add(block(row));
        return new Sheet(packed.text(), blocks);
    }

    private LayoutBlock block(Row row) {
        var elements = switch (row) {
            case Row.Buttons(var buttons) ->
                buttons.stream()
                        .filter(b -> b.look() != Row.Look.DISABLED)
                        .map(this::button)
                        .toList();
            case Row.Menu menu -> List.<BlockElement>of(menu(menu));
        };
        return ActionsBlock.builder().elements(elements).build();
    }

    private BlockElement button(Row.Button b) {
        var button = ButtonElement.builder()
                .actionId(id())
                .text(label(b.label()))
                .value(State.of(b.act(), answered).value());
        return (b.look() == Row.Look.PRIMARY ? button.style("primary") : button).build();
    }

    private BlockElement menu(Row.Menu m) {
        var options = m.options().stream()
                .map(o -> OptionObject.builder()
                        .text(label(o.label()))
                        .description(label(o.description()))
                        .value(o.act().id())
                        .build())
                .toList();
        return StaticSelectElement.builder()
                .actionId(id())
                .placeholder(label(m.placeholder()))
                .options(options)
                .build();
    }

    private String id() {
        return ACT + ++controls;
    }

    private static PlainTextObject label(String text) {
        var shown = text.length() > LABEL ? text.substring(0, LABEL - 1) + "…" : text;
        return PlainTextObject.builder()
                .text(shown.isBlank() ? "–" : shown)
                .emoji(true)
                .build();
    }
}
