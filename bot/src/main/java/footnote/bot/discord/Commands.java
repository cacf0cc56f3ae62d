package footnote.bot.discord;

import static net.dv8tion.jda.api.interactions.commands.OptionType.BOOLEAN;
import static net.dv8tion.jda.api.interactions.commands.OptionType.STRING;

import footnote.bot.chat.Asked;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The commands, for servers and for single users, everywhere.
final class Commands {
    static final String ASK = "ask";
    static final String SEARCH = "search";
    static final String SOURCES = "sources";
    static final String SOURCE = "source";
    static final String QUOTE = "quote";
    static final String TIMELINE = "timeline";
    static final String HELP = "help";
    static final String PRIVACY = "privacy";
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
    static final String ERASE = "erase";

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int LONG_TEXT = 1500;
    private final Described described = new Described();

    List<CommandData> all() {
        var forAll = Stream.<CommandData>of(
                        slash(ASK)
                                .addOptions(
                                        option(ASK, QUESTION, true).setMaxLength(Asked.LONGEST),
                                        described.option(ASK, PRIVATE, BOOLEAN),
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
                        slash(PRIVACY).addOptions(described.option(PRIVACY, ERASE, BOOLEAN)),
                        net.dv8tion.jda.api.interactions.commands.build.Commands.message(ASK_ABOUT),
                        net.dv8tion.jda.api.interactions.commands.build.Commands.message(CHECK))
                .map(c -> c.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL));
        return Stream.concat(forAll, new AdminCommands(described).all()).toList();
    }

    private SlashCommandData slash(String name) {
        return described.slash(name);
    }

    private OptionData option(String command, String name, boolean required) {
        return described.option(command, name, STRING, required);
    }

    /// Registers them where they are not what is registered: Discord limits how often that may be done.
    void registerOn(JDA jda) {
        jda.retrieveCommands(true)
                .flatMap(there -> !isSame(there), there -> jda.updateCommands().addCommands(all()))
                .queue(now -> LOG.info("Discord: registered {} commands", now.size()), e -> failed(jda, e));
    }

    private static void failed(JDA jda, Throwable e) {
        // whoever goes again at once leaves it to the next start
        if (jda.getStatus() == JDA.Status.SHUTTING_DOWN || jda.getStatus() == JDA.Status.SHUTDOWN)
            LOG.debug("Discord: the commands were not registered before the end", e);
        else LOG.error("Discord: the commands could not be registered: {}", e.getMessage());
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
