package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Implied;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Shares;
import footnote.answer.text.Shares.Share;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether every number of a sentence stands in its evidence, with its unit, counting the same thing. Pure.
final class Figures {
    /// By these a sentence tells of the most in other words.
    private static final Set<String> UP_TO = Lexicon.words("up-to");

    /// "Has 21 days to appeal", "three weeks in which to do so".
    private static final Pattern TERM = Pattern.compile("(?iu)(?:in which )?to\\b");

    private static final Pattern ONCE = Pattern.compile(
            "(?iu)once (?:the|it|they|he|she|his|her|its|their|this|these|all|an?) (?!(?:day|week|month|year|decade|season|night)\\b)");

    private Figures() {}

    static @Nullable Fault check(Case draft) {
        var known = draft.exhibits().stream().flatMap(Figures::known).toList();
        var shares = Shares.in(draft.said());
        for (var figure : draft.said().quantities()) {
            if ((figure.year() && isYear(figure, draft)) || Reckoned.isBoth(figure, draft)) continue;
            if (Reckoned.isOnly(figure, draft)) continue;
            if (Hours.isKept(figure.start(), figure.end(), draft) || isWhen(figure, draft)) continue;
            if (isShare(figure, shares, draft)) {
                var turned = compared(figure, draft);
                if (turned != null) return turned;
                continue;
            }
            var same = known.stream()
                    .filter(q -> figure.sameValue(q) || figure.sameMeasure(q))
                    .toList();
            var fitting = same.stream()
                    .filter(q -> figure.sameMeasure(q) || figure.sameUnit(q) || Reckoned.alike(figure, q, draft, known))
                    .toList();
            if (fitting.isEmpty() && isReckoned(figure, draft)) continue;
            var rounded = fitting.isEmpty() ? rounded(figure, known, draft) : List.<Quantity>of();
            if (fitting.isEmpty() && rounded.isEmpty()) return altered(figure, strange(figure, same));
            var fault =
                    Reckoned.isRun(figure, draft.said()) || !rounded.isEmpty() ? null : limit(figure, fitting, draft);
            if (!rounded.isEmpty()) fitting = rounded;
            if (fault == null) fault = Counted.check(figure, fitting, known, draft);
            if (fault == null) fault = compared(figure, draft);
            if (fault != null) return fault;
        }
        var part = part(shares, draft);
        if (part == null) part = Reckoned.excepted(draft);
        return part != null ? part : glued(draft);
    }

    /// "Ended it once a bank had been taken out": when, and not how often.
    private static boolean isWhen(Quantity figure, Case draft) {
        return ONCE.matcher(draft.said().text())
                .region(figure.start(), draft.said().text().length())
                .lookingAt();
    }

    /// Whether a figure that does not stand there follows from those that do.
    private static boolean isReckoned(Quantity figure, Case draft) {
        return isImplied(figure, draft)
                || Reckoned.isRest(figure, draft)
                || Worked.out(figure, draft)
                || Derived.is(figure, draft)
                || Series.is(figure, draft)
                || Periods.isPart(figure, draft)
                || Periods.isSpan(figure, draft)
                || Lapse.is(figure, draft);
    }

    /// Whether a figure is none of the quoted sentences' own, and follows from these or is one of them
    /// in round.
    static boolean isWorked(Quantity figure, Case draft) {
        var known = draft.exhibits().stream()
                .flatMap(e -> e.context().quantities().stream())
                .toList();
        if (known.stream().anyMatch(q -> figure.sameValue(q) && figure.sameUnit(q))) return false;
        return isReckoned(figure, draft) || !rounded(figure, known, draft).isEmpty();
    }

    private static List<Quantity> rounded(Quantity figure, List<Quantity> known, Case draft) {
        return known.stream().filter(q -> Rounded.is(figure, q, draft.said())).toList();
    }

    private static String strange(Quantity figure, List<Quantity> same) {
        return same.isEmpty()
                ? figure.text() + " does not stand in the evidence"
                : "the evidence says " + same.getFirst().text() + " of something else";
    }

    /// "12 months" told of "a year".
    private static boolean isImplied(Quantity figure, Case draft) {
        if (Reckoned.isYearsAndMonths(figure, draft)) return true;
        return draft.exhibits().stream()
                .flatMap(
                        e -> Stream.concat(Implied.in(e.sheet().words()).stream(), Implied.ranks(e.context()).stream()))
                .anyMatch(q -> figure.sameMeasure(q)
                        || (figure.sameValue(q) && figure.unit().equals(q.unit())));
    }

    /// "20%" told of "a fifth", and "a fifth" of "one in five".
    private static boolean isShare(Quantity figure, List<Share> shares, Case draft) {
        return shares.stream().anyMatch(s -> s.overlaps(figure) && (isKnown(s, draft) || Multiples.isPart(s, draft)));
    }

