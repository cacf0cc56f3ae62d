package footnote.bot.discord;

import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Request;
import footnote.bot.chat.Visit;
import footnote.bot.layout.Words;
import footnote.retrieval.Filter;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Messages that are meant for the bot: mentions, replies to it, direct messages.
final class Messages extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Duration SAME_TALK = Duration.ofMinutes(30);
    private static final int LOOK_BACK = 10;
    private final Desk desk;
    private final boolean threads;
    private final boolean messageContent;

    /// @param messageContent whether Discord shows the bot what others write
    Messages(Desk desk, boolean threads, boolean messageContent) {
        this.desk = desk;
        this.threads = threads;
        this.messageContent = messageContent;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        var message = event.getMessage();
        if (message.getAuthor().isBot()
                || message.isWebhookMessage()
                || message.getType().isSystem()) return;
        boolean addressed = isForMe(message);
        if (!addressed && !isAnsweredUnasked(message)) return;
        if (!desk.isNew("discord:message:" + message.getId())) return;
        if (addressed) answer(message);
        else answerUnasked(message);
    }

    private void answer(Message message) {
        var wanted = desk.preferences(visit(message));
        var words = Words.of(wanted);
        if (!mayWrite(message, words)) return;
        var text = text(message);
        var answer = new MessageAnswer(message, text, threads, Boolean.TRUE.equals(wanted.alone()), words);
        if (text.isBlank()) {
            answer.say(words.say("ask.hint"));
            return;
        }
        answer.type();
        desk.take(visit(message), () -> request(message, text), answer);
    }

    /// In an auto-answer channel what starts a talk is answered, and what is said to somebody is left alone.
    private boolean isAnsweredUnasked(Message message) {
        return messageContent
                && message.isFromGuild()
                && message.getMessageReference() == null
                && message.getMentions().getUsers().isEmpty()
                && !text(message).isBlank()
                && Boolean.TRUE.equals(desk.preferences(visit(message)).autoAnswer());
    }

    private void answerUnasked(Message message) {
        if (!message.getGuildChannel().canTalk()) return;
        var text = text(message);
        var words = Words.of(desk.preferences(visit(message)));
        var answer = new Unasked(new MessageAnswer(message, text, threads, false, words));
        desk.take(visit(message), () -> request(message, text), answer);
    }

    private static Visit visit(Message m) {
        return new Visit(
                "discord:" + m.getId(),
                "discord:" + m.getAuthor().getId(),
                m.isFromGuild() ? "discord:" + m.getGuild().getId() : null,
                m.isFromGuild() ? Requests.channel(m.getChannel()) : null,
                false);
    }

    private static boolean isForMe(Message message) {
        if (!message.isFromGuild()) return true;
        return message.getMentions().isMentioned(message.getJDA().getSelfUser(), MentionType.USER);
    }

    /// What was written, without the names it was addressed to.
    private static String text(Message message) {
        return message.getContentRaw().replaceAll("<(@[!&]?|#)\\d+>", " ").strip();
    }

    /// Where the bot may not write it says so to the asker, if it can.
    private static boolean mayWrite(Message message, Words words) {
        if (!message.isFromGuild()) return true;
        var channel = message.getGuildChannel();
        if (channel.canTalk()) return true;
        LOG.warn(
                "Discord: may not write in #{} of {}: the permissions View Channel and Send Messages are missing",
                channel.getName(),
                channel.getGuild().getName());
        message.getAuthor()
                .openPrivateChannel()
                .flatMap(dm -> dm.sendMessage(Delivery.create(new Sheet(words.say("unwritable"), List.of()))))
                .queue(null, Now.ignored("a direct message"));
        return false;
    }

    private Request request(Message message, String text) {
        var question = Asked.question(text, Filter.NONE, earlier(message));
        if (isOwnTalk(message)) desk.talks().add(talk(message), visit(message).asker(), question.text());
        return new Request.Ask(question, false);
    }

    private static String talk(Message message) {
        return "discord:" + message.getChannelId();
    }

    /// Whether everything said there is said to the bot.
    private static boolean isOwnTalk(Message message) {
        return !message.isFromGuild() || (message.getChannel() instanceof ThreadChannel t && t.isOwner());
    }

    /// From the answer that is replied to, or what was answered before in this thread or direct talk.
    private List<String> earlier(Message message) {
        var answered = message.getReferencedMessage();
        var self = message.getJDA().getSelfUser();
        if (answered != null && answered.getAuthor().equals(self)) return Earlier.of(answered.getContentRaw());
        if (!isOwnTalk(message)) return List.of();
        boolean mayRead = !(message.getChannel() instanceof ThreadChannel t)
                || t.getGuild().getSelfMember().hasPermission(t, Permission.MESSAGE_HISTORY);
        return mayRead ? before(message) : desk.talks().earlier(talk(message));
    }

    /// The questions that were answered here lately; those that are remembered where Discord does not tell.
    private List<String> before(Message message) {
        var questions = new ArrayList<String>();
        var since = OffsetDateTime.now(ZoneOffset.UTC).minus(SAME_TALK);
        var history = history(message);
        if (history == null) return desk.talks().earlier(talk(message));
        for (var m : history.reversed())
            if (m.getAuthor().equals(m.getJDA().getSelfUser())
                    && m.getTimeCreated().isAfter(since))
                Lines.question(m.getContentRaw(), Filter.NONE).ifPresent(q -> questions.add(q.text()));
        return questions;
    }

    private static @Nullable List<Message> history(Message message) {
        try {
            return message.getChannel().getHistory().retrievePast(LOOK_BACK).complete();
        } catch (ErrorResponseException e) {
            LOG.warn("Discord: what was said before could not be read: {}", e.getMessage());
            return null;
        }
    }
}
