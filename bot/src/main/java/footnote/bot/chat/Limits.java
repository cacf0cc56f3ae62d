package footnote.bot.chat;

import java.time.Duration;

/// How much a desk takes on.
///
/// @param atOnce questions worked on at a time; more wait
/// @param waiting questions that may wait
/// @param coolDown between two questions of one person
/// @param perGroup questions a minute from one server or workspace
/// @param deadline for one question, from the start of its work
/// @param grace for what is in flight when the desk closes
public record Limits(int atOnce, int waiting, Duration coolDown, int perGroup, Duration deadline, Duration grace) {
    public Limits {
        if (atOnce < 1 || waiting < 0 || perGroup < 1) throw new IllegalArgumentException("a desk takes one question");
        if (coolDown.isNegative() || !deadline.isPositive() || grace.isNegative())
            throw new IllegalArgumentException("a time below nothing");
    }
}
