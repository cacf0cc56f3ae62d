package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Units;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether an amount stays one of the same time and of the same kind: "$3 a month" is not "$3 a year", nor
/// a list price what is paid. Pure.
final class Rated {
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> BACK = Set.of("ago", "earlier", "before", "later", "after", "since", "old");
    private static final Map<String, String> ADVERBS = Map.of(
            "daily",
            "day",
            "weekly",
            "week",
            "monthly",
            "month",
            "yearly",
            "year",
            "annually",
            "year",
            "hourly",
            "hour");

    /// "40 hours of work a week".
    private static final int NEAR = 4;

    private static final Pattern LISTED = Pattern.compile(
            "(?iu)\\b(?:(?:at|by) (?:list|catalogue|sticker|face) (?:prices?|value)|list prices?|before discounts?|on paper)\\b");

    private static final Pattern EVERY = Pattern.compile(
            "(?iu)\\b(?:annual\\p{L}*|yearly|monthly|weekly|daily|per|every|each|a (?:year|month|week|day|hour)|rates?|salary|wages?|pays?|rents?)\\b");

    private static final Pattern PAYING =
            Pattern.compile("(?iu)\\b(?:pay|pays|paid|paying|spend|spends|spent|cost|costs|bill)\\b");

    private Rated() {}

    static @Nullable Fault check(Case draft) {
        for (var figure : draft.said().quantities()) {
            var mine = per(draft.said(), figure);
            if (mine == null) continue;
            if (isAdded(figure, draft))
                return new Fault(Reason.ALTERED_FIGURE, "the evidence does not say " + figure.text() + " per " + mine);
            var there = new ArrayList<String>();
            for (var e : draft.exhibits())
                for (var q : e.context().quantities())
                    if (figure.sameValue(q)) there.add(Objects.requireNonNullElse(per(e.context(), q), mine));
            if (!there.isEmpty() && !there.contains(mine))
                return new Fault(
                        Reason.ALTERED_FIGURE,
                        "the evidence says " + figure.text() + " per " + there.getFirst() + ", not per " + mine);
        }
        return listed(draft);
    }

    /// "3.5 million a year" told of "3.5 million".
    private static boolean isAdded(Quantity figure, Case draft) {
        if (!Units.isMoney(figure.unit())) return false;
        for (var e : draft.exhibits()) {
            if (EVERY.matcher(e.context().text()).find()) return false;
            for (var q : e.sheet().words().quantities())
                if (figure.sameValue(q) && per(e.sheet().words(), q) != null) return false;
        }
        return true;
    }

    /// The time that an amount is of: "a month" of "$3 a month"; null where none is told.
    private static @Nullable String per(Parsed text, Quantity figure) {
        var words = text.words();
        int k = figure.index();
        while (k < words.size() && words.get(k).start() < figure.end()) k++;
        for (int end = Math.min(words.size(), k + NEAR); k < end; k++) {
            var key = words.get(k).key();
            if (k > 0 && Set.of(',', '.', ';').contains(words.get(k - 1).after())) return null;
            var adverb = ADVERBS.get(key);
            if (adverb != null) return adverb;
            if (!EACH.contains(key)) {
                if (words.get(k).isContent() || key.equals("of")) continue;
                return null;
            }
            var unit = k + 1 < words.size() ? Units.measure(words.get(k + 1).key()) : null;
            boolean back =
                    k + 2 < words.size() && BACK.contains(words.get(k + 2).key());
            return Units.isTime(unit) && !back ? unit : null;
        }
        return null;
    }

    private static @Nullable Fault listed(Case draft) {
        var said = draft.said().text();
        boolean listed = draft.exhibits().stream().anyMatch(e -> {
            var text = e.context().text();
            return LISTED.matcher(text).find() && !PAYING.matcher(text).find();
        });
        if (!listed || !PAYING.matcher(said).find() || LISTED.matcher(said).find()) return null;
        return draft.said().quantities().isEmpty()
                ? null
                : new Fault(Reason.UNSUPPORTED, "the evidence tells a list price, and not what is paid");
    }
}
