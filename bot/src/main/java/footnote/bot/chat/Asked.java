package footnote.bot.chat;

import footnote.answer.Question;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A question as people type it made into one that can be asked again later from what a message shows of it:
/// one line,
/// no longer than [#LONGEST], and with it at most [#EARLIER] questions that came before.
public final class Asked {
    /// In characters: it is carried, escaped, at the top of every answer.
    public static final int LONGEST = 500;

    /// How many earlier questions count.
    public static final int EARLIER = 2;

    /// In characters, likewise.
    public static final int LONGEST_EARLIER = 120;

    private Asked() {}

    /// The question as it is asked and carried.
    ///
    /// @param earlier oldest first; the last ones count
    public static Question question(String typed, Filter filter, List<String> earlier) {
        var last = earlier.subList(Math.max(0, earlier.size() - EARLIER), earlier.size());
        return new Question(
                line(typed, LONGEST),
                filter,
                last.stream()
                        .map(e -> line(e, LONGEST_EARLIER))
                        .filter(e -> !e.isEmpty())
                        .toList());
    }

    /// One line of at most so many characters; what is longer ends with `…` after a whole word.
    public static String line(String text, int longest) {
        var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (line.length() <= longest) return line;
        int cut = line.lastIndexOf(' ', longest - 1);
        if (cut < longest / 2) cut = Character.isLowSurrogate(line.charAt(longest - 1)) ? longest - 2 : longest - 1;
        return line.substring(0, cut) + "…";
    }

    /// Dates and a document as people give them, each null or blank for none.
    ///
    /// @param document its id, the end of its id, or its title
    /// @throws Unclear where a date is none or the two are swapped
    public static Filter filter(@Nullable String from, @Nullable String to, @Nullable String document) {
        var first = date("from", from);
        var last = date("to", to);
        if (first != null && last != null && first.first().isAfter(last.last()))
            throw new Unclear(Reply.Cause.SWAPPED_DATES, "");
        return new Filter(document == null || document.isBlank() ? null : document, null, first, last, Set.of());
    }

    private static @Nullable PartialDate date(String name, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException _) {
            throw new Unclear(Reply.Cause.NO_DATE, name);
        }
    }
}
