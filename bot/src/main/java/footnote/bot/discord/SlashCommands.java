package footnote.bot.discord;

import footnote.answer.Question;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Place;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Request;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Wording;
import footnote.bot.layout.Words;
import footnote.retrieval.Entry;
import footnote.retrieval.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// Slash commands, the commands of a message's menu, and completion.
final class SlashCommands extends ListenerAdapter {
    private static final int CHOICE = 100;
    private static final String DEAF = "Auto-answer has no effect yet: Discord does not show me messages that do not"
            + " mention me. Whoever runs me can switch on *Message Content Intent* on my page at"
            + " <https://discord.com/developers/applications> and set `discord.message-content: true`.";
    private final Desk desk;
    private final boolean messageContent;

    /// @param messageContent whether Discord shows the bot what others write
    SlashCommands(Desk desk, boolean messageContent) {
        this.desk = desk;
        this.messageContent = messageContent;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        var words = Requests.words(event, desk);
        if (event.getName().equals(Commands.HELP)) {
            Now.say(event, words.say("help.discord"));
            return;
        }
        try {
            take(event, request(event, words), isForAskerAlone(event), words);
        } catch (IllegalArgumentException e) {
            Now.say(event, Wording.unclear(e, words));
        }
    }

    /// As the asker wants it, else as it is wanted there.
    private boolean isForAskerAlone(SlashCommandInteractionEvent event) {
        if (!event.getName().equals(Commands.ASK)) return true;
        var wanted = event.getOption(Commands.PRIVATE, OptionMapping::getAsBoolean);
        return wanted != null
                ? wanted
                : Boolean.TRUE.equals(desk.preferences(Requests.visit(event)).alone());
    }

    private static Request request(SlashCommandInteractionEvent event, Words words) {
        return switch (event.getName()) {
            case Commands.ASK -> {
                var question =
                        Asked.question(Requests.text(event, Commands.QUESTION), Requests.filter(event), List.of());
                yield new Request.Ask(asked(question, words), false);
            }
            case Commands.SEARCH -> new Request.Search(Requests.text(event, Commands.WORDS), Requests.filter(event));
            case Commands.SOURCES -> new Request.Sources(0);
            case Commands.SOURCE -> new Request.Read(Requests.text(event, Commands.DOCUMENT), 0);
            case Commands.QUOTE -> new Request.Quote(Requests.text(event, Commands.TEXT));
            case Commands.TIMELINE -> new Request.History(Requests.text(event, Commands.TOPIC), Requests.filter(event));
            case Commands.PRIVACY ->
                Boolean.TRUE.equals(event.getOption(Commands.ERASE, OptionMapping::getAsBoolean))
                        ? new Request.ForgetMe()
                        : new Request.WhatIsKept();
            default ->
                AdminCommands.request(event).orElseThrow(() -> new IllegalArgumentException(words.say("command.gone")));
        };
    }

    private static Question asked(Question question, Words words) {
        if (question.text().isBlank()) throw new IllegalArgumentException(words.say("ask.nothing"));
        return question;
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        var text = event.getTarget().getContentRaw();
        var words = Requests.words(event, desk);
        if (text.isBlank()) Now.say(event, words.say("ask.no-text"));
        else if (event.getName().equals(Commands.CHECK)) take(event, new Request.Check(text), true, words);
        else take(event, new Request.Ask(Asked.question(text, Filter.NONE, List.of()), false), true, words);
    }

    private void take(IReplyCallback event, Request request, boolean alone, Words words) {
        event.deferReply(alone).queue(null, Now.ignored("an acknowledgement"));
        var guest = new Guest(event.getUser().getId(), alone, words);
        desk.take(Requests.visit(event), request, new HookAnswer(event.getHook(), guest, format(request, guest)));
    }

    /// Says it where a setting cannot act.
    private Function<Reply, List<Sheet>> format(Request request, Guest guest) {
        boolean deaf = !messageContent
                && request instanceof Request.ChangeSettings change
                && Boolean.TRUE.equals(change.to().autoAnswer());
        return reply -> {
            var sheets = new ArrayList<>(DiscordFormat.sheets(reply, guest));
            if (deaf && reply instanceof Reply.Settings) sheets.add(new Sheet(DEAF, List.of()));
            return sheets;
        };
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption().getValue();
        var visit = Requests.visit(event);
        // what is removed can only be what was added
        var documents =
                event.getName().equals(CorpusCommand.NAME) ? desk.suggestOwn(visit, typed) : desk.suggest(visit, typed);
        event.replyChoices(documents.stream().map(SlashCommands::choice).toList())
                .queue(null, Now.ignored("completion"));
    }

    private static Command.Choice choice(Entry document) {
        var m = document.metadata();
        var name = Asked.line(m.title() + (m.publisher() == null ? "" : " · " + m.publisher()), CHOICE - 1);
        var id = document.id();
        return new Command.Choice(name, id.length() <= CHOICE ? id : Place.keyOf(id));
    }
}
