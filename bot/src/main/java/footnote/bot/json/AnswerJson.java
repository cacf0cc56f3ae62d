package footnote.bot.json;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Rejection;
import footnote.answer.Timing;
import footnote.corpus.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An answer as the JSON object that the command line and the HTTP API promise.
public final class AnswerJson {
    private AnswerJson() {}

    /// The object, its keys in the promised order.
    ///
    /// @param id echoed where there is one
    public static Map<String, @Nullable Object> of(@Nullable Object id, String question, Answer answer) {
        var object = Json.object();
        if (id != null) object.put("id", id);
        object.put("question", question);
        object.put("refused", answer instanceof Answer.NotFound);
        object.put("mode", answer.mode().name().toLowerCase(Locale.ROOT));
        switch (answer) {
            case Answer.Cited cited -> cited(object, cited);
            case Answer.NotFound notFound -> notFound(object, notFound);
        }
        object.put(
                "rejected",
                answer.rejected().stream().map(AnswerJson::rejection).toList());
        object.put(
                "nearest",
                answer instanceof Answer.NotFound n
                        ? n.nearest().stream().map(AnswerJson::nearest).toList()
                        : List.of());
        object.put("timing_ms", timing(answer.timing()));
        return object;
    }

    private static void cited(Map<String, @Nullable Object> object, Answer.Cited answer) {
        var notes = Footnotes.of(answer);
        object.put("answer", notes.text());
        object.put("as_of", answer.asOf());
        if (answer.note() != null) object.put("note", answer.note());
        object.put(
                "statements",
                answer.statements().stream()
                        .map(s -> Json.object(
                                "text",
                                Footnotes.sentence(s.text()),
                                "markers",
                                notes.markers(s.evidence()),
                                "speaker",
                                s.speaker()))
                        .toList());
        object.put(
                "citations",
                IntStream.range(0, notes.evidence().size())
                        .mapToObj(i -> citation(i + 1, notes.evidence().get(i)))
                        .toList());
        object.put(
                "positions",
                answer.positions().stream()
                        .map(p -> Json.object(
                                "summary",
                                p.summary(),
                                "published",
                                p.published(),
                                "markers",
                                notes.markers(p.evidence())))
                        .toList());
    }

    private static void notFound(Map<String, @Nullable Object> object, Answer.NotFound answer) {
        object.put("answer", answer.missing());
        object.put("as_of", null);
        for (var empty : List.of("statements", "citations", "positions")) object.put(empty, List.of());
    }

    private static Map<String, @Nullable Object> citation(int marker, Evidence e) {
        var m = e.metadata();
        return Json.object(
                "marker", marker,
                "document", e.passage().document(),
                "title", m.title(),
                "publisher", m.publisher(),
                "published", m.published(),
                "published_inferred", m.published() != null && m.isInferred(Metadata.Field.PUBLISHED),
                "url", m.url(),
                "quote", e.quote(),
                "start", e.startCodePoint(),
                "end", e.endCodePoint(),
                "speaker", e.speaker());
    }

    private static Map<String, @Nullable Object> nearest(Evidence e) {
        return Json.object(
                "document", e.passage().document(), "title", e.metadata().title(), "quote", e.quote());
    }

    private static Map<String, @Nullable Object> rejection(Rejection r) {
        return Json.object("text", r.text(), "reason", r.reason().words(), "detail", r.detail());
    }

    private static Map<String, @Nullable Object> timing(Timing t) {
        return Json.object(
                "retrieve",
                millis(t.retrieve()),
                "compose",
                millis(t.compose()),
                "prove",
                millis(t.prove()),
                "total",
                millis(t.total()));
    }

    private static double millis(long nanos) {
        return Json.rounded(nanos / 1e6, 2);
    }
}
