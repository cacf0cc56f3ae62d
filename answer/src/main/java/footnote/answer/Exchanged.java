package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Names;
import footnote.answer.text.Opposites;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether two names, or two figures, of which the evidence tells different things, have not changed places: of
/// "Perin drove and Tasic fired five shots" not that Tasic drove, of "12 killed and 34 wounded" not 34 killed. Pure.
final class Exchanged {
    private static final Set<String> COMPARING = Set.of("than", "compared", "versus");

    /// Before these words what is told of one of them ends.
    private static final Set<String> PARTING =
            Set.of("and", "while", "whereas", "but", "with", "followed", "compared", "than", "versus", "against");

    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "with", "at");

    /// So far from a figure stands what is told of it.
    private static final int NEAR = 3;

    private Exchanged() {}

    /// What may change places.
    private enum Kind {
        NAME,
        FIGURE,
        OPPOSITE
    }

    /// A name or a figure, and the words that stand by it and by no other of its kind.
    ///
    /// @param marks the words of the name, or of the figure
    /// @param figure the figure; null for a name
    /// @param begin the number of the first of these words
    /// @param end the number of the word behind them
    private record Part(List<Word> marks, @Nullable Quantity figure, List<Word> told, int begin, int end) {
        boolean isSame(Part other) {
            if (figure != null) return other.figure != null && figure.sameValue(other.figure);
            if (other.figure != null) return false;
            return marks.stream().anyMatch(a -> other.marks.stream().anyMatch(b -> Names.same(a.key(), b.key())));
        }
    }

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        for (var kind : Kind.values()) {
            for (var e : draft.exhibits()) {
                // "less than in Vesna": what is told of the one is told of the other
                if (kind != Kind.FIGURE && (draft.says(COMPARING) || draft.quotes(COMPARING))) continue;
                var mine = parts(draft.said(), e.context(), kind);
                var there = parts(e.context(), draft.said(), kind);
                for (int i = 0; i + 1 < mine.size(); i++)
                    for (var other : mine.subList(i + 1, mine.size())) {
                        var fault = exchanged(mine.get(i), other, there);
                        if (fault != null) return fault;
                    }
            }
        }
        return null;
    }

    private static @Nullable Fault exchanged(Part a, Part b, List<Part> there) {
        var theirA = only(a, there);
        var theirB = only(b, there);
        if (theirA == null || theirB == null || theirA.equals(theirB)) return null;
        if (isListed(a, b) || isListed(theirA, theirB) || isListed(theirB, theirA)) return null;
        boolean kept = shared(a, theirA, theirB) > 0 || shared(b, theirB, theirA) > 0;
        int moved = shared(a, theirB, theirA);
        int back = shared(b, theirA, theirB);
        if (kept || moved + back < 2) return null;
        var one = theirA.marks().getLast().text();
        return new Fault(
                a.figure() == null ? Reason.ROLES : Reason.ALTERED_FIGURE,
                "the evidence tells that of "
                        + (moved > 0 ? theirB.marks().getLast().text() : one)
                        + ", not of "
                        + (moved > 0 ? one : theirB.marks().getLast().text()));
    }

    /// "Ghana and Mali": what is told of the one is told of the other.
    private static boolean isListed(Part a, Part b) {
        return a.end() + 1 == b.begin() || a.end() == b.begin();
    }

    private static @Nullable Part only(Part part, List<Part> there) {
        var same = there.stream().filter(part::isSame).toList();
        return same.size() == 1 ? same.getFirst() : null;
    }

    /// How many words by this one stand by that one of the evidence, and not by the other.
    private static int shared(Part mine, Part there, Part other) {
        return (int) mine.told().stream()
                .filter(w -> holds(there.told(), w) && !holds(other.told(), w))
                .count();
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.key().equals(word.key()) || Synonyms.alike(w.stem(), word.stem()));
    }

    /// The names, or the figures, that a text has in common with another, with what stands by each of them.
    private static List<Part> parts(Parsed text, Parsed other, Kind kind) {
        boolean figures = kind == Kind.FIGURE;
        var found = new ArrayList<Part>();
        var words = text.words();
        int from = 0;
        var led = new ArrayList<Word>();
        for (int to = 1; to <= words.size(); to++) {
            if (to < words.size() && !ends(words, to)) continue;
            var piece = words.subList(from, to);
            from = to;
            var marks = marks(text, piece, other, kind);
            if (marks.size() > 1) return List.of();
            var told = new ArrayList<>(piece.stream().filter(Word::isContent).toList());
            if (marks.isEmpty()) {
                if (!figures && found.isEmpty()) led.addAll(told);
                else if (!figures && isOf(piece.getFirst()))
                    found.getLast().told().addAll(told);
                continue;
            }
            var mark = marks.getFirst();
            int begin = words.indexOf(mark.getFirst());
            told.removeAll(mark);
            if (figures) told.removeIf(w -> !isNear(piece, w, mark));
            // "the older suspect": what is older goes with it
            int next = piece.indexOf(mark.getLast()) + 1;
            if (kind == Kind.OPPOSITE && next < piece.size()) told.remove(piece.get(next));
            if (found.isEmpty()) told.addAll(led);
            found.add(new Part(mark, figures ? figure(text, mark.getFirst()) : null, told, begin, begin + mark.size()));
        }
        return found;
    }

    /// "Egara, which accounted for half", "Sampur, accounting for half": what stands behind a comma is told of the
    /// name.
    private static boolean isOf(Word first) {
        return RELATIVE.contains(first.key()) || first.key().endsWith("ing");
    }

    private static boolean isNear(List<Word> piece, Word word, List<Word> mark) {
        int at = piece.indexOf(word);
        return at >= piece.indexOf(mark.getFirst()) - NEAR && at <= piece.indexOf(mark.getLast()) + NEAR;
    }

    private static boolean ends(List<Word> words, int k) {
        char mark = words.get(k - 1).after();
        return mark == ','
                || mark == ';'
                || mark == '.'
                || mark == ':'
                || PARTING.contains(words.get(k).key());
    }

    /// The names, or figures, of a few words, each with all of its words.
    private static List<List<Word>> marks(Parsed text, List<Word> piece, Parsed other, Kind kind) {
        boolean figures = kind == Kind.FIGURE;
        var marks = new ArrayList<List<Word>>();
        for (int i = 0; i < piece.size(); i++) {
            var word = piece.get(i);
            var figure = figures ? figure(text, word) : null;
            boolean shared = switch (kind) {
                case NAME -> isShared(word, other);
                case FIGURE -> isShared(figure, other);
                case OPPOSITE -> isOpposed(word, text) && isOpposed(word, other);
            };
            if (!shared) continue;
            boolean goesOn = kind != Kind.OPPOSITE
                    && i > 0
                    && !marks.isEmpty()
                    && marks.getLast().getLast().equals(piece.get(i - 1))
                    && (!figures || Objects.equals(figure(text, piece.get(i - 1)), figure));
            if (goesOn) marks.getLast().add(word);
            else marks.add(new ArrayList<>(List.of(word)));
        }
        return marks;
    }

    /// "Younger" where the text has an "older" too.
    private static boolean isOpposed(Word word, Parsed text) {
        return text.keys().contains(word.key())
                && Opposites.of(word.key()).stream().anyMatch(text.keys()::contains);
    }

    private static boolean isShared(@Nullable Quantity figure, Parsed other) {
        return figure != null && other.quantities().stream().anyMatch(figure::sameValue);
    }

    private static boolean isShared(Word name, Parsed other) {
        return Names.isName(name)
                && !Names.isTitle(name.key())
                && other.words().stream().anyMatch(w -> Names.isName(w) && Names.same(w.key(), name.key()));
    }

    private static @Nullable Quantity figure(Parsed text, Word word) {
        return text.quantities().stream()
                .filter(q -> !q.year()
                        && !q.unit().equals("#")
                        && word.after() != ':'
                        && q.start() <= word.start()
                        && word.end() <= q.end())
                .findFirst()
                .orElse(null);
    }
}
