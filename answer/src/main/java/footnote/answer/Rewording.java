package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Other words at one place of a sentence that else follows its evidence word for word.
///
/// @param context the sentences that it follows
/// @param quoted their words there; may be empty
/// @param given the sentence's; may be empty
/// @param listed whether "and", "or" or a comma stands beside the place, where things may change their
///     order
record Rewording(Parsed context, List<Word> quoted, List<Word> given, boolean listed) {
    /// Below this share of kept words a sentence is told anew, and its words no longer stand for those
    /// beside them.
    private static final double FOLLOWS = 0.6;

    /// Longer differences are clauses left out or put in, not words put for others.
    private static final int LONGEST = 5;

    private static final int LONGEST_SENTENCE = 200;

    /// The places where a sentence differs from the evidence it follows; null where it follows none.
    static @Nullable List<Rewording> of(Parsed said, List<Case.Exhibit> exhibits) {
        var tokens = Alignment.tokens(said.text());
        if (tokens.size() > LONGEST_SENTENCE) return null;
        Alignment best = null;
        Parsed context = null;
        for (var exhibit : exhibits) {
            var alignment =
                    Alignment.of(tokens, Alignment.tokens(exhibit.context().text()));
            if (alignment == null || (best != null && alignment.kept() <= best.kept())) continue;
            best = alignment;
            context = exhibit.context();
        }
        if (best == null || context == null || best.kept() < FOLLOWS * tokens.size()) return null;
        var rewordings = new ArrayList<Rewording>();
        for (var edit : best.edited())
            if (edit.text().size() <= LONGEST && edit.quote().size() <= LONGEST)
                rewordings.add(at(edit, context, said));
        return rewordings;
    }

    private static Rewording at(Alignment.Edit edit, Parsed context, Parsed said) {
        var given = words(edit.quote(), said);
        return new Rewording(context, words(edit.text(), context), given, isListed(given, said));
    }

    private static List<Word> words(List<Alignment.Token> tokens, Parsed text) {
        if (tokens.isEmpty()) return List.of();
        int start = tokens.stream().mapToInt(Alignment.Token::start).min().orElse(0);
        int end = tokens.stream().mapToInt(Alignment.Token::end).max().orElse(0);
        return text.wordsIn(new Span(start, end));
    }

    private static boolean isListed(List<Word> given, Parsed said) {
        if (given.isEmpty()) return false;
        var first = said.words().indexOf(given.getFirst());
        var last = said.words().indexOf(given.getLast());
        return isJoint(first > 0 ? said.words().get(first - 1) : null)
                || isJoint(last + 1 < said.words().size() ? said.words().get(last + 1) : null)
                || given.stream().anyMatch(Rewording::isJoint)
                || given.getLast().after() == ',';
    }

    private static boolean isJoint(@Nullable Word word) {
        return word != null
                && (word.key().equals("and")
                        || word.key().equals("or")
                        || word.key().equals("und")
                        || word.key().equals("et"));
    }
}
