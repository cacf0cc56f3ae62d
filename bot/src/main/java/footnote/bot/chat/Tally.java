package footnote.bot.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// How many questions there were in a group, and what became of them.
///
/// @param hours oldest first, those in which nothing happened left out
/// @param byChannel questions for each channel
public record Tally(List<Hour> hours, Map<String, Integer> byChannel) {
    public Tally {
        hours = List.copyOf(hours);
        byChannel = Map.copyOf(byChannel);
    }

    /// What happened in an hour.
    ///
    /// @param from when the hour began
    public record Hour(Instant from, int answered, int refused, int failed, int good, int bad) {}
}
