package footnote.bot.discord;

import footnote.bot.chat.Asked;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Visit;
import footnote.bot.layout.Words;
import footnote.retrieval.Filter;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/// Reads what an interaction says.
final class Requests {
    private Requests() {}

    static Visit visit(Interaction i) {
        var guild = i.getGuild();
        return new Visit(
                "discord:" + i.getId(),
                "discord:" + i.getUser().getId(),
                guild == null ? null : group(guild),
                guild == null ? null : channel(i.getChannel()),
                manages(i));
    }

    /// A server that the bot is not in, where somebody brought it along for themselves, is not the one that documents
    /// are bound to: nobody there has asked for the bot.
    private static String group(Guild guild) {
        return (guild.isDetached() ? "discord-guest:" : "discord:") + guild.getId();
    }

    /// For a thread its channel, whose settings it shares.
    static @Nullable String channel(@Nullable Channel channel) {
        return switch (channel) {
            case null -> null;
            case ThreadChannel thread
            when thread.getParentChannel() != null ->
                "discord:" + thread.getParentChannel().getId();
            default -> "discord:" + channel.getId();
        };
    }

    /// Whether the member may manage the server, as Discord said with the interaction. A server that the bot is not
    /// in, where somebody brought it along for themselves, is managed by nobody.
    private static boolean manages(Interaction i) {
        var guild = i.getGuild();
        var member = i.getMember();
        return guild != null && !guild.isDetached() && member != null && member.hasPermission(Permission.MANAGE_SERVER);
    }

    /// The bot's own words in the language that counts there.
    static Words words(Interaction i, Desk desk) {
        return Words.of(desk.preferences(visit(i)));
    }

    static String text(CommandInteractionPayload command, String option) {
        var value = command.getOption(option, OptionMapping::getAsString);
        return value == null ? "" : value;
    }

    /// @throws footnote.bot.chat.Unclear where a date is none
    static Filter filter(CommandInteractionPayload command) {
        return Asked.filter(text(command, Commands.FROM), text(command, Commands.TO), text(command, Commands.DOCUMENT));
    }
}
