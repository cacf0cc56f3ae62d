package footnote.bot.layout;

import footnote.answer.Answer;
import footnote.answer.Question;
import footnote.bot.chat.Place;
import footnote.bot.chat.Reply;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;

/// Replies laid out in a platform's markup. Pure, and total: whatever a reply is made of, there is a page of it.
public final class Layout {
    private static final int SNIPPET = 280;
    private static final int TEXT = 1500;
    private final Guest guest;
    private final Markup markup;
    private final Signs signs;
    private final Words words;
    private final Sources sources;

    public Layout(Guest guest, Markup markup, Signs signs) {
        this.guest = guest;
        this.markup = markup;
        this.signs = signs;
        this.words = guest.words();
        this.sources = new Sources(markup, words);
    }

    /// What a reply looks like.
    public Page of(Reply reply) {
        return switch (reply) {
            case Reply.Answered(var question, Answer.Cited cited) ->
                new AnswerLayout(question, cited, guest, markup).full();
            case Reply.Answered(var question, Answer.NotFound none) -> refusal(question, none);
            case Reply.Found found -> found(found);
            case Reply.Listed listed -> listed(listed);
            case Reply.Shown shown -> shown(shown);
            case Reply.Opened opened -> opened(opened);
            case Reply.Traced traced -> new FindingsLayout(markup, words).traced(traced);
            case Reply.Told told -> new FindingsLayout(markup, words).told(told);
            case Reply.Checked checked -> new FindingsLayout(markup, words).checked(checked);
            case Reply.Stock stock -> new StockLayout(markup, signs).stock(stock);
            case Reply.Settings settings -> memory().settings(settings);
            case Reply.Statistics statistics -> memory().statistics(statistics);
            case Reply.Gaps gaps -> memory().gaps(gaps);
            case Reply.Audit audit -> memory().audit(audit);
            case Reply.WhatIsKept kept -> memory().kept(kept);
            case Reply.Noted() -> plain(words.say("noted"));
            case Reply.Erased() -> plain(words.say("kept.erased"));
            case Reply.Declined declined -> plain(Wording.declined(declined, words));
            case Reply.Done(var sentence) -> plain(sentence);
            case Reply.Sorry(var sentence) -> plain(sentence);
            case Reply.Busy busy -> plain(Wording.busy(busy, words));
            case Reply.Failed failed -> plain(Wording.failed(failed, words));
        };
    }

    /// A reply in another way; what is no cited answer looks as always.
    public Page of(Reply reply, Act.View view) {
        if (!(reply instanceof Reply.Answered(var question, Answer.Cited cited))) return of(reply);
        var answer = new AnswerLayout(question, cited, guest, markup);
        return switch (view) {
            case SHORTER -> answer.shorter();
            case QUOTES -> answer.quotes();
            case SOURCES -> answer.allSources();
        };
    }

    private MemoryLayout memory() {
        return new MemoryLayout(markup, signs, words);
    }

    private Lines lines() {
        return new Lines(markup);
    }

    private Page plain(String sentence) {
        return lines().plain(markup.escape(sentence, TEXT)).page(List.of());
    }

    private Page refusal(Question question, Answer.NotFound none) {
        var lines = lines().asked(question).gap().plain(markup.escape(words.reason(none.missing()), TEXT));
        var nearest = none.nearest().subList(0, Math.min(3, none.nearest().size()));
        if (!nearest.isEmpty()) lines.gap().small(words.say("refusal.nearest"));
        int number = 0;
        for (var e : nearest)
            lines.small(++number + " · " + words.quoted(markup.escape(e.quote(), SNIPPET)) + " "
                    + sources.line(e.metadata()));
        return lines.page(new Controls(question, guest).ofRefusal(nearest));
    }

    private Page found(Reply.Found found) {
        var wanted = words.quoted(markup.escape(found.words(), 200));
        if (found.hits().isEmpty())
            return lines().plain(words.say("search.none", wanted)).page(List.of());
        var lines = lines().plain(markup.strong(words.say("search.found")) + " " + wanted);
        var buttons = new ArrayList<Row.Button>();
        for (var hit : found.hits().subList(0, Math.min(5, found.hits().size()))) {
            int number = buttons.size() + 1;
            lines.gap().plain(markup.strong("" + number) + " " + sources.line(hit.metadata()));
            lines.quote(markup.escape(hit.passage().text(), SNIPPET));
            var open = new Act.OpenSource(number, place(hit));
            buttons.add(new Row.Button(Sources.label(number, hit.metadata()), open, Row.Look.PLAIN));
        }
        return lines.page(List.of(new Row.Buttons(buttons)));
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

    private Page listed(Reply.Listed l) {
        if (l.total() == 0) return plain(words.say("sources.none"));
        var lines = lines().plain(markup.strong(words.count("sources.count", l.total())));
        for (var d : l.documents()) lines.item(sources.line(d.metadata()) + " · " + markup.escape(d.id(), 120));
        if (l.pages() > 1) lines.small(words.say("sources.page", l.page() + 1, l.pages()));
        return lines.page(Controls.turn(l.page(), l.pages(), Act.SourcesPage::new, words));
    }

    private Page shown(Reply.Shown s) {
        var lines = lines().plain(markup.strong(sources.line(s.document().metadata())));
        lines.small(markup.escape(s.document().id(), 150)
                + (s.pages() > 1 ? " · " + words.say("source.page", s.page() + 1, s.pages()) : ""));
        s.text().lines().flatMap(l -> markup.pieces(l, TEXT).stream()).forEach(lines::plain);
        var key = Place.keyOf(s.document().id());
        return lines.page(Controls.turn(s.page(), s.pages(), p -> new Act.TextPage(key, p), words));
    }

    private Page opened(Reply.Opened o) {
        var lines = lines().plain(markup.strong(sources.line(o.document().metadata())));
        lines.gap();
        markup.pieces(o.before(), TEXT).forEach(lines::plain);
        markup.pieces(o.quote(), TEXT).forEach(lines::quote);
        markup.pieces(o.after(), TEXT).forEach(lines::plain);
        lines.small(markup.escape(o.document().id(), 200));
        return lines.page(List.of());
    }
}
