package footnote.bot.layout;

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
import org.jspecify.annotations.Nullable;

/// What is kept, and how the bot behaves, laid out; what is for those who manage, in English.
final class MemoryLayout {
    private static final int SHOWN = 15;
    private static final int LINE = 200;

    private final Markup markup;
    private final Signs signs;
    private final Words words;

    MemoryLayout(Markup markup, Signs signs, Words words) {
        this.markup = markup;
        this.signs = signs;
        this.words = words;
    }

    private Page nothing(String sentence) {
        return new Lines(markup).plain(sentence).page(List.of());
    }

    Page settings(Reply.Settings s) {
        var lines = new Lines(markup);
        var channel = s.where().channel();
        lines.plain(markup.strong(
                "Settings of " + (channel == null ? "this " + signs.group() : signs.channel(bare(channel)))));
        var there = s.there();
        var now = s.inForce();
        lines.item(line("Auto-answer", yes(now.autoAnswer()), there.autoAnswer()));
        lines.item(line("Private by default", yes(now.alone()), there.alone()));
        lines.item(line("Collections", collections(now), there.collections()));
        lines.item(line("Cool-down", seconds(Objects.requireNonNull(now.coolDown())), there.coolDown()));
        lines.item(line("Language", Objects.requireNonNull(now.language()).ownName(), there.language()));
        return lines.page(List.of());
    }

    private static String line(String name, String value, @Nullable Object there) {
        return name + ": " + value + (there == null ? " (not set here)" : "");
    }

    private static String yes(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value) ? "yes" : "no";
    }

    private String collections(Preferences p) {
        var names = p.collections();
        return names == null || names.isEmpty() ? "all" : markup.escape(String.join(", ", new TreeSet<>(names)), LINE);
    }

    private static String seconds(Duration d) {
        return d.toSeconds() == 1 ? "1 second" : d.toSeconds() + " seconds";
    }

    /// An id without the name of its platform.
    private static String bare(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    Page statistics(Reply.Statistics s) {
        var lines = new Lines(markup).plain(markup.strong("The last " + days(s.days())));
        lines.item(sum(s, Tally.Hour::answered) + " answered");
        lines.item(sum(s, Tally.Hour::refused) + " not in the documents");
        lines.item(sum(s, Tally.Hour::failed) + " failed");
        lines.item(sum(s, Tally.Hour::good) + " 👍, " + sum(s, Tally.Hour::bad) + " 👎");
        return lines.page(List.of());
    }

    private static int sum(Reply.Statistics s, ToIntFunction<Tally.Hour> of) {
        return s.tally().hours().stream().mapToInt(of).sum();
    }

    private static String days(int days) {
        return days == 1 ? "day" : days + " days";
    }

    Page gaps(Reply.Gaps g) {
        var lines = new Lines(markup);
        lines.plain(markup.strong(g.unanswered() + (g.unanswered() == 1 ? " question" : " questions") + " of the last "
                + days(g.days()) + " not in the documents"));
        if (g.gaps().isEmpty() && g.unanswered() > 0)
            lines.plain("Which ones I cannot say: I keep the words of questions only where the operator wants that"
                    + " (state.keep-questions).");
        for (var alike : g.gaps().subList(0, Math.min(SHOWN, g.gaps().size())))
            lines.item(alike.gaps().size() + " × " + markup.escape(alike.question(), LINE));
        if (g.gaps().size() > SHOWN) lines.small("and " + (g.gaps().size() - SHOWN) + " more");
        return lines.page(List.of());
    }

    Page audit(Reply.Audit a) {
        if (a.deeds().isEmpty()) return nothing("Nobody has changed or looked at anything yet.");
        var lines = new Lines(markup).plain(markup.strong("What was done by those who manage this " + signs.group()));
        for (var d : a.deeds()) lines.item(deed(d));
        return lines.page(List.of());
    }

    private String deed(Deed d) {
        var who = d.who().contains(":") ? signs.person(bare(d.who())) : markup.escape(d.who(), LINE);
        return signs.moment(d.at()) + " " + who + " " + markup.escape(d.what(), LINE)
                + (d.detail().isEmpty() ? "" : " (" + markup.escape(d.detail(), LINE) + ")");
    }

    Page kept(Reply.WhatIsKept k) {
        if (k.kept().isEmpty()) return nothing(words.say("kept.none"));
        var lines = new Lines(markup)
                .plain(markup.strong(words.count("kept.count", k.kept().size())));
        for (var one : k.kept().subList(0, Math.min(SHOWN, k.kept().size())))
            lines.item(signs.moment(one.at()) + " " + sort(one.sort()) + ": " + markup.escape(one.text(), LINE));
        if (k.kept().size() > SHOWN)
            lines.small(words.say("kept.older", k.kept().size() - SHOWN));
        return lines.page(List.of());
    }

    private String sort(Kept.Sort sort) {
        return switch (sort) {
            case QUESTION -> words.say("kept.question");
            case FEEDBACK -> words.say("kept.feedback");
            case TALK -> words.say("kept.talk");
            case DEED -> words.say("kept.deed");
        };
    }
}
