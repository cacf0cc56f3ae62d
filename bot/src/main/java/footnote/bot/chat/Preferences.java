package footnote.bot.chat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How people want it in a server or channel. What is null is not said there; what is said for a channel goes over
/// what is said for its server, and that over the defaults.
///
/// @param autoAnswer whether a message that is not addressed to the bot is answered too, where the platform shows it
/// @param alone whether answers are shown to the asker only, unless they ask otherwise
/// @param collections the only collections that may be quoted there; empty: any
/// @param coolDown between two questions of one person
/// @param language of the bot's own words
public record Preferences(
        @Nullable Boolean autoAnswer,
        @Nullable Boolean alone,
        @Nullable Set<String> collections,
        @Nullable Duration coolDown,
        @Nullable Language language) {
    /// Nothing is said.
    public static final Preferences NONE = new Preferences(null, null, null, null, null);

    private static final Duration LONGEST = Duration.ofHours(24);

    /// One of the things that can be preferred.
    public enum Item {
        AUTO_ANSWER,
        ALONE,
        COLLECTIONS,
        COOL_DOWN,
        LANGUAGE
    }

    public Preferences {
        collections = collections == null ? null : Set.copyOf(collections);
        if (coolDown != null && (coolDown.isNegative() || coolDown.compareTo(LONGEST) > 0))
            throw new IllegalArgumentException("a cool-down is between nothing and a day");
    }

    /// These, and for what they do not say, the wider ones.
    public Preferences over(Preferences wider) {
        return new Preferences(
                autoAnswer != null ? autoAnswer : wider.autoAnswer,
                alone != null ? alone : wider.alone,
                collections != null ? collections : wider.collections,
                coolDown != null ? coolDown : wider.coolDown,
                language != null ? language : wider.language);
    }

    /// These without what is named, so that the wider ones count again.
    public Preferences without(Set<Item> items) {
        return new Preferences(
                items.contains(Item.AUTO_ANSWER) ? null : autoAnswer,
                items.contains(Item.ALONE) ? null : alone,
                items.contains(Item.COLLECTIONS) ? null : collections,
                items.contains(Item.COOL_DOWN) ? null : coolDown,
                items.contains(Item.LANGUAGE) ? null : language);
    }

    /// What is said, in a line for a log: equal for equal preferences.
    @Override
    public String toString() {
        var said = new StringBuilder();
        add(said, "auto-answer", autoAnswer);
        add(said, "private", alone);
        add(said, "collections", collections == null ? null : new TreeSet<>(collections));
        add(said, "cool-down", coolDown == null ? null : coolDown.toMillis() + "ms");
        add(said, "language", language == null ? null : language.tag());
        return said.isEmpty() ? "nothing" : said.toString();
    }

    private static void add(StringBuilder to, String name, @Nullable Object value) {
        if (value != null)
            to.append(to.isEmpty() ? "" : " ").append(name).append('=').append(value);
    }
}
