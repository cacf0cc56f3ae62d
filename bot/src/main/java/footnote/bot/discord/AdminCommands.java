package footnote.bot.discord;

import static net.dv8tion.jda.api.interactions.commands.OptionType.BOOLEAN;
import static net.dv8tion.jda.api.interactions.commands.OptionType.CHANNEL;
import static net.dv8tion.jda.api.interactions.commands.OptionType.INTEGER;
import static net.dv8tion.jda.api.interactions.commands.OptionType.STRING;

import footnote.bot.chat.Language;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Request;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.jspecify.annotations.Nullable;

/// Commands for people who manage a server. Discord offers them to nobody else, unless the server says otherwise; the
/// desk decides.
final class AdminCommands {
    static final String SETTINGS = "settings";
    static final String STATISTICS = "stats";
    static final String GAPS = "gaps";
    static final String AUDIT = "audit";

    private static final String IN = "channel";
    private static final String AUTO_ANSWER = "auto-answer";
    private static final String ALONE = "private";
    private static final String COLLECTIONS = "collections";
    private static final String COOL_DOWN = "cool-down";
    private static final String LANGUAGE = "language";
    private static final String RESET = "reset";
    private static final String DAYS = "days";
    private static final int MOST_DAYS = 365;
    private static final int STANDARD_DAYS = 30;
    private static final int DAY_SECONDS = 86_400;
    private static final int LONGEST = 200;
    private final Described described;

    AdminCommands(Described described) {
        this.described = described;
    }

    Stream<SlashCommandData> all() {
        return Stream.of(
                        settings(), days(STATISTICS), days(GAPS), described.slash(AUDIT), CorpusCommand.data(described))
                .map(c -> c.setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
                        .setContexts(InteractionContextType.GUILD)
                        .setIntegrationTypes(IntegrationType.GUILD_INSTALL));
    }

    private SlashCommandData settings() {
        var reset = described.option(SETTINGS, RESET, STRING);
        for (var item : Preferences.Item.values()) reset.addChoice(name(item), item.name());
        var language = described.option(SETTINGS, LANGUAGE, STRING);
        for (var one : Language.values()) language.addChoice(one.ownName(), one.tag());
        return described
                .slash(SETTINGS)
                .addOptions(
                        described.option(SETTINGS, IN, CHANNEL),
                        described.option(SETTINGS, AUTO_ANSWER, BOOLEAN),
                        described.option(SETTINGS, ALONE, BOOLEAN),
                        described.option(SETTINGS, COLLECTIONS, STRING).setMaxLength(LONGEST),
                        described.option(SETTINGS, COOL_DOWN, INTEGER).setRequiredRange(0, DAY_SECONDS),
                        language,
                        reset);
    }

    private static String name(Preferences.Item item) {
        return switch (item) {
            case AUTO_ANSWER -> AUTO_ANSWER;
            case ALONE -> ALONE;
            case COLLECTIONS -> COLLECTIONS;
            case COOL_DOWN -> COOL_DOWN;
            case LANGUAGE -> LANGUAGE;
        };
    }

    private SlashCommandData days(String command) {
        OptionData days = described.option(command, DAYS, INTEGER).setRequiredRange(1, MOST_DAYS);
        return described.slash(command).addOptions(days);
    }

    /// What a command asks for; empty where it is none of these.
    ///
    /// @throws IllegalArgumentException where an option is no such thing, in words for the member
    static Optional<Request.Admin> request(CommandInteractionPayload command) {
        return Optional.ofNullable(
                switch (command.getName()) {
                    case SETTINGS -> settings(command);
                    case STATISTICS -> new Request.Statistics(days(command));
                    case GAPS -> new Request.Gaps(days(command));
                    case AUDIT -> new Request.Audit();
                    case CorpusCommand.NAME -> CorpusCommand.request(command);
                    default -> null;
                });
    }

    private static int days(CommandInteractionPayload command) {
        return command.getOption(DAYS, STANDARD_DAYS, OptionMapping::getAsInt);
    }

    private static Request.Admin settings(CommandInteractionPayload command) {
        GuildChannel in = command.getOption(IN, OptionMapping::getAsChannel);
        var channel = in == null ? null : Requests.channel(in);
        var to = new Preferences(
                command.getOption(AUTO_ANSWER, OptionMapping::getAsBoolean),
                command.getOption(ALONE, OptionMapping::getAsBoolean),
                collections(command.getOption(COLLECTIONS, OptionMapping::getAsString)),
                coolDown(command.getOption(COOL_DOWN, OptionMapping::getAsInt)),
                Language.of(Requests.text(command, LANGUAGE)));
        var reset = command.getOption(RESET, OptionMapping::getAsString);
        if (to.equals(Preferences.NONE) && reset == null) return new Request.ShowSettings(channel);
        return new Request.ChangeSettings(
                channel, to, reset == null ? Set.of() : Set.of(Preferences.Item.valueOf(reset)));
    }

    private static @Nullable Duration coolDown(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    /// With commas; `all` for any.
    private static @Nullable Set<String> collections(@Nullable String typed) {
        if (typed == null) return null;
        if (typed.strip().equalsIgnoreCase("all")) return Set.of();
        return Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
