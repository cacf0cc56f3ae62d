package footnote.bot.discord;

import footnote.answer.Question;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Place;
import footnote.bot.chat.Request;
import footnote.bot.layout.Guest;
import footnote.retrieval.Entry;
import footnote.retrieval.Filter;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// Slash commands, the commands of a message's menu, and completion.
final class SlashCommands extends ListenerAdapter {
    static final String NO_QUESTION = "There is no question in that. Try again?";
    private static final int CHOICE = 100;
    private final Desk desk;

    SlashCommands(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        if (event.getName().equals(Commands.HELP)) {
            Now.say(event, Help.TEXT);
            return;
        }
        try {
            var request = request(event);
            boolean alone = !event.getName().equals(Commands.ASK)
                    || Boolean.TRUE.equals(event.getOption(Commands.PRIVATE, OptionMapping::getAsBoolean));
            take(event, request, alone);
        } catch (IllegalArgumentException e) {
            Now.say(event, String.valueOf(e.getMessage()));
        }
    }

    private static Request request(SlashCommandInteractionEvent event) {
        return switch (event.getName()) {
            case Commands.ASK -> {
                var question =
                        Asked.question(Requests.text(event, Commands.QUESTION), Requests.filter(event), List.of());
                yield new Request.Ask(asked(question), false);
            }
            case Commands.SEARCH -> new Request.Search(Requests.text(event, Commands.WORDS), Requests.filter(event));
            case Commands.SOURCES -> new Request.Sources(0);
            case Commands.SOURCE -> new Request.Read(Requests.text(event, Commands.DOCUMENT), 0);
            case Commands.QUOTE -> new Request.Quote(Requests.text(event, Commands.TEXT));
            case Commands.TIMELINE -> new Request.History(Requests.text(event, Commands.TOPIC), Requests.filter(event));
            default -> throw new IllegalArgumentException("I do not know this command any more. Try /help.");
        };
    }

    private static Question asked(Question question) {
        if (question.text().isBlank()) throw new IllegalArgumentException(NO_QUESTION);
        return question;
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        var text = event.getTarget().getContentRaw();
        if (text.isBlank()) Now.say(event, "That message has no text that I could read.");
        else if (event.getName().equals(Commands.CHECK)) take(event, new Request.Check(text), true);
        else take(event, new Request.Ask(Asked.question(text, Filter.NONE, List.of()), false), true);
    }

    private void take(IReplyCallback event, Request request, boolean alone) {
        event.deferReply(alone).queue(null, Now.ignored("an acknowledgement"));
        var guest = new Guest(event.getUser().getId(), alone);
        desk.take(Requests.visit(event), request, new HookAnswer(event.getHook(), guest));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var choices = desk.suggest(event.getFocusedOption().getValue()).stream()
                .map(SlashCommands::choice)
                .toList();
        event.replyChoices(choices).queue(null, Now.ignored("completion"));
    }

    private static Command.Choice choice(Entry document) {
        var m = document.metadata();
        var name = Asked.line(m.title() + (m.publisher() == null ? "" : " · " + m.publisher()), CHOICE - 1);
        var id = document.id();
        return new Command.Choice(name, id.length() <= CHOICE ? id : Place.keyOf(id));
    }
}
