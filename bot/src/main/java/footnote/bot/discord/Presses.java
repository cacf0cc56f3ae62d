package footnote.bot.discord;

import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Request;
import footnote.bot.layout.Act;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;

/// Buttons, menus and modals. All they need is in their custom id and in the message they stand on.
final class Presses extends ListenerAdapter {
    private static final String FIELD = "text";
    private final Desk desk;

    Presses(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        var act = Act.parse(event.getComponentId());
        if (act.isEmpty()) say(event, "press.old");
        else perform(event, act.get());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        var chosen = event.getValues().isEmpty()
                ? Optional.<Act>empty()
                : Act.parse(event.getValues().getFirst());
        if (chosen.orElse(null) instanceof Act.OpenSource open) alone(event, new Request.Open(open.place()));
        else say(event, "press.old");
    }

    private void perform(ButtonInteractionEvent event, Act act) {
        switch (act) {
            case Act.OpenSource open -> alone(event, new Request.Open(open.place()));
            case Act.OpenChosen c -> say(event, "press.old");
            case Act.Show(var view, var scope) -> show(event, view, scope);
            case Act.FollowUp f ->
                event.replyModal(modal(f, "form.follow-up", Requests.words(event, desk)))
                        .queue(null, Now.ignored("a form"));
            case Act.Judge judge -> judge(event, judge);
            case Act.Dismiss(var asker) -> dismiss(event, asker);
            case Act.Share share -> share(event, share);
            case Act.SourcesPage(int page) -> turn(event, new Request.Sources(page));
            case Act.TextPage(var document, int page) -> turn(event, new Request.Read(document, page));
        }
    }

    /// Answers for the one who pressed.
    private void alone(IReplyCallback event, Request request) {
        event.deferReply(true).queue(null, Now.ignored("an acknowledgement"));
        desk.take(Requests.visit(event), request, new HookAnswer(event.getHook(), guest(event, true)));
    }

    private Guest guest(IReplyCallback event, boolean alone) {
        return new Guest(event.getUser().getId(), alone, Requests.words(event, desk));
    }

    private void say(IReplyCallback event, String key) {
        Now.say(event, Requests.words(event, desk).say(key));
    }

    private void show(ButtonInteractionEvent event, Act.View view, Act.Scope scope) {
        var question = Lines.question(event.getMessage().getContentRaw(), scope.filter());
        if (question.isEmpty()) {
            say(event, "press.unreadable");
            return;
        }
        event.deferReply(true).queue(null, Now.ignored("an acknowledgement"));
        var guest = guest(event, true);
        Function<Reply, List<Sheet>> format = reply -> DiscordFormat.sheets(reply, guest, view);
        desk.take(
                Requests.visit(event),
                new Request.Ask(question.get(), true),
                new HookAnswer(event.getHook(), guest, format));
    }

    /// A thumb down is noted at once, and again with its reason if one is given.
    private void judge(ButtonInteractionEvent event, Act.Judge judge) {
        if (judge.good()) alone(event, new Request.Judge(event.getMessage().getId(), true, ""));
        else {
            event.replyModal(modal(judge, "form.wrong", Requests.words(event, desk)))
                    .queue(null, Now.ignored("a form"));
            desk.take(
                    Requests.visit(event), new Request.Judge(event.getMessage().getId(), false, ""), Unheard.INSTANCE);
        }
    }

    private static Modal modal(Act act, String key, Words words) {
        var title = words.say(key);
        var field = TextInput.create(FIELD, TextInputStyle.PARAGRAPH)
                .setPlaceholder(words.say(key + ".hint"))
                .setMaxLength(Asked.LONGEST)
                .setRequired(true)
                .build();
        return Modal.create(act.id(), title)
                .addComponents(Label.of(title, field))
                .build();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        if (!desk.isNew(event.getId())) return;
        var value = event.getValue(FIELD);
        var text = value == null ? "" : value.getAsString();
        switch (Act.parse(event.getModalId()).orElse(null)) {
            case Act.FollowUp(var scope) -> {
                if (text.isBlank()) say(event, "ask.nothing");
                else followUp(event, text, scope);
            }
            case Act.Judge judge -> {
                var on = event.getMessage();
                if (on == null) say(event, "press.old");
                else alone(event, new Request.Judge(on.getId(), judge.good(), text));
            }
            case null, default -> say(event, "press.old");
        }
    }

    private void followUp(ModalInteractionEvent event, String text, Act.Scope scope) {
        var on = event.getMessage();
        boolean alone = on != null && on.isEphemeral();
        var earlier = on == null ? List.<String>of() : Earlier.of(on.getContentRaw());
        event.deferReply(alone).queue(null, Now.ignored("an acknowledgement"));
        var question = Asked.question(text, scope.filter(), earlier);
        desk.take(
                Requests.visit(event),
                new Request.Ask(question, false),
                new HookAnswer(event.getHook(), guest(event, alone)));
    }

    private void dismiss(ButtonInteractionEvent event, String asker) {
        var member = event.getMember();
        boolean moderates = member != null
                && event.getGuild() != null
                && !event.getGuild().isDetached()
                && member.hasPermission(event.getGuildChannel(), Permission.MESSAGE_MANAGE);
        if (!event.getUser().getId().equals(asker) && !moderates) say(event, "press.not-yours");
        else
            event.deferEdit()
                    .flatMap(hook -> hook.deleteOriginal())
                    .queue(null, Now.ignored("the removal of an answer"));
    }

    /// Shows a private answer to everybody, as it stands there; one that goes on in further messages is made
    /// anew.
    private void share(ButtonInteractionEvent event, Act.Share share) {
        var message = event.getMessage();
        if (!desk.isNew("shared:" + message.getId())) {
            say(event, "press.shared");
            return;
        }
        var question = Lines.question(message.getContentRaw(), share.scope().filter());
        event.deferReply(false).queue(null, Now.ignored("an acknowledgement"));
        var guest = guest(event, false);
        if (!share.whole() || question.isEmpty()) {
            var sheet = new Sheet(message.getContentRaw(), Sharing.rows(message, guest));
            event.getHook().editOriginal(Delivery.edit(sheet)).queue(null, Now.ignored("a shared answer"));
        } else
            desk.take(
                    Requests.visit(event),
                    new Request.Ask(question.get(), true),
                    new HookAnswer(event.getHook(), guest));
    }

    private void turn(ButtonInteractionEvent event, Request request) {
        event.deferEdit().queue(null, Now.ignored("an acknowledgement"));
        desk.take(Requests.visit(event), request, new HookAnswer(event.getHook(), guest(event, true)));
    }
}
