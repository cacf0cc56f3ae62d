package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Language;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quotations;
import footnote.answer.text.Verbatim;
import footnote.answer.text.Word;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether the sentence as a whole is carried by its evidence: its content words, what it puts between
/// quotation marks, its markers. Pure.
final class Substance {
    /// The share of a sentence's content words, its names and figures among them, that must stand in the
    /// quoted sentences as a form or a synonym. Measured with 600 free retellings and 3008 pairs of one with
    /// another sentence of its passage: at .45 thirteen of the pairs pass, at .42 eighteen, at .4 twenty-seven;
    /// at .42 eight retellings fewer fall than at .45. Words of the rest of the passage do not count: by halves,
    /// 165 of 497 pairs pass.
    ///
    /// The similarity of embeddings (bge-small-en-v1.5-q) was measured too and is not used: a sentence and its
    /// quote reach .71 in every one of 219 paraphrases, and six pairs that pass at .4 have .51 to .66, but so do
    /// 94 % of the dishonest sentences, and two vectors a sentence take longer than all other rules of an answer
    /// together.
    static final double LEAST = 0.42;

    /// Where a figure of the sentence stands elsewhere in the passage only.
    static final double LEAST_STRAY = 0.45;

    /// Where names that stand for an "it" do not count, more of the other words have to.
    static final double LEAST_NAMED = 0.52;

    /// Outside English the synonyms are missing and more endings change.
    static final double LEAST_ELSEWHERE = 0.34;

    /// For what they stand in a sentence puts its name.
    private static final Set<String> STANDING_IN =
            Set.of("it", "its", "they", "their", "he", "his", "she", "her", "company", "firm", "group", "team");

    private static final Pattern MARKER = Pattern.compile("\\[\\d+]");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    private Substance() {}

    static @Nullable Fault check(Case draft) {
        var fault = marks(draft);
        if (fault == null) fault = quotations(draft);
        return fault != null ? fault : coverage(draft);
    }

    /// A marker or an address in the sentence's own text comes from the evidence or from nowhere.
    static @Nullable Fault marks(Case draft) {
        for (var pattern : List.of(MARKER, ADDRESS)) {
            var m = pattern.matcher(draft.said().text());
            while (m.find()) {
                var mark = m.group();
                if (draft.exhibits().stream().noneMatch(e -> e.context().text().contains(mark)))
                    return pattern == MARKER
                            ? new Fault(Reason.DANGLING_MARKER, "the marker " + mark + " is the sentence's own")
                            : new Fault(Reason.FABRICATED, "the address does not stand in the evidence");
            }
        }
        return null;
    }

    /// What the sentence quotes must stand in the passage word for word.
    static @Nullable Fault quotations(Case draft) {
        var text = draft.said().text();
        for (var span : Quotations.in(text).spans()) {
            var quoted = text.substring(
                            Math.min(span.end(), span.start() + 1), Math.max(span.start() + 1, span.end() - 1))
                    .strip();
            if (Parsed.of(quoted).words().isEmpty()) continue;
            if (isExchanged(quoted, draft))
                return new Fault(Reason.FABRICATED, "the evidence does not say \"" + quoted + "\" of that");
            if (draft.exhibits().stream().noneMatch(e -> stands(quoted, e.sheet())))
                return new Fault(Reason.FABRICATED, "\"" + quoted + "\" is no quotation from the evidence");
        }
        return null;
    }

    /// A quotation of the passage in the place of one of the quoted sentence.
    private static boolean isExchanged(String quoted, Case draft) {
        var said = Verbatim.of(draft.said().text());
        return draft.follows()
                && draft.exhibits().stream().allMatch(e -> {
                    var text = e.context().text();
                    return !Verbatim.of(text).holds(quoted)
                            && Quotations.in(text).spans().stream()
                                    .map(s -> text.substring(
                                                    Math.min(s.end(), s.start() + 1),
                                                    Math.max(s.start() + 1, s.end() - 1))
                                            .strip())
                                    .anyMatch(q -> !q.isEmpty() && !said.holds(q));
                });
    }

    private static boolean stands(String quoted, Sheet sheet) {
        var bare = quoted.replaceAll("[.,;:!?]+$", "");
        if (sheet.text().holds(bare) || sheet.heading().text().contains(bare)) return true;
        char first = bare.isEmpty() ? ' ' : bare.charAt(0);
        char other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return !bare.isEmpty() && Verbatim.of(sheet.passage().text()).holds(other + bare.substring(1));
    }

    /// Every sentence of the statement by itself, so that none hides behind another.
    private static @Nullable Fault coverage(Case draft) {
        var text = draft.said().text();
        for (var sentence : Sentences.in(text, new Span(0, text.length()))) {
            var words = draft.said().wordsIn(sentence).stream()
                    .filter(w -> w.isContent() && !Claims.isSaying(w.key()) && !isIdle(w, draft))
                    .toList();
            if (words.isEmpty()) continue;
            long covered = words.stream()
                    .filter(w -> draft.quotes(w.stem()) || isMeasured(w, draft) || isOutlets(w, draft))
                    .count();
            long idle = draft.said().wordsIn(sentence).stream()
                    .filter(w -> isIdle(w, draft))
                    .count();
            boolean named = idle > 0 && covered >= Math.max(LEAST_NAMED, least(draft)) * words.size();
            if (!named && covered < least(draft) * (words.size() + idle))
                return new Fault(Reason.UNSUPPORTED, "its words are not those of the evidence");
        }
        return null;
    }

    /// A word that tells nothing by itself and is not the evidence's: "takes place", or the name for its
    /// "it".
    private static boolean isIdle(Word word, Case draft) {
        if (draft.quotes(word.stem())) return false;
        return (Names.isName(word) && draft.knows(Set.of(word.key())) && draft.quotes(STANDING_IN))
                || Added.isInFull(word, draft);
    }

    /// A word of the name of the paper that it stands in.
    private static boolean isOutlets(Word word, Case draft) {
        return Names.isName(word)
                && draft.exhibits().stream()
                        .map(e -> e.evidence().metadata().publisher())
                        .anyMatch(p -> p != null && Parsed.of(p).keys().contains(word.key()));
    }

    /// Part of a date or figure that the quoted sentences have too, in whatever spelling.
    private static boolean isMeasured(Word word, Case draft) {
        boolean dated = draft.said().dates().stream()
                .anyMatch(d -> d.start() <= word.start() && word.end() <= d.end() && Calendar.quotes(draft, d));
        return dated
                || Hours.isKept(word.start(), word.end(), draft)
                || draft.said().quantities().stream()
                        .anyMatch(q -> q.start() <= word.start() && word.end() <= q.end() && Figures.quotes(draft, q));
    }

    private static double least(Case draft) {
        if (!isEnglish(draft)) return LEAST_ELSEWHERE;
        return draft.said().quantities().stream().allMatch(q -> Figures.quotes(draft, q)) ? LEAST : LEAST_STRAY;
    }

    /// Whether one of the quoted sentences is English.
    static boolean isEnglish(Case draft) {
        return draft.exhibits().stream().anyMatch(e -> isEnglish(e.context()));
    }

    private static boolean isEnglish(Parsed text) {
        var language = Language.of(text);
        return language == Language.ENGLISH || language == Language.UNKNOWN;
    }
}
