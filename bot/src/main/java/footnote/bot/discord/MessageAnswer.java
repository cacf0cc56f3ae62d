package footnote.bot.discord;

import footnote.answer.Stage;
import footnote.bot.chat.Asked;
import footnote.bot.chat.Recipient;
import footnote.bot.chat.Reply;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.ChannelType;
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
    private @Nullable CompletableFuture<Message> placeholder;
    private boolean over;

    /// @param inThread whether a channel's answers go to a thread of their own
    MessageAnswer(Message question, boolean inThread) {
        this.question = question;
        this.inThread = inThread && mayOpenThread(question);
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
        if (over || inThread) return;
        var sheet = new Sheet(DiscordFormat.stage(stage), List.of());
        if (placeholder == null)
            placeholder = post(question.getChannel(), sheet, "0").submit();
        else placeholder = placeholder.whenComplete((message, e) -> edit(message, sheet));
    }

    private synchronized void edit(@Nullable Message message, Sheet sheet) {
        if (!over && message != null) message.editMessage(Delivery.edit(sheet)).queue(null, e -> {});
    }

    @Override
    public void reply(Reply reply) {
        CompletableFuture<Message> posted;
        synchronized (this) {
            over = true;
            posted = placeholder;
        }
        var sheets = DiscordFormat.sheets(reply, new Guest(question.getAuthor().getIdLong(), false));
        if (question.isFromGuild() && DiscordFormat.isForAskerOnly(reply)) whisper(sheets, posted);
        else if (posted == null) postAll(channel(), sheets, 0);
        else {
            var message = posted.join();
            Delivery.insist(() -> message.editMessage(Delivery.edit(sheets.getFirst())));
            postAll(question.getChannel(), sheets, 1);
        }
    }

    private MessageChannel channel() {
        if (!inThread) return question.getChannel();
        return Delivery.insist(() ->
                question.createThreadChannel(Asked.line("Answer: " + question.getContentStripped(), THREAD_NAME)));
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
    private void whisper(List<Sheet> sheets, @Nullable CompletableFuture<Message> posted) {
        try {
            if (posted != null) posted.join().delete().queue(null, Now.ignored("a removal"));
            var direct = Delivery.insist(() -> question.getAuthor().openPrivateChannel());
            for (var sheet : sheets) Delivery.insist(() -> direct.sendMessage(Delivery.create(sheet)));
        } catch (RuntimeException e) {
            postAll(question.getChannel(), sheets, 0);
        }
    }
}
