package footnote.bot.discord;

import static net.dv8tion.jda.api.interactions.commands.OptionType.BOOLEAN;
import static net.dv8tion.jda.api.interactions.commands.OptionType.STRING;

import footnote.bot.chat.Asked;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The commands, for servers and for single users, everywhere. Descriptions are in `commands*.properties`.
final class Commands {
    static final String ASK = "ask";
    static final String SEARCH = "search";
    static final String SOURCES = "sources";
    static final String SOURCE = "source";
    static final String QUOTE = "quote";
    static final String TIMELINE = "timeline";
    static final String HELP = "help";
    static final String ASK_ABOUT = "Ask about this";
    static final String CHECK = "Check against the sources";

    static final String QUESTION = "question";
    static final String PRIVATE = "private";
    static final String FROM = "from";
    static final String TO = "to";
    static final String DOCUMENT = "document";
    static final String WORDS = "words";
    static final String TEXT = "text";
    static final String TOPIC = "topic";

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String BUNDLE = "footnote.bot.discord.commands";
    private static final int LONG_TEXT = 1500;
    private static final Map<DiscordLocale, Locale> LANGUAGES = Map.of(
            DiscordLocale.SPANISH, Locale.of("es"),
            DiscordLocale.SPANISH_LATAM, Locale.of("es"),
            DiscordLocale.RUSSIAN, Locale.of("ru"),
            DiscordLocale.CHINESE_CHINA, Locale.of("zh", "CN"),
            DiscordLocale.GERMAN, Locale.of("de"),
            DiscordLocale.FRENCH, Locale.of("fr"),
            DiscordLocale.PORTUGUESE_BRAZILIAN, Locale.of("pt", "BR"));
    private final ResourceBundle english = bundle(Locale.ROOT);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    List<CommandData> all() {
        return Stream.of(
                        slash(ASK)
                                .addOptions(
                                        option(ASK, QUESTION, true).setMaxLength(Asked.LONGEST),
                                        described(new OptionData(BOOLEAN, PRIVATE, english(ASK, PRIVATE)), ASK),
                                        option(ASK, FROM, false),
                                        option(ASK, TO, false),
                                        option(ASK, DOCUMENT, false).setAutoComplete(true)),
                        slash(SEARCH).addOptions(option(SEARCH, WORDS, true).setMaxLength(Asked.LONGEST)),
                        slash(SOURCES),
                        slash(SOURCE).addOptions(option(SOURCE, DOCUMENT, true).setAutoComplete(true)),
                        slash(QUOTE).addOptions(option(QUOTE, TEXT, true).setMaxLength(LONG_TEXT)),
                        slash(TIMELINE)
                                .addOptions(
                                        option(TIMELINE, TOPIC, true).setMaxLength(Asked.LONGEST),
                                        option(TIMELINE, FROM, false),
                                        option(TIMELINE, TO, false)),
                        slash(HELP),
                        net.dv8tion.jda.api.interactions.commands.build.Commands.message(ASK_ABOUT),
                        net.dv8tion.jda.api.interactions.commands.build.Commands.message(CHECK))
                .map(c -> c.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL))
                .toList();
    }

    private SlashCommandData slash(String name) {
        var command = net.dv8tion.jda.api.interactions.commands.build.Commands.slash(name, english.getString(name));
        LANGUAGES.forEach((discord, locale) ->
                command.setDescriptionLocalization(discord, bundle(locale).getString(name)));
        return command;
    }

    private OptionData option(String command, String name, boolean required) {
        return described(new OptionData(STRING, name, english(command, name), required), command);
    }

    private OptionData described(OptionData option, String command) {
        LANGUAGES.forEach((discord, locale) ->
                option.setDescriptionLocalization(discord, bundle(locale).getString(command + "." + option.getName())));
        return option;
    }

    private String english(String command, String option) {
        return english.getString(command + "." + option);
    }

    /// Registers them where they are not what is registered: Discord limits how often that may be done.
    void registerOn(JDA jda) {
        jda.retrieveCommands(true)
                .flatMap(there -> !isSame(there), there -> jda.updateCommands().addCommands(all()))
                .queue(
                        now -> LOG.info("Discord: registered {} commands", now.size()),
                        e -> LOG.error("Discord: the commands could not be registered: {}", e.getMessage()));
    }

    private boolean isSame(List<Command> there) {
        return texts(there.stream().map(CommandData::fromCommand)).equals(texts(all().stream()));
    }

    /// What counts, whatever its order.
    private static Set<String> texts(Stream<CommandData> commands) {
        var texts = new TreeSet<String>();
        commands.forEach(c -> texts.add(Canonical.text(c.toData().toMap())));
        return texts;
    }
}
