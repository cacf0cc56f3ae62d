package footnote.bot.discord;

import footnote.answer.Question;
import footnote.bot.chat.Asked;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines that recur in messages: what was asked, where something stands, when it was published.
final class Lines {
    private static final String ASKED = "> ";
    private static final String EARLIER = "-# ↳ ";
    private static final int TITLE = 150;
    private static final int OUTLET = 80;
    private static final int ADDRESS = 400;

    private Lines() {}

    /// What was asked, and before it what it follows: enough to ask it again.
    static List<String> asked(Question question) {
        var lines = new ArrayList<String>();
        for (var e : question.earlier()) lines.add(EARLIER + Markdown.escape(e));
        lines.add(ASKED + Markdown.escape(question.text()));
        return lines;
    }

    /// The question that a message of ours [says it answers][#asked]; empty where it is no answer.
    static Optional<Question> question(String content, Filter filter) {
        var earlier = new ArrayList<String>();
        for (var line : content.split("\n", -1)) {
            if (line.startsWith(EARLIER)) earlier.add(Markdown.unescape(line.substring(EARLIER.length())));
            else if (line.startsWith(ASKED) && line.length() > ASKED.length())
                return Optional.of(Asked.question(Markdown.unescape(line.substring(ASKED.length())), filter, earlier));
            else return Optional.empty();
        }
        return Optional.empty();
    }

    /// Title with its link, outlet and date.
    static String source(Metadata m) {
        return join(
                Markdown.link(Asked.line(m.title(), TITLE), m.url(), ADDRESS),
                m.publisher() == null ? "" : Markdown.escape(Asked.line(m.publisher(), OUTLET)),
                date(m));
    }

    /// When it was published, and whether that was inferred; empty where it is not known.
    static String date(Metadata m) {
        if (m.published() == null) return "";
        return (m.isInferred(Metadata.Field.PUBLISHED) ? "about " : "") + date(m.published());
    }

    static String date(PartialDate d) {
        if (d.month() == 0) return "" + d.year();
        var month = Month.of(d.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return (d.day() == 0 ? "" : d.day() + " ") + month + " " + d.year();
    }

    /// Parts with a dot between them, empty ones left out.
    static String join(@Nullable String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(p -> p != null && !p.isEmpty()).toList());
    }
}
