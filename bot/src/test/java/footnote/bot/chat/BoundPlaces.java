package footnote.bot.chat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Servers and channels, what is bound to them, and who may see what, written out once more.
final class BoundPlaces {
    static final Bindings BINDINGS = Bindings.parse(
            List.of(
                    "alpha = discord:1",
                    "beta=discord:1/11",
                    "Gamma minutes = discord:2",
                    "gamma  MINUTES = discord:3/30",
                    "delta = slack:1"),
            false);
    static final List<Visit> PLACES = List.of(
            visit(null, null),
            visit("discord:1", "discord:10"),
            visit("discord:1", "discord:11"),
            visit("discord:1", null),
            visit("discord:2", "discord:11"),
            visit("discord:3", "discord:30"),
            visit("discord:3", "discord:31"),
            visit("discord:4", "discord:40"),
            visit("slack:1", "slack:11"),
            visit("http", null));

    private BoundPlaces() {}

    private static Visit visit(@Nullable String group, @Nullable String channel) {
        return new Visit("", "ada", group, channel, group != null);
    }

    /// The rule once more, written out for the places of this test.
    static boolean mayBeSeen(Archive.Paper paper, Visit at) {
        var collection = paper.collection() == null ? "" : paper.collection().toLowerCase(Locale.ROOT);
        var here = at.group() + "/" + at.channel();
        if (here.equals("discord:4/discord:40")) return collection.equals("open");
        if ("discord:3".equals(at.group())) return collection.equals("gamma minutes") && here.endsWith("30");
        return switch (collection) {
            case "", "open" -> true;
            case "alpha", "added/discord-1" -> "discord:1".equals(at.group());
            case "beta" -> here.equals("discord:1/discord:11");
            case "gamma minutes", "added/discord-2" -> "discord:2".equals(at.group());
            case "delta", "added/slack-1" -> "slack:1".equals(at.group());
            default -> throw new AssertionError(collection);
        };
    }
}
