package footnote.bot.discord;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/// What a server grants the bot, and the link that asks for it.
final class Install {
    /// No more than it uses: threads are opened only where the operator wants that.
    static final Set<Permission> PERMISSIONS = EnumSet.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_HISTORY);

    private Install() {}

    static String link(String application) {
        return "https://discord.com/oauth2/authorize?client_id=" + application
                + "&scope=bot+applications.commands&permissions=" + Permission.getRaw(PERMISSIONS);
    }
}
