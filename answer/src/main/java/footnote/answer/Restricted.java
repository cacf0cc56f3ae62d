package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether those of whom something is told are told apart as in the evidence: of "customers who asked" not
/// "customers who paid". Pure.
final class Restricted {
    private static final Set<String> WHO = Set.of("who", "that", "which");

    /// A clause of more words of content may well be told in other words.
    private static final int MOST = 2;

    private Restricted() {}

    /// A thing, and what tells which of them is meant.
    private record Some(Word thing, List<Word> clause) {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        for (var mine : in(draft.said()))
            for (var e : draft.exhibits()) {
                var there = in(e.context()).stream()
                        .filter(s ->
                                Synonyms.alike(s.thing().stem(), mine.thing().stem()))
                        .toList();
                if (there.size() != 1) continue;
                boolean gone = there.getFirst().clause().stream().noneMatch(w -> draft.says(w.stem()));
                if (gone && mine.clause().stream().noneMatch(w -> draft.quotes(w.stem())))
                    return new Fault(
                            Reason.UNSUPPORTED,
                            "the evidence says \"" + mine.thing().text() + " who "
                                    + there.getFirst().clause().getFirst().text() + "\"");
            }
        return null;
    }

    private static List<Some> in(Parsed text) {
        var found = new ArrayList<Some>();
        var words = text.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            var thing = words.get(i - 1);
            if (!WHO.contains(words.get(i).key())
                    || thing.after() != ' '
                    || !thing.key().endsWith("s")) continue;
            if (!thing.isContent() || thing.isCapital()) continue;
            int end = i + 1;
            while (end < words.size() && words.get(end - 1).after() == ' ') end++;
            var clause =
                    words.subList(i + 1, end).stream().filter(Word::isContent).toList();
            if (!clause.isEmpty() && clause.size() <= MOST) found.add(new Some(thing, clause));
        }
        return found;
    }
}
