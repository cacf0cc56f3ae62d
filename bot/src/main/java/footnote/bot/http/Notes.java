package footnote.bot.http;

import footnote.answer.Answer;
import footnote.answer.Evidence;
import footnote.answer.Footnotes;
import footnote.answer.Trace;
import footnote.bot.chat.Reply;
import footnote.corpus.Metadata;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reply as plain text with footnotes, for a model that reads no structure.
final class Notes {
    private Notes() {}

    /// The text; the object as it is where there is no better one.
    static String of(Questions.Answer answer) {
        return switch (answer.reply()) {
            case Reply.Answered answered -> answer(answered.answer());
            case Reply.Found found -> hits(found.hits());
            case Reply.Traced traced -> trace(traced.trace());
            case Reply.Shown shown ->
                heading(shown.document().metadata()) + ", page " + (shown.page() + 1) + " of " + shown.pages() + "\n\n"
                        + shown.text();
            case Reply other -> other.toString();
        };
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.Cited cited -> cited(cited);
            case Answer.NotFound none ->
                none.missing() + listed("\n\nThe nearest passages, which do not answer it:", none.nearest());
        };
    }

    private static String cited(Answer.Cited answer) {
        var notes = Footnotes.of(answer);
        var out = new StringBuilder(notes.text(notes.beside()));
        if (!answer.positions().isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n\n").append("The documents do not all say the same; newest first:");
            for (var p : answer.positions())
                out.append("\n- ")
                        .append(p.published() == null ? "undated" : p.published())
                        .append(", ")
                        .append(p.outlet())
                        .append(": ")
                        .append(Footnotes.sentence(p.summary()))
                        .append(' ')
                        .append(notes.marked(p.evidence()));
        }
        if (answer.note() != null) out.append("\n\n").append(answer.note());
        int marker = 0;
        for (var e : notes.evidence())
            out.append(marker == 0 ? "\n\n" : "\n")
                    .append('[')
                    .append(++marker)
                    .append("] ")
                    .append(source(e));
        return out.toString();
    }

    private static String source(Evidence e) {
        var url = e.metadata().url() == null ? "" : " " + e.metadata().url();
        return heading(e.metadata()) + " · " + e.passage().document() + url + "\n    “" + e.quote() + "”"
                + by(e.speaker());
    }

    private static String by(@Nullable String speaker) {
        return speaker == null ? "" : " (" + speaker + ")";
    }

    private static String heading(Metadata m) {
        var about = new ArrayList<String>();
        if (m.publisher() != null) about.add(m.publisher());
        if (m.published() != null)
            about.add(m.published() + (m.isInferred(Metadata.Field.PUBLISHED) ? ", date inferred" : ""));
        return about.isEmpty() ? m.title() : m.title() + " (" + String.join(", ", about) + ")";
    }

    private static String hits(List<Hit> hits) {
        if (hits.isEmpty()) return "Nothing found.";
        var out = new StringBuilder();
        int rank = 0;
        for (var hit : hits)
            out.append(rank == 0 ? "" : "\n\n")
                    .append(++rank)
                    .append(". ")
                    .append(heading(hit.metadata()))
                    .append(" · ")
                    .append(hit.passage().document())
                    .append('\n')
                    .append(hit.passage().text());
        return out.toString();
    }

    private static String trace(Trace trace) {
        return switch (trace) {
            case Trace.Exact(var places) -> listed("Exact. It stands in:", places);
            case Trace.Altered(var place, var changes) -> {
                var out = new StringBuilder(listed("Altered. The nearest that a document says:", List.of(place)));
                for (var c : changes)
                    out.append("\nThe document has “%s”, the quote has “%s”.".formatted(c.document(), c.given()));
                yield out.toString();
            }
            case Trace.Absent(var nearest) ->
                "Not in these documents." + listed("\n\nThe nearest passages, which do not say it:", nearest);
        };
    }

    private static String listed(String head, List<Evidence> places) {
        if (places.isEmpty()) return "";
        var out = new StringBuilder(head);
        for (var e : places) out.append("\n- ").append(source(e));
        return out.toString();
    }
}
