package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Dates;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Shares;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a figure is told of as much as in the evidence: what two years brought not as one year's, what is promised
/// in all not as the part of it that somebody gets, what several have together not as one's own, and what is counted
/// as what stands beside it. Pure.
final class Scoped {
    private static final String UNIT = "(year|season|quarter|month|week|day|hour|decade)";
    private static final Pattern SPAN = Pattern.compile("(?iu)\\b(?:over|in|within|during|across|for|through|of)"
            + " (?:(?:the|its|a|an|his|her|their|next|last|past|first|coming|following|previous) ){0,2}"
            + "(?!one\\b|1\\b|first\\b)(?:\\p{L}+|\\d+)[- ]" + UNIT + "s?\\b");
    private static final String ONE = "(?:a|an|per|each|every|last|this|next|one|single|previous|past|the|that) ";
    private static final Set<String> WHICH = Set.of("which", "whom", "them", "these");
    private static final Set<String> TOTALS = Lexicon.words("totals");
    private static final Pattern JOINTLY =
            Pattern.compile("(?iu)\\b(?:together|jointly|between them|between the (?:two|three|four))\\b");

    private Scoped() {}

    static @Nullable Fault check(Case draft) {
        if (!Substance.isEnglish(draft)) return null;
        var fault = span(draft);
        if (fault == null) fault = part(draft);
        if (fault == null) fault = own(draft);
        if (fault == null) fault = whole(draft);
        if (fault == null) fault = included(draft);
        return fault != null ? fault : counted(draft);
    }

    /// "38 million a year" told of "38 million over three years".
    private static @Nullable Fault span(Case draft) {
        for (var e : draft.exhibits())
            for (var m = SPAN.matcher(e.context().text()); m.find(); ) {
                var unit = m.group(1).toLowerCase(Locale.ROOT);
                var one = Pattern.compile("(?iu)\\b" + ONE + unit + "\\b(?!s)"
                        + (unit.equals("year") ? "|\\b(?:annual|annually|yearly)\\b" : "|\\b" + unit + "ly\\b"));
                var said = one.matcher(draft.said().text());
                var each = Pattern.compile("(?iu)\\d[^.;,]{0,25} (?:a|per|each|every) " + unit + "\\b");
                boolean spread =
                        draft.said().words().stream().anyMatch(w -> w.key().equals(unit + "s"))
                                || SPAN.matcher(draft.said().text()).find();
                if (!said.find()
                        || (spread && !each.matcher(draft.said().text()).find())
                        || one.matcher(e.context().text()).find()) continue;
                var figure = beside(e.context(), m.start(), m.end());
                if (figure != null && tells(draft, figure))
                    return fault("the evidence says " + figure.text() + " " + m.group());
            }
        return null;
    }

    /// The figure that a span of time belongs to: the last one before it in its sentence, or the first one behind.
    private static @Nullable Quantity beside(Parsed text, int start, int end) {
        Quantity before = null;
        for (var q : text.quantities()) {
            if (q.end() <= start && isJoined(text, q.end(), start)) before = q;
            if (q.start() >= end && before == null && isJoined(text, end, q.start())) return q;
        }
        return before;
    }

    private static boolean isJoined(Parsed text, int from, int to) {
        return !text.text().substring(from, to).matches("(?su).*[.;:!?,] .*");
    }

    /// "Promised farmers 15 million" told of "promised 15 million, of which 4 million would go to farmers".
    private static @Nullable Fault part(Case draft) {
        if (!Shares.in(draft.said()).isEmpty()) return null;
        for (var e : draft.exhibits()) {
            var words = e.context().words();
            for (int i = 1; i < words.size(); i++) {
                boolean of = WHICH.contains(words.get(i).key())
                        && words.get(i - 1).key().equals("of");
                if (!of && !words.get(i).key().equals("including")) continue;
                int from = i;
                int to = i + 1;
                while (to < words.size()
                        && words.get(to - 1).after() != '.'
                        && words.get(to - 1).after() != ';') to++;
                var inside = words.subList(from, to);
                var part = figure(e.context(), inside);
                var whole = e.context().quantities().stream()
                        .filter(q -> q.end() <= words.get(from).start() && !q.year())
                        .filter(q -> part == null
                                || part.unit().equals(q.unit())
                                || (part.unit().isEmpty() && !Units.isTime(q.unit())))
                        .reduce((a, b) -> b)
                        .orElse(null);
                if (part == null || whole == null || part.equals(whole) || tells(draft, part) || !tells(draft, whole))
                    continue;
                var rest = words.stream().filter(w -> !inside.contains(w)).toList();
                for (var word : inside)
                    if (isThing(word)
                            && !holds(rest, word)
                            && holds(draft.said().words(), word))
                        return fault("the evidence says " + part.text() + " of that");
            }
        }
        return null;
    }

    /// "Nine in ten of the 31 in hospital" told of "nine in ten of the infected, and 31 are in hospital".
    private static @Nullable Fault whole(Case draft) {
        for (var share : Shares.in(draft.said()))
            for (var mine : draft.said().quantities()) {
                if (!isOf(draft.said(), share, mine)) continue;
                for (var e : draft.exhibits()) {
                    var there = Shares.in(e.context()).stream()
                            .filter(s -> s.isSame(share) || s.values().stream().anyMatch(share.values()::contains))
                            .toList();
                    if (there.size() != 1
                            || !e.context()
                                    .text()
                                    .startsWith(" of ", there.getFirst().end())) continue;
                    boolean elsewhere = e.context().quantities().stream()
                            .anyMatch(q -> q.sameValue(mine)
                                    && q.start() > there.getFirst().end());
                    boolean kept = e.context().quantities().stream()
                            .anyMatch(q -> q.sameValue(mine) && isOf(e.context(), there.getFirst(), q));
                    if (elsewhere && !kept) return fault("the evidence does not tell that share of " + mine.text());
                }
            }
        return null;
    }

