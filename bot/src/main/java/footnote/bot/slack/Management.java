package footnote.bot.slack;

import footnote.bot.chat.Language;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Request;
import footnote.bot.layout.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The commands about the bot itself: `/settings`, `/stats`, `/gaps` and `/corpus` for those who manage the workspace,
/// `/privacy` for everybody.
final class Management {
    private static final int DAYS = 30;
    private static final String SETTINGS = "Say /settings, or /settings everywhere, and behind it what to change:"
            + " private yes, collections news,blog, cool-down 5, language de, each also with default.";

    private Management() {}

    /// What is wanted; null where the command is none of these.
    ///
    /// @throws IllegalArgumentException where it is not understood, in words for the asker
    static @Nullable Request request(String name, String text, Place place) {
        return switch (name) {
            case "settings" -> settings(text, "slack:" + place.channel());
            case "stats" -> new Request.Statistics(days(text));
            case "gaps" -> new Request.Gaps(days(text));
            case "audit" -> new Request.Audit();
            case CorpusCommand.NAME -> CorpusCommand.request(text);
            case "privacy" -> privacy(text, place.words());
            default -> null;
        };
    }

    private static Request privacy(String text, Words words) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "" -> new Request.WhatIsKept();
            case "forget me", "forget" -> new Request.ForgetMe();
            default -> throw new IllegalArgumentException(words.say("kept.usage"));
        };
    }

    private static int days(String text) {
        if (text.isBlank()) return DAYS;
        try {
            return Math.clamp(Integer.parseInt(text.strip()), 1, 366);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Behind it stands a number of days, such as 7.", e);
        }
    }

    private static Request settings(String text, String channel) {
        var words = text.strip();
        boolean everywhere = words.toLowerCase(Locale.ROOT).startsWith("everywhere");
        var where = everywhere ? null : channel;
        var change = (everywhere ? words.substring("everywhere".length()) : words).strip();
        if (change.isEmpty()) return new Request.ShowSettings(where);
        var parts = change.split("\\s+", 2);
        if (parts.length < 2) throw new IllegalArgumentException(SETTINGS);
        var item = item(parts[0]);
        if (parts[1].equalsIgnoreCase("default"))
            return new Request.ChangeSettings(where, Preferences.NONE, Set.of(item));
        return new Request.ChangeSettings(where, preference(item, parts[1].strip()), Set.of());
    }

    private static Preferences.Item item(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "private" -> Preferences.Item.ALONE;
            case "collections" -> Preferences.Item.COLLECTIONS;
            case "cool-down" -> Preferences.Item.COOL_DOWN;
            case "language" -> Preferences.Item.LANGUAGE;
            default -> throw new IllegalArgumentException(SETTINGS);
        };
    }

    private static Preferences preference(Preferences.Item item, String value) {
        return switch (item) {
            // Slack does not show the bot what is not addressed to it.
            case AUTO_ANSWER -> throw new IllegalArgumentException(SETTINGS);
            case ALONE -> new Preferences(null, yes(value), null, null, null);
            case COLLECTIONS -> new Preferences(null, null, collections(value), null, null);
            case COOL_DOWN -> new Preferences(null, null, null, Duration.ofSeconds(seconds(value)), null);
            case LANGUAGE -> new Preferences(null, null, null, null, language(value));
        };
    }

    private static boolean yes(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "on" -> true;
            case "no", "off" -> false;
            default -> throw new IllegalArgumentException("Behind private stands yes or no.");
        };
    }

    private static Set<String> collections(String value) {
        if (value.equalsIgnoreCase("all")) return Set.of();
        return Arrays.stream(value.split("[,\\s]+")).filter(c -> !c.isEmpty()).collect(Collectors.toSet());
    }

    private static Language language(String value) {
        var language = Language.of(value);
        if (language != null) return language;
        throw new IllegalArgumentException("Behind language stands one of "
                + Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", ")) + ".");
    }

    private static int seconds(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Behind cool-down stands a number of seconds.", e);
        }
    }
}
