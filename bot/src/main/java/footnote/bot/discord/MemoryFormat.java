package footnote.bot.discord;

import footnote.bot.chat.Deed;
import footnote.bot.chat.Kept;
import footnote.bot.chat.Preferences;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import net.dv8tion.jda.api.utils.TimeFormat;
import org.jspecify.annotations.Nullable;

/// What is kept, and how the bot behaves, as messages. Pure.
final class MemoryFormat {
    private static final int SHOWN = 15;
    private static final int LINE = 200;

    private MemoryFormat() {}

    static List<Sheet> settings(Reply.Settings s) {
        var packer = new Packer();
        var channel = s.where().channel();
        packer.line("**Settings " + (channel == null ? "of this server" : "of " + channel(channel)) + "**");
        var there = s.there();
        var now = s.inForce();
        packer.line(line("Auto-answer", yes(now.autoAnswer()), there.autoAnswer()));
        packer.line(line("Private by default", yes(now.alone()), there.alone()));
        packer.line(line("Collections", collections(now), there.collections()));
        packer.line(line("Language", language(now), there.language()));
        packer.line(line("Cool-down", seconds(Objects.requireNonNull(now.coolDown())), there.coolDown()));
        return packer.sheets(List.of());
    }

    private static String line(String name, String value, @Nullable Object there) {
        return "- " + name + ": " + value + (there == null ? " _(not set here)_" : "");
    }

    private static String yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value) ? "yes" : "no";
    }

    private static String collections(Preferences p) {
        var names = p.collections();
        return names == null || names.isEmpty()
                ? "all"
                : Markdown.escape(String.join(", ", new TreeSet<>(names)), LINE);
    }

    private static String language(Preferences p) {
        var tag = p.language();
        return tag == null || tag.isEmpty() ? "that of the question" : Markdown.escape(tag, LINE);
    }

    private static String seconds(Duration d) {
        return d.toSeconds() == 1 ? "1 second" : d.toSeconds() + " seconds";
    }

    /// A channel as Discord shows it.
    private static String channel(String channel) {
        return "<#" + channel.substring(channel.indexOf(':') + 1) + ">";
    }

    static List<Sheet> statistics(Reply.Statistics s) {
        var packer = new Packer().line("**The last " + days(s.days()) + "**");
        packer.line("- " + sum(s, Tally.Hour::answered) + " answered");
        packer.line("- " + sum(s, Tally.Hour::refused) + " not in the documents");
        packer.line("- " + sum(s, Tally.Hour::failed) + " failed");
        packer.line("- " + sum(s, Tally.Hour::good) + " 👍, " + sum(s, Tally.Hour::bad) + " 👎");
        return packer.sheets(List.of());
    }

    private static int sum(Reply.Statistics s, ToIntFunction<Tally.Hour> of) {
        return s.tally().hours().stream().mapToInt(of).sum();
    }

    private static String days(int days) {
        return days == 1 ? "day" : days + " days";
    }

    static List<Sheet> gaps(Reply.Gaps g) {
        var packer = new Packer();
        packer.line("**" + g.unanswered() + (g.unanswered() == 1 ? " question" : " questions") + " of the last "
                + days(g.days()) + " not in the documents**");
        if (g.gaps().isEmpty() && g.unanswered() > 0)
            packer.line("Which ones I cannot say: I keep the words of questions only where the operator wants that"
                    + " (`state.keep-questions`).");
        for (var alike : g.gaps().subList(0, Math.min(SHOWN, g.gaps().size())))
            packer.line("- " + alike.gaps().size() + " × " + Markdown.escape(alike.question(), LINE));
        if (g.gaps().size() > SHOWN) packer.line("-# and " + (g.gaps().size() - SHOWN) + " more");
        return packer.sheets(List.of());
    }

    static List<Sheet> audit(Reply.Audit a) {
        if (a.deeds().isEmpty()) return DiscordFormat.plain("Nobody has changed or looked at anything yet.");
        var packer = new Packer().line("**What was done by those who manage this server**");
        for (var d : a.deeds()) packer.line("- " + deed(d));
        return packer.sheets(List.of());
    }

    private static String deed(Deed d) {
        var who = d.who().startsWith("discord:") ? "<@" + d.who().substring("discord:".length()) + ">" : d.who();
        return TimeFormat.DATE_TIME_SHORT.format(d.at()) + " " + who + " " + Markdown.escape(d.what(), LINE)
                + (d.detail().isEmpty() ? "" : " (" + Markdown.escape(d.detail(), LINE) + ")");
    }

    static List<Sheet> kept(Reply.WhatIsKept k) {
        if (k.kept().isEmpty()) return DiscordFormat.plain("I keep nothing of you.");
        var packer = new Packer()
                .line("**What I keep of you: " + k.kept().size() + (k.kept().size() == 1 ? " thing" : " things")
                        + "**");
        for (var one : k.kept().subList(0, Math.min(SHOWN, k.kept().size())))
            packer.line("- " + TimeFormat.DATE_TIME_SHORT.format(one.at()) + " " + sort(one.sort()) + ": "
                    + Markdown.escape(one.text(), LINE));
        if (k.kept().size() > SHOWN) packer.line("-# and " + (k.kept().size() - SHOWN) + " older ones");
        return packer.sheets(List.of());
    }

    private static String sort(Kept.Sort sort) {
        return switch (sort) {
            case QUESTION -> "you asked";
            case FEEDBACK -> "you judged an answer";
            case TALK -> "you asked, kept for a short while";
            case DEED -> "you did";
        };
    }
}
