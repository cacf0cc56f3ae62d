package footnote.bot.chat;

import footnote.answer.Question;
import footnote.retrieval.Filter;
import java.util.List;

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
}
