package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what rose by a figure did not fall by it: of "food rose 9%, while energy was 3% cheaper" not "food rose 9%
/// and energy 3%". Pure.
final class Directed {
    /// So far behind a figure its "cheaper" stands.
    private static final int NEAR = 2;
    /// So far before it the verb of its change.
    private static final int FAR = 9;

    private static final Set<String> TURNS = Set.of("than", "whereas", "while", "but");
    private static final Set<String> WIDER = Set.of("widened", "widens", "doubled", "tripled", "worsened");
    private static final Set<String> NARROWER = Set.of("narrowed", "narrows", "halved", "improved", "eased");
    private static final Pattern UP_FROM = Pattern.compile(
            "(?iu)^(?:(?!\\b(?:but|while|and|whereas|yet)\\b)[^.;\\p{N}]){0,60}?\\b(?:up from|higher than|more than|an increase (?:from|on|over))\\b");
    private static final Pattern DOWN_FROM = Pattern.compile(
            "(?iu)^(?:(?!\\b(?:but|while|and|whereas|yet)\\b)[^.;\\p{N}]){0,60}?\\b(?:down from|lower than|less than|fewer than|a (?:decrease|drop|fall|decline) (?:from|on))\\b");
    private static final Set<String> STEADY = Set.of("unchanged", "steady", "static", "flat");
    private static final Pattern HARDLY = Pattern.compile(
            "(?iu)\\b(?:hardly|barely|scarcely|little) changed\\b|\\b(?:was|were|is|are|stayed|remained|held) stable\\b");
    private static final Set<String> MOVED = Set.of(
            "raised",
            "raises",
            "lowered",
            "lowers",
            "cut",
            "cuts",
            "increased",
            "increases",
            "reduced",
            "rose",
            "fell",
            "hiked");

    private static final Set<String> MARKS = Set.of("from", "with", "to", "against", "versus");
    private static final Set<String> FROM = Set.of("from", "of", "than", "to", "at");

    private static final Set<String> NOW = Set.of("this", "now", "today", "currently");

    private Directed() {}

    static @Nullable Fault check(Case draft) {
        for (var figure : draft.said().quantities()) {
            if (!figure.unit().startsWith("%")) continue;
            int mine = way(draft.said(), figure);
            if (mine == 0) continue;
            boolean turned = false;
            boolean kept = false;
            for (var e : draft.exhibits())
                for (var q : e.context().quantities()) {
                    if (!q.sameValue(figure) || !q.unit().equals(figure.unit())) continue;
                    int there = way(e.context(), q);
                    turned |= there == -mine;
                    kept |= there != -mine;
                }
            if (turned && !kept)
                return new Fault(Reason.NEGATION, "the evidence tells the opposite change of " + figure.text());
        }
        var fault = steady(draft);
        if (fault == null) fault = against(draft);
        if (fault == null) fault = base(draft);
        return fault != null ? fault : trend(draft);
    }

    /// "Raised the rate to 4%" told of "left the rate unchanged at 4%", "fell sharply" of "hardly changed".
    private static @Nullable Fault steady(Case draft) {
        boolean kept = (draft.quotes(STEADY) || Overstated.quotes(HARDLY, draft)) && !draft.says(STEADY);
        boolean moves =
                draft.said().words().stream().anyMatch(w -> MOVED.contains(w.key()) && !draft.quotes(Set.of(w.key())));
        return kept && moves && draft.exhibits().stream().allMatch(e -> trend(e.context()) == 0)
                ? new Fault(Reason.NEGATION, "the evidence tells of no change")
                : null;
    }

    /// "1.4 million was higher than last year" told of "1.4 million, down from 1.7 million".
    private static @Nullable Fault against(Case draft) {
        for (var figure : draft.said().quantities()) {
            int mine = against(draft.said(), figure);
            if (mine == 0) continue;
            for (var e : draft.exhibits())
                for (var q : e.context().quantities())
                    if (q.sameValue(figure) && against(e.context(), q) == -mine)
                        return new Fault(Reason.NEGATION, "the evidence tells the opposite change of " + figure.text());
        }
        return null;
    }

    private static int against(Parsed text, Quantity figure) {
        var behind = text.text().substring(figure.end());
        if (UP_FROM.matcher(behind).find()) return 1;
        return DOWN_FROM.matcher(behind).find() ? -1 : 0;
    }

