package footnote.bot.chat;

import footnote.answer.Question;
import footnote.answer.Stage;
import footnote.answer.Timeline;
import footnote.answer.Tracer;
import footnote.corpus.Document;
import footnote.retrieval.Filter;
import footnote.retrieval.Query;
import footnote.retrieval.Spread;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries out requests. Keeps nothing but a few recent answers. Safe for use by many threads.
final class Librarian {
    static final int PAGE = 10;
    private static final int MOMENTS = 12;
    private final Library library;
    private final Catalogue catalogue;
    private final RecentAnswers recent = new RecentAnswers();
    private final Reader reader = new Reader();
    private final Tracer tracer;
    private final Timeline timeline;
    private final Checker checker;

    Librarian(Library library) {
        this.library = library;
        this.catalogue = new Catalogue(library::documents);
        this.tracer = new Tracer(library.retriever());
        this.timeline = new Timeline(library.retriever());
        this.checker = new Checker(library.retriever(), tracer);
    }

    Reply carryOut(Request.OfDocuments request, Consumer<Stage> progress) {
        return switch (request) {
            case Request.Ask(var question, var again) -> ask(question, again, progress);
            case Request.Search(var words, var filter, int most) ->
                withDocument(
                        filter,
                        f -> new Reply.Found(words, new Spread(library.retriever()).find(new Query(words, f), most)));
            case Request.Sources(int page) -> sources(page);
            case Request.Read(var name, int page) -> read(name, page);
            case Request.Open(var place) -> open(place);
            case Request.Quote(var text, var filter) ->
                withDocument(filter, f -> new Reply.Traced(text, tracer.trace(text, f)));
            case Request.History(var topic, var filter) ->
                withDocument(filter, f -> new Reply.Told(topic, timeline.about(topic, f, MOMENTS)));
            case Request.Check(var text) -> checker.check(text);
        };
    }

    /// The documents by name.
    Catalogue catalogue() {
        return catalogue;
    }

    /// Whether an answer is at hand, so that showing it again costs nothing.
    boolean has(Question question) {
        return recent.find(question) != null;
    }

    private Reply ask(Question question, boolean again, Consumer<Stage> progress) {
        return withDocument(question.filter(), filter -> {
            var q = new Question(question.text(), filter, question.earlier());
            var known = again ? recent.find(q) : null;
            var answer = known == null ? library.answer(q, progress) : known;
            recent.add(q, answer);
            return new Reply.Answered(q, answer);
        });
    }

    private interface Filtered {
        Reply with(Filter filter);
    }

    /// Puts the id of the document that is meant into the filter.
    private Reply withDocument(Filter filter, Filtered work) {
        if (filter.document() == null) return work.with(filter);
        var entry = catalogue.named(filter.document());
        if (entry == null) return unknown(filter.document());
        return work.with(new Filter(entry.id(), filter.publisher(), filter.from(), filter.to(), filter.collections()));
    }

    private static Reply unknown(String name) {
        return new Reply.Declined(Reply.Cause.UNKNOWN_DOCUMENT, Asked.line(name, 80));
    }

    private Reply sources(int page) {
        var all = catalogue.documents();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int here = Math.clamp(page, 0, pages - 1);
        var some = all.subList(Math.min(all.size(), here * PAGE), Math.min(all.size(), (here + 1) * PAGE));
        return new Reply.Listed(List.copyOf(some), here, pages, all.size());
    }

    private Reply read(String name, int page) {
        var entry = catalogue.named(name);
        var document = entry == null ? Optional.<Document>empty() : library.document(entry.id());
        if (entry == null || document.isEmpty()) return unknown(name);
        return reader.page(entry, document.get().text(), page);
    }

    private Reply open(Place place) {
        var entry = catalogue.byKey(place.document());
        var document = entry == null ? Optional.<Document>empty() : library.document(entry.id());
        if (entry == null || document.isEmpty()) return new Reply.Declined(Reply.Cause.DOCUMENT_GONE);
        return reader.open(entry, document.get().text(), place);
    }
}