    private static boolean isKnown(Share share, Case draft) {
        return draft.exhibits().stream()
                .flatMap(e -> Shares.in(e.sheet().words()).stream())
                .anyMatch(k -> share.isSame(k) && k.bound().allows(share.bound()));
    }

    /// A part that is told without any figure, as "a quarter" and "halved".
    private static @Nullable Fault part(List<Share> shares, Case draft) {
        for (var share : shares) {
            if (draft.said().quantities().stream().anyMatch(share::overlaps) || isKnown(share, draft)) continue;
            if (Multiples.isPart(share, draft)) continue;
            var words = draft.said().wordsIn(new Span(share.start(), share.end()));
            if (draft.quotes(words.getLast().stem())) continue;
            return new Fault(
                    Reason.ALTERED_FIGURE,
                    draft.said().text().substring(share.start(), share.end()) + " does not stand in the evidence");
        }
        return null;
    }

    /// Whether a quoted sentence itself has this figure.
    static boolean quotes(Case draft, Quantity figure) {
        boolean stands = draft.exhibits().stream()
                .flatMap(e -> Stream.of(e.context().quantities(), Implied.in(e.context()), Implied.ranks(e.context())))
                .flatMap(List::stream)
                .anyMatch(q -> figure.sameMeasure(q) || (figure.sameValue(q) && figure.sameUnit(q)));
        return stands || isShare(figure, Shares.in(draft.said()), draft) || isWorked(figure, draft);
    }

    /// Digits glued to letters, as "T72" or "7xyz", that are read neither as a number nor as a date: they
    /// stand in the evidence as they are.
    private static @Nullable Fault glued(Case draft) {
        for (var word : draft.said().words()) {
            if (word.kind() != Word.Kind.MIXED || isRead(word, draft.said()) || draft.knows(Set.of(word.key())))
                continue;
            if (Hours.isKept(word.start(), word.end(), draft)) continue;
            return new Fault(Reason.ALTERED_FIGURE, word.text() + " does not stand in the evidence");
        }
        return null;
    }

    private static boolean isRead(Word word, Parsed said) {
        return said.quantities().stream().anyMatch(q -> q.start() <= word.start() && word.end() <= q.end())
                || said.dates().stream().anyMatch(d -> d.start() <= word.start() && word.end() <= d.end());
    }

    private static Stream<Quantity> known(Case.Exhibit exhibit) {
        var sheet = exhibit.sheet();
        return Stream.concat(sheet.words().quantities().stream(), sheet.heading().quantities().stream());
    }

    private static boolean isYear(Quantity figure, Case draft) {
        int year = figure.values().getFirst().intValue();
        return draft.exhibits().stream().anyMatch(e -> Calendar.years(e).contains(year)) || Periods.isYear(year, draft);
    }

    /// "Fewer than five" is not five, and neither is "more than five".
    private static @Nullable Fault limit(Quantity figure, List<Quantity> same, Case draft) {
        boolean kept = same.stream()
                .anyMatch(q -> (q.bound().allows(figure.bound()) && !isExact(figure, q, draft))
                        || Reckoned.isDeep(figure, q, draft)
                        || draft.exhibits().stream()
                                .anyMatch(e -> Reckoned.isRun(q, e.sheet().words())));
        if (kept || isTerm(figure, draft.said())) return null;
        return altered(figure, "the limit of " + figure.text() + " is not that of the evidence");
    }

    /// "Has 21 days to appeal" told of "within 21 days".
    private static boolean isTerm(Quantity figure, Parsed said) {
        int next = figure.index();
        while (next < said.words().size() && said.words().get(next).start() < figure.end()) next++;
        return Units.isTime(figure.unit())
                && next < said.words().size()
                && TERM.matcher(said.text())
                        .region(said.words().get(next).start(), said.text().length())
                        .lookingAt();
    }

    /// "Are 40% cheaper" told of "up to 40% cheaper": what may be less is told as if it were so much.
    private static boolean isExact(Quantity figure, Quantity there, Case draft) {
        return there.bound() == Quantity.Bound.UP_TO && figure.bound() == Quantity.Bound.NONE && !draft.says(UP_TO);
    }

    /// "90 percent more" is not "90 percent".
    private static @Nullable Fault compared(Quantity figure, Case draft) {
        var words = draft.said().words();
        int next = figure.index();
        while (next < words.size() && words.get(next).start() < figure.end()) next++;
        if (!figure.unit().equals("%") || next >= words.size()) return null;
        var word = words.get(next);
        boolean more = Claims.isHigher(word.key());
        if (!more && !Claims.isLower(word.key())) return null;
        return draft.quotes(more ? Claims.rising() : Claims.falling())
                ? null
                : altered(figure, "the evidence does not say \"" + figure.text() + " " + word.text() + "\"");
    }

    static Fault altered(Quantity figure, String detail) {
        return new Fault(figure.year() ? Reason.ALTERED_DATE : Reason.ALTERED_FIGURE, Objects.requireNonNull(detail));
    }
}