    /// "63.7 compared with 58.1" told of "58.1, down from 63.7".
    private static @Nullable Fault base(Case draft) {
        var all = draft.said().quantities().stream()
                .filter(q -> q.values().size() == 1 && !q.year())
                .map(q -> new Operands.Operand(q, draft.said()))
                .toList();
        for (var now : all)
            for (var then : all) {
                if (now.value() == then.value() || now.isBase() || !isFrom(then)) continue;
                for (var p : Operands.pairs(draft))
                    if (p.a().text().equals(p.b().text())
                            && p.a().is(then.figure())
                            && p.b().is(now.figure())
                            && isFrom(p.b())
                            && !p.a().isBase())
                        return new Fault(
                                Reason.ALTERED_FIGURE,
                                "the evidence says " + then.figure().text() + " after "
                                        + now.figure().text());
            }
        return null;
    }

    /// "Down from 63.7", "compared with 58.1"; not "from 4 to 5", nor "less than 5".
    private static boolean isFrom(Operands.Operand operand) {
        var words = operand.text().words();
        int from = operand.figure().index() - 1;
        boolean marked = from >= 0 && MARKS.contains(words.get(from).key());
        // "81.2%, against 77.6% this time"
        boolean now = operand.next() + 1 < words.size()
                && NOW.contains(words.get(operand.next()).key())
                && !words.get(operand.next() + 1).key().equals("last");
        if (now) return false;
        boolean range = operand.next() < words.size()
                && Set.of("to", "and").contains(words.get(operand.next()).key());
        return marked && !range && operand.isBase();
    }

    /// "The loss narrowed" told of "a loss of 63, compared with 28 the year before".
    private static @Nullable Fault trend(Case draft) {
        if (!draft.said().quantities().stream()
                .allMatch(q -> q.year() || q.unit().equals("month"))) return null;
        int mine = trend(draft.said());
        if (mine == 0) return null;
        var pairs = Operands.pairs(draft).stream()
                .filter(p -> p.b().isBase() && !p.a().isBase() && p.a().text().equals(p.b().text()))
                .toList();
        if (pairs.size() != 1 || draft.exhibits().stream().anyMatch(e -> trend(e.context()) != 0)) return null;
        var pair = pairs.getFirst();
        double change = pair.a().value() - pair.b().value();
        return change * mine < 0
                ? new Fault(
                        Reason.NEGATION,
                        "the evidence says " + pair.a().figure().text() + " after "
                                + pair.b().figure().text())
                : null;
    }

    /// Which way a text says that something went, where it says one way alone.
    private static int trend(Parsed text) {
        boolean up = text.words().stream()
                .anyMatch(
                        w -> WIDER.contains(w.key()) || (way(w) > 0 && !w.key().equals("over")));
        boolean down = text.words().stream()
                .anyMatch(w ->
                        NARROWER.contains(w.key()) || (way(w) < 0 && !w.key().equals("under")));
        return up == down ? 0 : up ? 1 : -1;
    }

    /// Which way something changed by a figure, 1 for up and -1 for down; 0 where that is not told.
    private static int way(Parsed text, Quantity figure) {
        var words = text.words();
        int next = figure.index();
        while (next < words.size() && words.get(next).start() < figure.end()) next++;
        for (int k = next; k < Math.min(words.size(), next + NEAR); k++) {
            // "fell by 7 percent over the year"
            if (Set.of("over", "under").contains(words.get(k).key())) break;
            int way = way(words.get(k));
            if (way != 0) return way;
            if (words.get(k).after() != ' ') break;
        }
        int k = figure.index() - 1;
        if (k >= 0 && FROM.contains(words.get(k).key())) return 0;
        for (int n = k; n >= Math.max(0, k - FAR); n--) {
            if ((n < k && isEnd(words.get(n))) || TURNS.contains(words.get(n).key())) return 0;
            int way = way(words.get(n));
            if (way != 0) return way;
        }
        return 0;
    }

    private static boolean isEnd(Word word) {
        return List.of('.', ';', '?', '!').contains(word.after());
    }

    private static int way(Word word) {
        if (Claims.rising().contains(word.key())) return 1;
        return Claims.falling().contains(word.key()) ? -1 : 0;
    }
}
