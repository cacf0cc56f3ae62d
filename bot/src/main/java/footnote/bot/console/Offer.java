package footnote.bot.console;

import footnote.bot.chat.ChatPlatform;
import footnote.bot.chat.Desk;
import footnote.bot.config.Settings;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// A platform that `serve` can connect to.
///
/// @param name for people
/// @param variables what must be set for it
/// @param wanted whether they are
/// @param platform makes it, not yet connected
public record Offer(
        String name,
        List<String> variables,
        Predicate<Settings> wanted,
        BiFunction<Settings, Desk, ChatPlatform> platform) {
    public Offer {
        variables = List.copyOf(variables);
    }
}
