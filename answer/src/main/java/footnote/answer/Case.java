package footnote.answer;

import footnote.answer.text.Cautions;
import footnote.answer.text.Language;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Set;

/// A draft whose quotes were found, laid out for checking: what it says beside what its evidence says.
///
/// @param said the draft's sentence
/// @param exhibits its evidence, at least one
/// @param follows whether it follows the evidence word for word, but for some places
/// @param rewordings these places: where the sentence puts other words for those of the evidence it
///     follows; empty where it does not follow it
record Case(Parsed said, List<Exhibit> exhibits, boolean follows, List<Rewording> rewordings) {
    /// One piece of evidence.
    ///
    /// @param sheet the passage it stands in
    /// @param sentences the sentences it touches, in offsets of that passage's text
    /// @param context the text of those sentences
    record Exhibit(Evidence evidence, Sheet sheet, Span sentences, Parsed context) {
        /// So much of a sentence is a part that says something by itself.
        private static final int PART = 25;

        /// The quote itself, in offsets of the passage's text.
        Span quoted() {
            int base = sheet.passage().span().start();
            return new Span(evidence.span().start() - base, evidence.span().end() - base);
        }

        /// Whether the quote is a part of a sentence, and long enough to be looked at by itself.
        boolean isPart() {
            var quoted = quoted();
            return quoted.length() >= PART && quoted.length() < sentences.length() - 2;
        }
    }

    static Case of(Parsed said, List<Exhibit> exhibits) {
        var rewordings = Rewording.of(said, exhibits);
        return new Case(said, exhibits, rewordings != null, rewordings == null ? List.of() : rewordings);
    }

    /// Whether the quoted sentences hold a word of this stem, one alike, or one that may stand for it.
    boolean quotes(String stem) {
        return exhibits.stream().anyMatch(e -> holds(e.context(), stem));
    }

    /// Whether the sentence itself does.
    boolean says(String stem) {
        return holds(said, stem);
    }

    static boolean holds(Parsed text, String stem) {
        if (text.stems().contains(stem)) return true;
        return text.words().stream().anyMatch(w -> w.isContent() && Synonyms.alike(w.stem(), stem));
    }

    /// Whether the sentence has one of these words.
    boolean says(Set<String> keys) {
        return said.words().stream().anyMatch(w -> keys.contains(w.key()));
    }

    /// Whether the quoted sentences have one of these words.
    boolean quotes(Set<String> keys) {
        return exhibits.stream().anyMatch(e -> e.context().words().stream().anyMatch(w -> keys.contains(w.key())));
    }

    /// Whether a passage or its heading has one of these words.
    boolean knows(Set<String> keys) {
        return exhibits.stream()
                .anyMatch(e -> keys.stream()
                        .anyMatch(k -> e.sheet().words().keys().contains(k)
                                || e.sheet().heading().keys().contains(k)));
    }

    /// Whether a word is a negation here: "no" is none in Portuguese.
    boolean denies(Word word) {
        return Cautions.isNegator(word.key()) && !(word.key().equals("no") && isPortuguese());
    }

    private boolean isPortuguese() {
        return exhibits.stream().anyMatch(e -> Language.of(e.context()) == Language.PORTUGUESE);
    }

    /// Whether a word may stand for a negation in another wording.
    boolean mayDeny(Word word) {
        return denies(word) || Cautions.isSoft(word.key()) || prefixed(word);
    }

    /// Whether a word of the sentence denies, and is not only repeated from the evidence's own words.
    boolean mayDenyAnew(Word word) {
        return denies(word)
                || (mayDeny(word)
                        && exhibits.stream()
                                .noneMatch(e -> e.context().keys().contains(word.key())
                                        || e.context().hasStem(word.stem())));
    }

    /// "Unreviewed" where the evidence says "not reviewed".
    private boolean prefixed(Word word) {
        for (var prefix : List.of("un", "in", "im", "ir", "il", "dis", "non"))
            if (word.key().startsWith(prefix) && word.key().length() > prefix.length() + 3) {
                var stem = word.stem().substring(Math.min(word.stem().length(), prefix.length()));
                if (stem.length() > 2
                        && exhibits.stream().anyMatch(e -> e.context().hasStem(stem))) return true;
            }
        return false;
    }

    List<Word> content() {
        return said.words().stream().filter(Word::isContent).toList();
    }
}
