package footnote.bot.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import footnote.bot.layout.Line;
import footnote.bot.layout.Words;
import java.util.ArrayList;
import java.util.List;

/// Fills blocks with lines that are never cut: small ones stand in contexts, the others in sections. What does not
/// fit in one message is folded, and its end says so.
final class Packer {
    /// Characters of a text in a block; Slack's limit.
    static final int SECTION = 3000;

    private static final int ALL = Sheet.TEXT - 400;
    private static final int BLOCKS = 40;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();
    private StringBuilder text = new StringBuilder();
    private boolean small;
    private final String ending;
    private boolean folded;

    Packer(List<Line> lines, Words words) {
        ending = words.say("folded.message");
        for (var line : lines) if (!folded) add(line);
        if (folded) put("\n", ending, true);
        end();
    }

    private void add(Line line) {
        switch (line.kind()) {
            case GAP -> gap();
            case EARLIER -> put("\n", "↳ " + line.text(), true);
            case ASKED -> put("\n", "> " + line.text(), false);
            case PLAIN -> put("\n", line.text(), false);
            case WORD -> put(" ", line.text(), false);
            case ITEM -> put("\n", "• " + line.text(), false);
            case QUOTE -> put("\n", "> " + line.text(), false);
            case SMALL -> put("\n", line.text(), true);
        }
    }

    /// Blocks stand apart by themselves; within one a line is left free.
    private void gap() {
        if (!text.isEmpty() && !small) text.append('\n');
    }

    private void put(String joint, String piece, boolean isSmall) {
        boolean last = piece.equals(ending);
        if (!last && (all.length() + piece.length() + 1 > ALL || blocks.size() >= BLOCKS)) {
            folded = true;
            return;
        }
        if (isSmall != small || text.length() + joint.length() + piece.length() + 1 > SECTION) end();
        small = isSmall;
        if (!text.isEmpty()) text.append(joint);
        text.append(piece);
        all.append(all.isEmpty() ? "" : joint).append(piece);
    }

    private void end() {
        var words = text.toString().strip();
        text = new StringBuilder();
        if (words.isEmpty()) return;
        var object = MarkdownTextObject.builder().text(words).verbatim(true).build();
        blocks.add(
                small
                        ? ContextBlock.builder().elements(List.of(object)).build()
                        : SectionBlock.builder().text(object).build());
    }

    /// The blocks with the text.
    List<LayoutBlock> blocks() {
        return blocks;
    }

    /// Everything in words alone.
    String text() {
        return all.toString();
    }
}
