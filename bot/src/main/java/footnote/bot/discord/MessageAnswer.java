package footnote.bot.discord;

import footnote.answer.Stage;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import footnote.bot.layout.Guest;
import footnote.bot.layout.Wording;
import footnote.bot.layout.Words;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import org.jspecify.annotations.Nullable;

/// The answer to a message: a regular message, so that a reply to it reaches the bot. A message that tells the
/// stages is posted only where it takes a while, and becomes the answer.
final class MessageAnswer implements Recipient {
    private static final int THREAD_NAME = 90;
    private final Message question;
    private final boolean inThread;
    private final boolean alone;
    private final String text;
    private final Words words;
    private final Object opening = new Object();
    private @Nullable ThreadChannel thread;
    private @Nullable CompletableFuture<Message> placeholder;
    private boolean over;

    /// @param text what was asked
    /// @param inThread whether a channel's answers go to a thread of their own
    /// @param alone whether it goes to the asker only: to their direct messages, since a message has no other way
    /// @param words in the language that is spoken there
    MessageAnswer(Message question, String text, boolean inThread, boolean alone, Words words) {
        this.question = question;
        this.text = text;
        this.words = words;
        this.alone = alone && question.isFromGuild();
        this.inThread = inThread && !this.alone && mayOpenThread(question);
    }

    private static boolean mayOpenThread(Message m) {
        return m.isFromType(ChannelType.TEXT)
                && m.getGuild()
                        .getSelfMember()
                        .hasPermission(
                                m.getGuildChannel(),
                                Permission.CREATE_PUBLIC_THREADS,
                                Permission.MESSAGE_SEND_IN_THREADS);
    }

    /// Shows at once that the question has arrived.
    void type() {
        question.getChannel().sendTyping().queue(null, Now.ignored("a typing sign"));
    }

    /// Says something that needs no work.
    void say(String markdown) {
        post(question.getChannel(), new Sheet(markdown, List.of()), "n").queue(null, Now.ignored("a remark"));
    }

    @Override
    public synchronized void stage(Stage stage) {
        if (over || alone) return;
        var sheet = DiscordFormat.stage(stage, words);
        if (placeholder == null)
            placeholder = CompletableFuture.supplyAsync(() -> first(sheet), Thread::startVirtualThread);
        else placeholder = placeholder.whenComplete((message, e) -> edit(message, sheet));
    }

    private Message first(Sheet sheet) {
        var place = channel();
        return Delivery.insist(() -> post(place, sheet, "stage"));
    }

    private synchronized void edit(@Nullable Message message, Sheet sheet) {
        if (!over && message != null) message.editMessage(Delivery.edit(sheet)).queue(null, e -> {});
    }

    @Override
    public void reply(Reply reply) {
        var posted = last();
        var sheets = DiscordFormat.sheets(reply, new Guest(question.getAuthor().getId(), false, words));
        if (alone) whisper(sheets, posted, List.of(new Sheet(words.say("closed"), List.of())));
        else if (question.isFromGuild() && Wording.isForAskerOnly(reply)) whisper(sheets, posted, sheets);
        else if (posted == null) postAll(channel(), sheets, 0);
        else {
            Delivery.insist(() -> posted.editMessage(Delivery.edit(sheets.getFirst())));
            postAll(channel(), sheets, 1);
        }
    }

    /// Ends the stages; the message that tells them, or null where there is none or it could not be posted.
    private @Nullable Message last() {
        CompletableFuture<Message> posted;
        synchronized (this) {
            over = true;
            posted = placeholder;
        }
        try {
            return posted == null ? null : posted.join();
        } catch (CompletionException e) {
            return null;
        }
    }

    /// Where the answer goes: here, or to a thread that is opened for it once.
    private MessageChannel channel() {
        if (!inThread) return question.getChannel();
        synchronized (opening) {
            if (thread == null)
                thread = Delivery.insist(() -> question.createThreadChannel(Asked.line(text, THREAD_NAME)));
            return thread;
        }
    }

    private void postAll(MessageChannel channel, List<Sheet> sheets, int from) {
        for (int i = from; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var part = "" + i;
            Delivery.insist(() -> post(channel, sheet, part));
        }
    }

    /// A reply where the history may be read, which a reply needs. The nonce keeps a repeated request from
    /// being posted twice.
    private MessageCreateAction post(MessageChannel channel, Sheet sheet, String part) {
        var action = channel.sendMessage(Delivery.create(sheet)).setNonce(question.getId() + "-" + part);
        boolean sameChannel = channel.getIdLong() == question.getChannelIdLong();
        return sameChannel && mayReply() ? action.setMessageReference(question).failOnInvalidReply(false) : action;
    }

    private boolean mayReply() {
        return !(question.getChannel() instanceof GuildMessageChannel channel)
                || channel.getGuild().getSelfMember().hasPermission(channel, Permission.MESSAGE_HISTORY);
    }

    /// Says it to the asker alone; in the channel where their direct messages are closed.
    ///
    /// @param otherwise what is said there instead
    private void whisper(List<Sheet> sheets, @Nullable Message posted, List<Sheet> otherwise) {
        try {
            if (posted != null) posted.delete().queue(null, Now.ignored("a removal"));
            var direct = Delivery.insist(() -> question.getAuthor().openPrivateChannel());
            for (var sheet : sheets) Delivery.insist(() -> direct.sendMessage(Delivery.create(sheet)));
        } catch (RuntimeException e) {
            postAll(question.getChannel(), otherwise, 0);
        }
    }
}