    private static boolean isOf(Parsed text, Shares.Share share, Quantity whole) {
        return share.end() < whole.start()
                && text.text().substring(share.end(), whole.start()).matches("(?iu) of (?:\\p{L}+ ){0,2}");
    }

    /// "400 objects found by a farmer" told of "400 objects, including a cup found by a farmer".
    private static @Nullable Fault included(Case draft) {
        for (var e : draft.exhibits()) {
            var words = e.context().words();
            for (int i = 1; i + 1 < words.size(); i++) {
                if (!words.get(i).key().equals("including")) continue;
                int from = i + 1;
                while (from < words.size() && !words.get(from).isContent()) from++;
                int to = from;
                while (to < words.size() && words.get(to).isContent() && !Deeds.isPast(words.get(to))) to++;
                int end = to;
                while (end < words.size() && words.get(Math.max(to, end - 1)).after() == ' ') end++;
                var thing = words.subList(from, to);
                var told = words.subList(to, Math.min(words.size(), end + 1)).stream()
                        .filter(w -> isThing(w) && stands(words, w) == 1)
                        .toList();
                boolean gone = !thing.isEmpty() && thing.stream().noneMatch(w -> draft.says(w.stem()));
                if (gone && told.size() > 1 && told.stream().allMatch(w -> draft.says(w.stem())))
                    return fault("the evidence says that only of \""
                            + thing.getLast().text() + "\"");
            }
        }
        return null;
    }

    private static long stands(List<Word> words, Word word) {
        return words.stream().filter(w -> w.stem().equals(word.stem())).count();
    }

    private static @Nullable Quantity figure(Parsed text, List<Word> words) {
        return text.quantities().stream()
                .filter(q ->
                        !q.year() && !q.unit().equals("#") && words.stream().anyMatch(w -> w.start() == q.start()))
                .findFirst()
                .orElse(null);
    }

    /// "Norland landed 84,000 tonnes" told of "together the countries landed 84,000 tonnes".
    private static @Nullable Fault own(Case draft) {
        if (draft.says(TOTALS)) return null;
        for (var mine : Clause.in(draft.said())) {
            var subject = mine.subject();
            boolean one = subject.stream().allMatch(Names::isName)
                    && draft.said().words().stream()
                            .noneMatch(w -> w.key().equals("and")
                                    && w.end() < mine.rest().getFirst().start());
            for (var figure : draft.said().quantities()) {
                if (!one || figure.year() || mine.rest().stream().noneMatch(w -> w.start() == figure.start())) continue;
                for (var e : draft.exhibits())
                    if (JOINTLY.matcher(e.context().text()).find()
                            && e.context().quantities().stream().anyMatch(figure::sameValue))
                        return fault("the evidence says " + figure.text() + " of several together");
            }
        }
        return null;
    }

    /// "2,300 homes" told of "forced 2,300 people from their homes".
    private static @Nullable Fault counted(Case draft) {
        for (var figure : draft.said().quantities()) {
            if (figure.year() || !figure.unit().isEmpty() || figure.counted().isEmpty()) continue;
            if (Shares.in(draft.said()).stream().anyMatch(s -> s.overlaps(figure))) continue;
            var mine = figure.counted();
            boolean kept = false;
            String other = null;
            for (var e : draft.exhibits())
                for (var q : e.context().quantities()) {
                    if (!figure.sameValue(q) || q.counted().isEmpty()) continue;
                    var theirs = q.counted();
                    boolean moved = mine.stream().noneMatch(m -> theirs.stream().anyMatch(t -> Synonyms.alike(m, t)))
                            && theirs.stream().noneMatch(draft::says)
                            && stands(e.context(), mine.getFirst(), q);
                    if (moved) other = theirs.getFirst();
                    else kept = true;
                }
            if (other != null && !kept) return fault("the evidence counts something else as " + figure.text());
        }
        return null;
    }

    /// Whether it stands elsewhere in the text, and not before a noun as "tram" of "the tram network".
    private static boolean stands(Parsed text, String stem, Quantity figure) {
        var words = text.words();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean modifies = word.after() == ' ' && i + 1 < words.size() && isThing(words.get(i + 1));
            boolean apart = word.end() <= figure.start() || word.start() >= figure.end();
            if (word.stem().equals(stem) && isThing(word) && apart && !modifies) return true;
        }
        return false;
    }

    private static boolean tells(Case draft, Quantity figure) {
        return draft.said().quantities().stream()
                .anyMatch(q -> q.sameValue(figure) && q.unit().equals(figure.unit()));
    }

    private static boolean isThing(Word word) {
        return word.isContent()
                && word.kind() == Word.Kind.PLAIN
                && !Claims.isNeutral(word.key())
                && !Claims.isSayingVerb(word.key())
                && !Dates.isCalendarWord(word.key());
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.isContent() && Synonyms.alike(w.stem(), word.stem()));
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.ALTERED_FIGURE, detail);
    }
}
