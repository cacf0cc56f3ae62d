package footnote.bot.contract;

import footnote.bot.chat.Limits;
import java.time.Duration;

/// A platform on loopback, a bot on it, and people. [#close] fails where the platform's rules were broken.
public interface Town extends AutoCloseable {
    /// Limits that get in nobody's way.
    Limits FREE = new Limits(1000, 10_000, Duration.ZERO, 1_000_000, Duration.ofSeconds(60), Duration.ofSeconds(5));

    /// What the bot answers from.
    ReadingRoom room();

    /// The same person for the same name.
    Person person(String name);

    /// Somebody who manages the place sets something for the channel.
    void set(String setting, String value);

    /// Ends the bot and starts it again.
    void restart(Limits limits);

    /// The platform sends the last events once more.
    void repeat(int events);

    /// The connection is lost.
    void disconnect();

    /// The next messages fail with this status of HTTP.
    void failNext(int times, int status);

    @Override
    void close();
}
