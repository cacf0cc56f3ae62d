package footnote.bot.discord;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.bot.chat.Place;
import footnote.bot.chat.Reply;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/// Replies as messages that Discord cannot refuse. Pure.
final class DiscordFormat {
    private static final int SNIPPET = 280;
    private static final int TEXT = 1500;

    private DiscordFormat() {}

    /// What a reply looks like; at least one message.
    static List<Sheet> sheets(Reply reply, Guest guest) {
        return switch (reply) {
            case Reply.Answered(var question, Answer.Cited cited) -> new AnswerFormat(question, cited, guest).full();
            case Reply.Answered(var question, Answer.NotFound none) -> refusal(question, none, guest);
            case Reply.Found found -> found(found);
            case Reply.Listed listed -> listed(listed);
            case Reply.Shown shown -> shown(shown);
            case Reply.Opened opened -> opened(opened);
            case Reply.Traced traced -> FindingsFormat.traced(traced);
            case Reply.Told told -> FindingsFormat.told(told);
            case Reply.Checked checked -> FindingsFormat.checked(checked);
            case Reply.Settings settings -> MemoryFormat.settings(settings);
            case Reply.Statistics statistics -> MemoryFormat.statistics(statistics);
            case Reply.Gaps gaps -> MemoryFormat.gaps(gaps);
            case Reply.Audit audit -> MemoryFormat.audit(audit);
            case Reply.WhatIsKept kept -> MemoryFormat.kept(kept);
            case Reply.Done(var sentence) -> plain(Markdown.escape(sentence, TEXT));
            case Reply.Sorry(var sentence) -> plain(Markdown.escape(sentence, TEXT));
            case Reply.Busy busy -> plain(busy(busy));
            case Reply.Failed failed -> plain(failed(failed));
        };
    }

    /// Whether a reply is of no use to anybody but the asker.
    static boolean isForAskerOnly(Reply reply) {
        return reply instanceof Reply.Busy || reply instanceof Reply.Failed || reply instanceof Reply.Sorry;
    }

    /// What is shown while a question is worked on.
    static String stage(Stage stage) {
        return switch (stage) {
            case SEARCHING -> "-# Searching the documents…";
            case READING -> "-# Reading what was found…";
            case CHECKING -> "-# Checking every sentence against its source…";
        };
    }

    static List<Sheet> plain(String text) {
        return new Packer().line(text).sheets(List.of());
    }

    private static List<Sheet> refusal(Question question, Answer.NotFound none, Guest guest) {
        var packer = new Packer();
        Lines.asked(question).forEach(packer::line);
        packer.gap().line(Markdown.escape(none.missing(), TEXT));
        var nearest = none.nearest().subList(0, Math.min(3, none.nearest().size()));
        if (!nearest.isEmpty()) packer.gap().line("-# The nearest that the documents come:");
        int number = 0;
        for (var e : nearest)
            packer.line("-# " + ++number + " · “" + Markdown.escape(e.quote(), SNIPPET) + "” "
                    + Lines.source(e.metadata()));
        return packer.sheets(new Controls(question, guest).ofRefusal(nearest));
    }

    private static List<Sheet> found(Reply.Found found) {
        var words = Markdown.escape(found.words(), 200);
        if (found.hits().isEmpty()) return plain("Nothing in the documents fits “" + words + "”. Try other words.");
        var packer = new Packer().line("**Passages for** “" + words + "”");
        var buttons = new ArrayList<Button>();
        for (var hit : found.hits().subList(0, Math.min(5, found.hits().size()))) {
            int number = buttons.size() + 1;
            packer.gap().line("**" + number + "** " + Lines.source(hit.metadata()));
            packer.line("> " + Markdown.escape(hit.passage().text(), SNIPPET));
            buttons.add(Controls.opener(
                    number, hit.metadata().publisher(), hit.metadata().title(), place(hit)));
        }
        return packer.sheets(Controls.rows(buttons));
    }

    private static Place place(Hit hit) {
        var p = hit.passage();
        var sentences = p.sentences();
        return Place.of(
                p,
                sentences.isEmpty()
                        ? p.span()
                        : new Span(
                                sentences.getFirst().start(),
                                sentences.getLast().end()));
    }

    private static List<Sheet> listed(Reply.Listed l) {
        if (l.total() == 0) return plain("There are no documents yet.");
        var packer = new Packer().line("**" + l.total() + (l.total() == 1 ? " document" : " documents") + "**");
        for (var d : l.documents())
            packer.line("- " + Lines.source(d.metadata()) + " · " + Markdown.escape(d.id(), 120));
        var turn = turn(l.page(), l.pages(), p -> new Act.SourcesPage(p));
        if (l.pages() > 1) packer.line("-# Page " + (l.page() + 1) + " of " + l.pages());
        return packer.sheets(turn);
    }

    private static List<Sheet> shown(Reply.Shown s) {
        var packer = new Packer().line("**" + Lines.source(s.document().metadata()) + "**");
        packer.line("-# " + Markdown.escape(s.document().id(), 150)
                + (s.pages() > 1 ? " · page " + (s.page() + 1) + " of " + s.pages() : ""));
        s.text().lines().flatMap(l -> Markdown.pieces(l, TEXT).stream()).forEach(packer::line);
        var key = Place.keyOf(s.document().id());
        return packer.sheets(turn(s.page(), s.pages(), p -> new Act.TextPage(key, p)));
    }

    private interface Turn {
        Act to(int page);
    }

    private static List<ActionRow> turn(int page, int pages, Turn turn) {
        if (pages < 2) return List.of();
        var back = Button.secondary(turn.to(page - 1).id(), "◀ Back").withDisabled(page == 0);
        var on = Button.secondary(turn.to(page + 1).id(), "Next ▶").withDisabled(page == pages - 1);
        return List.of(ActionRow.of(back, on));
    }

    private static List<Sheet> opened(Reply.Opened o) {
        var packer = new Packer().line("**" + Lines.source(o.document().metadata()) + "**");
        packer.gap();
        for (var piece : Markdown.pieces(o.before(), TEXT)) packer.line(piece);
        for (var piece : Markdown.pieces(o.quote(), TEXT)) packer.line("> " + piece);
        for (var piece : Markdown.pieces(o.after(), TEXT)) packer.line(piece);
        packer.line("-# " + Markdown.escape(o.document().id(), 200));
        return packer.sheets(List.of());
    }

    private static String busy(Reply.Busy busy) {
        var pause = seconds(busy.pause());
        return busy.whole()
                ? "Many people here are asking at the moment. Please ask again in " + pause + "."
                : "One question at a time, please: ask the next one in " + pause + ".";
    }

    private static String seconds(Duration pause) {
        long seconds = Math.max(1, (pause.toMillis() + 999) / 1000);
        return seconds == 1 ? "a second" : seconds + " seconds";
    }

    private static String failed(Reply.Failed failed) {
        return switch (failed.fault()) {
            case BROKEN ->
                "Something went wrong on my side. Please try again; if it happens again, tell whoever runs"
                        + " this bot the reference `" + failed.reference() + "`.";
            case TOO_SLOW ->
                "That took too long, and I stopped. A narrower question often helps. Reference `" + failed.reference()
                        + "`.";
            case CLOSING -> "I am being restarted and could not finish this. Please ask again in a minute.";
        };
    }
}
