package footnote.answer.text;

import java.util.List;
import java.util.Set;

/// Whether a verb of saying stands before its subject: "…," said Ilse Brandt. Pure.
final class Inverse {
    /// What is called something stands behind these, and not who says so.
    private static final Set<String> CALLING =
            Set.of("called", "calls", "described", "describes", "labelled", "labeled", "dubbed", "branded", "hailed");

    private static final Set<String> FINITE = Set.of(
            "could", "would", "will", "can", "may", "might", "should", "must", "had", "has", "have", "was", "were",
            "is", "are");
    private final List<Word> words;
    private final Phrases phrases;

    Inverse(List<Word> words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// Whether the verb at `i` stands before its subject: right after a quotation or a comma, with a name,
    /// a pronoun or an article after it.
    boolean is(int i) {
        if (i == 0 || i + 1 >= words.size() || !phrases.isBreak(i - 1) || phrases.isBreak(i)) return false;
        if (words.get(i).key().startsWith("t") && words.get(i).stem().equals("tell")) return false;
        // "…, saying the members had": whoever did the deed before says so
        if (words.get(i).key().endsWith("ing") && !phrases.quoteBetween(i - 1, i)) return false;
        var next = words.get(i + 1);
        boolean subject = Names.isName(next) || Phrases.ARTICLES.contains(next.key());
        boolean lower = !next.isCapital() && !next.key().equals("that") && next.isContent() && !opensClause(i + 1);
        if (phrases.quoteBetween(i - 1, i)) return subject || lower || Phrases.PRONOUNS.contains(next.key());
        return (subject || lower)
                && !CALLING.contains(words.get(i).key())
                && phrases.beforeApposition(i) == i
                && !isNameInCommas(i - 1);
    }

    /// "Said half of the growers could": a verb of its own follows.
    private boolean opensClause(int from) {
        return words.subList(from, phrases.endOfPhrase(from)).stream().anyMatch(w -> FINITE.contains(w.key()));
    }

    /// "A spokesman, Omar Ruiz, said": the name that ends at `last` stands behind a comma of its own.
    private boolean isNameInCommas(int last) {
        int k = last;
        while (k > 0 && Names.isName(words.get(k)) && !phrases.isBreak(k - 1)) k--;
        return k > 0 && k < last && Names.isName(words.get(k)) && phrases.gapHas(k - 1, ',');
    }
}
