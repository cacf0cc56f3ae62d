package footnote.bot.http;

import footnote.answer.Question;
import footnote.bot.chat.Reply;
import footnote.bot.chat.Request;
import footnote.bot.json.AnswerJson;
import footnote.bot.json.HitsJson;
import footnote.bot.json.Json;
import footnote.bot.json.SourceJson;
import footnote.bot.json.TraceJson;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What programs may ask, by whichever way they come.
final class Questions {
    private static final int TOP = 10;
    private static final int MOST = 50;
    private static final int MOST_PAGES = 100_000;
    private final Inquiry inquiry;

    Questions(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// What is asked.
    enum Kind {
        ASK,
        SEARCH,
        TRACE,
        SOURCE;

        /// By the path below `/v1`; null for none.
        static @Nullable Kind of(String path) {
            return switch (path) {
                case "/ask" -> ASK;
                case "/search" -> SEARCH;
                case "/trace" -> TRACE;
                default -> null;
            };
        }
    }

    /// The reply as the desk gave it, and as the object that is promised.
    record Answer(Reply reply, Map<String, @Nullable Object> json) {}

    /// Answers.
    ///
    /// @throws Fault.Refusal where it cannot be answered as asked, or not now
    Answer answer(Kind kind, Wanted wanted) throws Fault.Refusal, InterruptedException {
        return switch (kind) {
            case ASK -> ask(wanted.with(Set.of("id", "question", "earlier")));
            case SEARCH -> search(wanted.with(Set.of("id", "text", "top")));
            case TRACE -> trace(wanted.with(Set.of("id", "text")));
            case SOURCE -> source(wanted.with(Set.of("page")));
        };
    }

    private Answer ask(Wanted wanted) throws Fault.Refusal, InterruptedException {
        var id = wanted.id();
        var text = wanted.text("question", Wanted.LONGEST);
        var question = new Question(text, wanted.filter(), wanted.earlier());
        var reply = inquiry.ask(new Request.Ask(question, false));
        if (!(reply instanceof Reply.Answered answered)) throw unexpected(reply);
        return new Answer(reply, AnswerJson.of(id, text, answered.answer()));
    }

    private Answer search(Wanted wanted) throws Fault.Refusal, InterruptedException {
        var id = wanted.id();
        int top = wanted.number("top", TOP, 1, MOST);
        var reply = inquiry.ask(new Request.Search(wanted.text("text", Wanted.LONGEST), wanted.filter(), top));
        if (!(reply instanceof Reply.Found found)) throw unexpected(reply);
        return new Answer(reply, HitsJson.of(id, found.hits()));
    }

    private Answer trace(Wanted wanted) throws Fault.Refusal, InterruptedException {
        var id = wanted.id();
        var text = wanted.text("text", Wanted.LONGEST_QUOTE);
        var reply = inquiry.ask(new Request.Quote(text, wanted.filter()));
        if (!(reply instanceof Reply.Traced traced)) throw unexpected(reply);
        return new Answer(reply, TraceJson.of(id, text, traced.trace()));
    }

    /// A page of a document.
    private Answer source(Wanted wanted) throws Fault.Refusal, InterruptedException {
        int page = wanted.number("page", 1, 1, MOST_PAGES);
        var reply = inquiry.ask(new Request.Read(wanted.text("document", Wanted.LONGEST_NAME), page - 1));
        if (!(reply instanceof Reply.Shown shown)) throw unexpected(reply);
        var json = SourceJson.of(shown.document());
        json.putAll(Json.object("page", shown.page() + 1, "pages", shown.pages(), "text", shown.text()));
        return new Answer(reply, json);
    }

    private static IllegalStateException unexpected(Reply reply) {
        return new IllegalStateException("no reply to this question: " + reply.getClass());
    }
}
