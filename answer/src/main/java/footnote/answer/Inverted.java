package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Deeds;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantities;
import footnote.answer.text.Shares;
import footnote.answer.text.Shares.Share;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Units;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a share stays one of the same whole, and a comparison has the same side ahead: of "nine in ten of
/// the ill were smokers" not that nine in ten smokers were ill, and of "the young read more than the old" not
/// the reverse. Pure.
final class Inverted {
    private static final Set<String> LEADS =
            Set.of("of", "the", "those", "these", "all", "its", "their", "his", "her", "our", "a", "an", "who", "that");

    /// A whole is told by at most so many words.
    private static final int LONGEST = 4;

    /// "Faster than", "more often than", "a larger part of it than".
    private static final int NEAR = 7;

    /// "Than in 2023": a year is what something is compared with.
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// "Ahead of last year's winner, Ida Holm".
    private static final int APPOSED = 8;

    private static final Set<String> COMPARATIVES = Lexicon.words("comparatives");
    private static final Set<String> ABOVE = Lexicon.words("ahead");
    private static final Set<String> BELOW = Lexicon.words("behind");

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)\\b(?:of|in) (?:(?:the|its|their|his|her|all|\\p{L}+['’]s?) ){0,2}(?:total|entire|whole|overall|combined|global|worldwide)\\b");
    private static final Pattern LOCAL =
            Pattern.compile("(?iu)\\bof (?:its|their|his|her|the) (?:\\p{L}+ ){1,2}(?:there|here|locally|at|in|on)\\b");

    private Inverted() {}

    static @Nullable Fault check(Case draft) {
        var fault = share(draft);
        if (fault == null) fault = total(draft);
        if (fault == null) fault = opposed(draft);
        return fault != null ? fault : compared(draft);
    }

    /// "A fifth of its entire workforce" told of "a fifth of its workforce there".
    private static @Nullable Fault total(Case draft) {
        return TOTAL.matcher(draft.said().text()).find()
                        && draft.exhibits().stream()
                                .anyMatch(e -> LOCAL.matcher(e.context().text()).find()
                                        && !TOTAL.matcher(e.context().text()).find())
                ? fault("the evidence tells that share of a part")
                : null;
    }

    /// "More than the owners had hoped" told of "short of what the owners had hoped", and "ahead of Vesna" of "within
    /// two points of Vesna"; but "behind Lund" may be told of Vesna where Lund is "ahead of Vesna".
    private static @Nullable Fault opposed(Case draft) {
        for (var mine : marks(draft.said())) {
            boolean kept = false;
            Word turned = null;
            for (var e : draft.exhibits())
                for (var there : marks(e.context())) {
                    if (!isPlacing(there.mark()) && !isPlacing(mine.mark())) continue;
                    if (there.behind().stream().noneMatch(w -> holds(mine.behind(), w))) continue;
                    boolean exchanged =
                            there.behind().stream().anyMatch(w -> Names.isName(w) && holds(mine.ahead(), w));
                    if (isUp(there.mark()) == isUp(mine.mark()) != exchanged) kept = true;
                    else turned = there.mark();
                }
            if (turned != null && !kept) return fault("the evidence says \"" + turned.text() + "\" of that");
        }
        return null;
    }

    /// The words that set a thing above or below another, and that other.
    private static List<Sides> marks(Parsed text) {
        var found = new ArrayList<Sides>();
        var words = text.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean than = isComparative(words.get(i))
                    && words.subList(i + 1, Math.min(words.size(), i + NEAR)).stream()
                            .anyMatch(w -> w.key().equals("than"));
            if (isLimit(words, i)) continue;
            if (!than && !isPlacing(words.get(i))) continue;
            int to = i + 1;
            while (to < Math.min(words.size(), i + APPOSED) && words.get(to - 1).after() != '.') to++;
            var other = content(words.subList(i + 1, to)).stream()
                    .filter(Inverted::isTelling)
                    .filter(w -> Units.of(w) == null && !Claims.isHigher(w.key()) && !Claims.isLower(w.key()))
                    .toList();
            found.add(new Sides(words.get(i), content(words.subList(Math.max(0, i - APPOSED), i)), other));
        }
        return found;
    }

    /// "More than four metres", "below 6,000 metres": the limit of a figure.
    private static boolean isLimit(List<Word> words, int i) {
        return words.subList(i + 1, Math.min(words.size(), i + 3)).stream()
                .anyMatch(w -> w.kind() != Word.Kind.PLAIN || Quantities.small(w.key()) != null);
    }

    private static boolean isPlacing(Word mark) {
        return ABOVE.contains(mark.key()) || BELOW.contains(mark.key());
    }

    private static boolean isUp(Word mark) {
        return ABOVE.contains(mark.key()) || Claims.isHigher(mark.key());
    }

    private static @Nullable Fault share(Case draft) {
        for (var share : Shares.in(draft.said())) {
            var mine = whole(draft.said(), share);
            if (mine.isEmpty()) continue;
            Word other = null;
            boolean kept = false;
            for (var e : draft.exhibits())
                for (var there : Shares.in(e.context())) {
                    boolean same =
                            share.isSame(there) || share.values().stream().anyMatch(there.values()::contains);
                    if (!same) continue;
                    var theirs = isOf(e.context(), there) ? whole(e.context(), there) : List.<Word>of();
                    if (isExchanged(mine, theirs, draft.said(), e.context())) other = theirs.getFirst();
                    else kept = true;
                }
            if (other != null && !kept)
                return fault("the evidence tells that share of \"" + other.text() + "\", not of \""
                        + mine.getFirst().text() + "\"");
        }
        return null;
    }

    private static boolean isOf(Parsed text, Share share) {
        return text.text().startsWith(" of ", share.end());
    }

    /// The words that tell what a share is a part of.
    static List<Word> whole(Parsed text, Share share) {
        var whole = new ArrayList<Word>();
        for (var word : text.words()) {
            if (word.start() < share.end()) continue;
            if (whole.isEmpty() && LEADS.contains(word.key())) continue;
            if (!word.isContent() || word.kind() != Word.Kind.PLAIN || whole.size() == LONGEST) break;
            if (!whole.isEmpty() && Deeds.isPast(word)) break;
            whole.add(word);
            if (word.after() != ' ' && word.after() != '\'' && word.after() != '\u2019') break;
        }
        return whole;
    }

    private static boolean isExchanged(List<Word> mine, List<Word> theirs, Parsed said, Parsed there) {
        if (theirs.isEmpty() || mine.stream().anyMatch(m -> holds(theirs, m))) return false;
        if (isJoined(there, theirs, mine)) return false;
        var rest = said.words().stream().filter(w -> !mine.contains(w)).toList();
        var others = there.words().stream().filter(w -> !theirs.contains(w)).toList();
        return theirs.stream().anyMatch(w -> isTelling(w) && holds(rest, w))
                && mine.stream().anyMatch(w -> isTelling(w) && holds(others, w));
    }

    /// "The list of names", "the names on the list".
    private static boolean isJoined(Parsed text, List<Word> first, List<Word> second) {
        var words = text.words();
        int k = words.indexOf(first.getLast()) + 2;
        return k < words.size() && words.get(k - 1).key().equals("of") && holds(second, words.get(k));
    }

    private static boolean isTelling(Word word) {
        return word.isContent() && !Claims.isNeutral(word.key());
    }

    /// One side of a comparison and the other.
    private record Sides(Word mark, List<Word> ahead, List<Word> behind) {}

    private static @Nullable Fault compared(Case draft) {
        for (var mine : comparisons(draft.said()))
            for (var e : draft.exhibits())
                for (var there : comparisons(e.context())) {
                    if (!there.mark().stem().equals(mine.mark().stem())) continue;
                    if (overtakes(there, mine)) return fault("the evidence has another one ahead");
                    if (crosses(there.ahead(), there.behind(), mine.behind(), mine.ahead())
                            && crosses(there.behind(), there.ahead(), mine.ahead(), mine.behind()))
                        return fault("the evidence compares them the other way round");
                }
        return null;
    }

    /// "Holm finished ahead of Brandt" told of "she finished ahead of Holm".
    private static boolean overtakes(Sides there, Sides mine) {
        return there.ahead().stream().noneMatch(Names::isName)
                && there.behind().stream()
                        .anyMatch(w -> Names.isName(w) && holds(mine.ahead(), w) && !holds(mine.behind(), w));
    }

    /// Whether something that the evidence has on one side only stands on the other side only.
    private static boolean crosses(List<Word> from, List<Word> besides, List<Word> to, List<Word> left) {
        return from.stream().anyMatch(w -> !stands(besides, w) && holds(to, w) && !stands(left, w));
    }

    /// Whether a comparison of the sentence begins with what the evidence has behind its "than".
    static boolean isSwapped(Case draft) {
        for (var mine : comparisons(draft.said()))
            for (var e : draft.exhibits())
                for (var there : comparisons(e.context()))
                    if (!there.mark().stem().equals(mine.mark().stem())
                            && crosses(there.behind(), there.ahead(), mine.ahead(), mine.behind())) return true;
        for (var mine : marks(draft.said()))
            for (var e : draft.exhibits())
                for (var there : marks(e.context()))
                    if (isUp(there.mark()) != isUp(mine.mark())
                            && crosses(there.behind(), List.of(), mine.ahead(), mine.behind())) return true;
        return false;
    }

    private static List<Sides> comparisons(Parsed text) {
        var found = new ArrayList<Sides>();
        var words = text.words();
        for (int i = 1; i < words.size(); i++) {
            if (isAhead(words, i)) found.add(sides(text, i - 1, i, APPOSED));
            if (!words.get(i).key().equals("than")) continue;
            int mark = i - 1;
            while (mark > Math.max(0, i - NEAR) && !isComparative(words.get(mark))) mark--;
            if (!isComparative(words.get(mark))) continue;
            found.add(sides(text, mark, i, 0));
        }
        return found;
    }

    /// "Finished ahead of".
    private static boolean isAhead(List<Word> words, int of) {
        return words.get(of).key().equals("of") && words.get(of - 1).key().equals("ahead");
    }

    private static Sides sides(Parsed text, int mark, int than, int least) {
        var words = text.words();
        int from = mark;
        while (from > 0 && !Claims.turns(text, from) && words.get(from - 1).after() != '.') from--;
        int to = than + 1;
        while (to < words.size() && words.get(to - 1).after() != '.' && (to < than + least || !Claims.parts(text, to)))
            to++;
        // "stronger among girls than among boys"
        var ahead = content(words.subList(from, mark));
        if (than > mark) ahead.addAll(content(words.subList(mark + 1, than)));
        return new Sides(words.get(mark), ahead, content(words.subList(than + 1, to)));
    }

    private static boolean isComparative(Word word) {
        return Claims.isHigher(word.key()) || Claims.isLower(word.key()) || COMPARATIVES.contains(word.key());
    }

    private static List<Word> content(List<Word> words) {
        return new ArrayList<>(words.stream()
                .filter(w -> w.isContent() && (w.kind() == Word.Kind.PLAIN || isYear(w)))
                .toList());
    }

    static boolean isYear(Word word) {
        return YEAR.matcher(word.key()).matches();
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> w.isContent() && isAlike(w, word));
    }

    private static boolean stands(List<Word> words, Word word) {
        return words.stream().anyMatch(w -> Stems.alike(bare(w.stem()), bare(word.stem())));
    }

    /// Forms of one word, "vaccinated" and "unvaccinated" among them.
    private static boolean isAlike(Word a, Word b) {
        return Synonyms.alike(a.stem(), b.stem()) || Stems.alike(bare(a.stem()), bare(b.stem()));
    }

    private static String bare(String stem) {
        return stem.startsWith("un") && stem.length() > 6 ? stem.substring(2) : stem;
    }

    private static Fault fault(String detail) {
        return new Fault(Reason.ROLES, detail);
    }
}
