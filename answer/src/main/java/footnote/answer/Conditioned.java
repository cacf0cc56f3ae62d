package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Dates;
import footnote.answer.text.Lexicon;
import footnote.answer.text.Parsed;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what holds under a condition, or with an exception, is not told as if it held anyway. Pure.
final class Conditioned {
    private static final Set<String> MARKS = Set.of("if", "unless", "except", "falls", "sofern");

    /// Words that make a condition together with the one behind them: "subject to approval".
    private static final Map<String, Set<String>> PHRASES = Map.ofEntries(
            Map.entry("subject", Set.of("to")),
            Map.entry("provided", Set.of("that")),
            Map.entry("providing", Set.of("that")),
            Map.entry("condition", Set.of("that")),
            Map.entry("conditional", Set.of("on", "upon")),
            Map.entry("contingent", Set.of("on", "upon")),
            Map.entry("dependent", Set.of("on", "upon")),
            Map.entry("depends", Set.of("on", "upon", "whether")),
            Map.entry("depending", Set.of("on", "upon", "whether")),
            Map.entry("long", Set.of("as")),
            Map.entry("only", Set.of("in", "among", "for", "to", "when", "after", "at", "on", "with", "by", "within")),
            Map.entry("limited", Set.of("to")),
            Map.entry("restricted", Set.of("to")),
            Map.entry("confined", Set.of("to")));

    /// Before these words an "if" makes no condition of what is told.
    private static final Set<String> HARMLESS = Set.of(
            "as",
            "even",
            "what",
            "and",
            "or",
            "asked",
            "ask",
            "asks",
            "see",
            "know",
            "knew",
            "wonder",
            "wondered",
            "check",
            "unclear",
            "determine",
            "decide",
            "say");
    /// By these words a sentence may keep a condition in other words.
    private static final Set<String> KEPT = Lexicon.words("conditions", "restrictions", "conditional-modals");

    private static final Set<String> MODALS = Lexicon.words("conditional-modals");

    /// Those of them that tell of the condition itself.
    private static final Set<String> STATED = Lexicon.words("conditions", "failing");

    private Conditioned() {}

    static @Nullable Fault check(Case draft) {
        for (var exhibit : draft.exhibits()) {
            var context = exhibit.context();
            var text = context.text();
            for (var sentence : Sentences.in(text, new Span(0, text.length()))) {
                var words = context.wordsIn(sentence);
                boolean kept = isKept(words, draft);
                var fault = kept ? deadline(context, words, draft) : dropped(context, words, draft);
                if (fault != null) return fault;
            }
        }
        return null;
    }

    /// "Could be named if both agree" is not kept by the "could" that stands there anyway.
    private static boolean isKept(List<Word> sentence, Case draft) {
        return draft.said().words().stream()
                .anyMatch(w -> KEPT.contains(w.key())
                        && !(w.key().equals("would") && isReported(w, draft))
                        && !(MODALS.contains(w.key())
                                && sentence.stream().anyMatch(s -> s.key().equals(w.key()))));
    }

    /// "Said that it would": what is to come, and no condition.
    private static boolean isReported(Word would, Case draft) {
        return draft.said().words().stream().anyMatch(w -> w.end() <= would.start() && Claims.isSayingVerb(w.key()));
    }

    private static @Nullable Fault dropped(Parsed context, List<Word> sentence, Case draft) {
        for (int i = 0; i < sentence.size(); i++) {
            var mark = sentence.get(i);
            if (!isMark(sentence, i)
                    || (MARKS.contains(mark.key())
                            && i > 0
                            && HARMLESS.contains(sentence.get(i - 1).key()))) continue;
            int end = end(context, sentence, i);
            var condition = content(sentence.subList(i + 1, end));
            var rest = new ArrayList<>(content(sentence.subList(spoken(sentence, i), i)));
            rest.addAll(content(sentence.subList(end, sentence.size())));
            if (!condition.isEmpty() && isOf(rest, draft) && isGone(condition, rest, draft))
                return new Fault(Reason.UNSUPPORTED, "the evidence says it with \"" + mark.text() + "\"");
        }
        return null;
    }

    /// Where what somebody says under the condition begins: "the firm, which paid for it, said | it would if …".
    private static int spoken(List<Word> sentence, int mark) {
        for (int k = mark - 1; k > 0; k--)
            if (Claims.isSayingVerb(sentence.get(k).key()) && k + 2 < mark && isAside(sentence, k)) return k + 1;
        return 0;
    }

    /// Whether a relative clause in commas stands before a verb.
    private static boolean isAside(List<Word> sentence, int verb) {
        return sentence.get(verb - 1).after() == ','
                && sentence.subList(0, verb).stream()
                        .anyMatch(w -> Set.of("who", "which").contains(w.key()));
    }

    private static boolean isMark(List<Word> sentence, int i) {
        var key = sentence.get(i).key();
        if (MARKS.contains(key)) return true;
        boolean phrase = i + 1 < sentence.size()
                && PHRASES.getOrDefault(key, Set.of())
                        .contains(sentence.get(i + 1).key());
        return phrase
                && (!key.equals("long") || (i > 0 && sentence.get(i - 1).key().matches("as|so")));
    }

    /// "Would invite them if nothing came by Friday" told as "would invite them on Friday".
    private static @Nullable Fault deadline(Parsed context, List<Word> sentence, Case draft) {
        if (draft.says(STATED)) return null;
        for (int i = 1; i < sentence.size(); i++) {
            var mark = sentence.get(i);
            if (!MARKS.contains(mark.key())
                    || HARMLESS.contains(sentence.get(i - 1).key())) continue;
            int end = end(context, sentence, i);
            var rest = new ArrayList<>(content(sentence.subList(0, i)));
            rest.addAll(content(sentence.subList(end, sentence.size())));
            var condition = content(sentence.subList(i + 1, end));
            boolean dated = condition.stream()
                    .anyMatch(w -> Dates.isCalendarWord(w.key())
                            && draft.said().keys().contains(w.key())
                            && rest.stream().noneMatch(r -> r.key().equals(w.key())));
            var others = condition.stream()
                    .filter(w -> !Dates.isCalendarWord(w.key()))
                    .toList();
            if (dated && isGone(others, rest, draft))
                return new Fault(Reason.ALTERED_DATE, "the evidence says it with \"" + mark.text() + "\"");
        }
        return null;
    }

    /// Where a condition ends: at the next comma, or with its sentence.
    private static int end(Parsed context, List<Word> sentence, int from) {
        for (int k = from + 2; k < sentence.size(); k++) {
            var gap = context.text()
                    .substring(sentence.get(k - 1).end(), sentence.get(k).start());
            if (gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0 || gap.indexOf(':') >= 0) return k;
        }
        return sentence.size();
    }

    private static List<Word> content(List<Word> words) {
        return words.stream().filter(Word::isContent).toList();
    }

    /// Whether most of what the sentence says stands beside the condition.
    private static boolean isOf(List<Word> rest, Case draft) {
        var said = draft.content();
        long there = said.stream()
                .filter(w -> rest.stream().anyMatch(r -> r.stem().equals(w.stem())))
                .count();
        return there * 2 >= said.size() && there > 0;
    }

    private static boolean isGone(List<Word> condition, List<Word> rest, Case draft) {
        long kept = condition.stream()
                .filter(w -> draft.said().words().stream()
                        .anyMatch(s -> s.isContent()
                                && Synonyms.alike(s.stem(), w.stem())
                                && rest.stream().noneMatch(r -> r.stem().equals(s.stem()))))
                .count();
        return kept * 2 < condition.size();
    }
}
