package footnote.bot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// One message, ready to be sent: within Slack's limits whatever it was made of.
///
/// @param text the same in words alone, for notifications and where the blocks are not taken: 1 to [#TEXT]
///     characters
/// @param blocks at most [#BLOCKS]; none for a plain message
record Sheet(String text, List<LayoutBlock> blocks) {
    /// Slack's limit of blocks in a message.
    static final int BLOCKS = 50;

    /// Characters of a whole message that Slack takes safely, markup and all: it refuses those of some 13,200.
    static final int TEXT = 12_000;

    Sheet {
        if (text.isBlank() || text.length() > TEXT || blocks.size() > BLOCKS)
            throw new IllegalArgumentException("no message: " + text.length() + " characters");
        blocks = List.copyOf(blocks);
    }

    static Sheet plain(String mrkdwn) {
        return new Sheet(mrkdwn, List.of());
    }

    Sheet withoutBlocks() {
        return new Sheet(text, List.of());
    }
}
