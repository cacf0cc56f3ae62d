package footnote.answer.extract;

import footnote.answer.text.Folding;
import footnote.answer.text.Names;
import footnote.corpus.Span;
import footnote.retrieval.Retriever;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A question as it is understood without a model.
///
/// @param kind what it asks for
/// @param weights its content stems, each with its rarity in the corpus
/// @param order its content stems as they stand
/// @param names the stems of its names (capitalised words that do not open it, quoted words, words with digits)
/// @param numbers the stems that hold a digit
/// @param focus the stems of the thing asked for, next to the question word: "how many *barrels*"
/// @param unknown content words, as written, that stand nowhere in the documents
/// @param all every stem of the question, stop words too
/// @param phrases the stems of its names of several words: "Second Warsaw Republic"
record Asked(
        String text,
        AnswerKind kind,
        Map<String, Double> weights,
        List<String> order,
        Set<String> names,
        Set<String> numbers,
        Set<String> focus,
        Set<String> unknown,
        Set<String> all,
        List<List<String>> phrases) {
    private static final Pattern QUOTED = Pattern.compile("[\"“«]([^\"”»]{2,})[\"”»]");
    private static final Set<String> NOT_NAMES = Set.of("i");

    /// "How *big* was the fine": a figure answers, and no such word.
    private static final Set<String> MEASURED = Set.of(
            "big", "larg", "great", "high", "tall", "deep", "wide", "far", "fast", "heavi", "old", "hot", "cold",
            "often", "well");

    /// Words between the asker and the program.
    private static final Set<String> ASKER =
            stems("we i you me my hi her him our your ani anyth someth anymor anybodi anyon somebodi someon");

    /// "What happened?" asks for whatever there was.
    private static final Pattern HAPPENED = Pattern.compile("(?iu)\\bwhat(?:['’]s)?\\b[^,;?]{0,30}\\bhappen");
    /// How somebody feels, which they seldom say in such a word.
    private static final Set<String> FEELINGS =
            stems("unhappi angri upset annoi worri happi glad furiou disappoint frustrat delight mad sad proud jealou "
                    + "nervou enthusiast keen");

    /// The time asked about, which [Times] knows; documents do not call themselves the latest.
    private static final Set<String> LATEST = Set.of("latest", "newest", "recent", "current", "todai", "nowadai");

    /// A question about the documents themselves: these words of it do not stand in what it looks for.
    private static final Pattern ABOUT_DOCUMENTS = Pattern.compile(
            "(?iu)\\b(?:documents?|articles?|sources?|reports?|texts?|files?|stor(?:y|ies)|pieces?(?! of)|columns?|editorials?|op-eds?|interviews?|write-ups?)\\b.*\\b(?:say|argues?|looks?|says|said|mentions?|mentioned|talks?|speaks?|tells?|reports?|contains?|states?|discuss(?:es)?|covers?|refers?|describes?|explains?|deals?|address(?:es)?|presents?|introduces?|names?|on|about)\\b"
                    + "|\\b(?:mentioned|reported|found|described|said|stated|discussed) in (?:which|what|the|these) (?:documents?|articles?|sources?|texts?|reports?|pieces?|columns?|editorials?|interviews?)\\b");
    private static final Set<String> META = stems(
            "piec column editori interview argu look document articl sourc report text file stori mention sai said talk speak tell contain state discuss "
                    + "cover refer describ explain deal address present introduc name found");

    static Asked of(String asking, Retriever retriever) {
        var question = Plain.of(asking);
        var words = Words.in(question);
        var weights = new HashMap<String, Double>();
        var order = new ArrayList<String>();
        var names = new HashSet<String>();
        var numbers = new HashSet<String>();
        var all = new HashSet<String>();
        var unknown = new LinkedHashSet<String>();
        boolean meta = ABOUT_DOCUMENTS.matcher(question).find();
        var kind = AnswerKind.of(question);
        var asksWho = Signs.whoReported(question);
        var inTheEnd = Times.IN_THE_END
                .matcher(question)
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var surface = word.span().of(question);
            var stem = stem(word.stem(), retriever);
            all.add(stem);
            if (Words.isStop(stem)
                    || Words.isAsking(stem)
                    || (meta && META.contains(stem))
                    || asksWho.contains(word.span())
                    || inTheEnd.stream().anyMatch(s -> s.contains(word.span()))
                    || (i > 0 && isMeasured(words.get(i - 1).span().of(question), stem))
                    || isKind(kind, stem)
                    || (stem.equals("happen") && HAPPENED.matcher(question).find())
                    || LATEST.contains(stem)
                    || ASKER.contains(stem)
                    || (Names.isTitle(Folding.fold(surface)) && !retriever.knows(surface))
                    || (FEELINGS.contains(stem) && !retriever.knows(surface))
                    || stem.endsWith("n't")) continue;
            weights.computeIfAbsent(stem, s -> weight(s, surface, retriever));
            order.add(stem);
            if (!retriever.knows(surface) && !retriever.knows(stem)) unknown.add(surface);
            if (surface.chars().anyMatch(Character::isDigit)) numbers.add(stem);
            if (isName(question, surface, i)) names.add(stem);
        }
        for (var m = QUOTED.matcher(question); m.find(); )
            for (var w : Words.in(m.group(1))) if (!Words.isStop(w.stem())) names.add(w.stem());
        return new Asked(
                question,
                kind,
                weights,
                order,
                names,
                numbers,
                focus(question, words),
                unknown,
                all,
                phrases(words, names));
    }

    private static Set<String> stems(String words) {
        return Set.of(words.split(" ", -1));
    }

    /// Runs of at least two names with nothing between them.
    private static List<List<String>> phrases(List<Words.Word> words, Set<String> names) {
        var phrases = new ArrayList<List<String>>();
        var run = new ArrayList<String>();
        int end = -1;
        for (var w : words) {
            boolean name = names.contains(w.stem());
            if (!name || w.span().start() - end != 1) {
                if (run.size() > 1) phrases.add(List.copyOf(run));
                run.clear();
            }
            if (name) run.add(w.stem());
            end = w.span().end();
        }
        if (run.size() > 1) phrases.add(List.copyOf(run));
        return List.copyOf(phrases);
    }

    /// "AT-4s" are more than one AT-4.
    private static String stem(String stem, Retriever retriever) {
        boolean several = stem.length() > 1 && stem.endsWith("s") && Character.isDigit(stem.charAt(stem.length() - 2));
        return several && !retriever.knows(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }

    /// Words that say what is asked for: no answer repeats them.
    private static boolean isKind(AnswerKind kind, String stem) {
        return switch (kind) {
            case AMOUNT -> Set.of("monei", "sum", "amount").contains(stem);
            case NUMBER -> Set.of("number", "amount").contains(stem);
            case DATE -> Set.of("year", "date").contains(stem);
            case PERSON, DEFINITION ->
                Set.of("person", "job", "profess", "occup", "about").contains(stem);
            case PLACE -> Set.of("place", "locat").contains(stem);
            case REASON -> Set.of("reason").contains(stem);
            case LIST -> Set.of("list", "name", "enumer").contains(stem);
            case SAYING ->
                Set.of("sai", "said", "tell", "think", "comment", "about").contains(stem);
            case ORGANISATION, YES_NO, MANNER, DOCUMENT, THING -> false;
        };
    }

    private static double weight(String stem, String surface, Retriever retriever) {
        double share = LIGHT.contains(stem) ? LITTLE : 1;
        return share * CommonWords.factor(stem) * retriever.rarity(surface);
    }

    private static boolean isMeasured(String before, String stem) {
        return before.equalsIgnoreCase("how") && MEASURED.contains(stem);
    }

    /// A question written without any capital letter, or in capitals only, names nothing that can be told.
    private static boolean isName(String question, String surface, int position) {
        boolean capital = Character.isUpperCase(surface.codePointAt(0));
        if (!capital || NOT_NAMES.contains(surface.toLowerCase(Locale.ROOT)))
            return surface.chars().anyMatch(Character::isDigit);
        return position > 0 && question.chars().anyMatch(Character::isLowerCase);
    }

    /// The one to three content words behind the question word, up to the next verb-like stop word.
    private static Set<String> focus(String question, List<Words.Word> words) {
        var focus = new HashSet<String>();
        boolean open = false;
        for (var w : words) {
            var lower = w.span().of(question).toLowerCase(Locale.ROOT);
            if (!open) {
                open = Set.of("what", "which", "many", "much", "whose").contains(lower);
            } else {
                if (Words.isStop(w.stem()) || Words.isAsking(w.stem()) || focus.size() == 3) break;
                focus.add(w.stem());
            }
        }
        return focus;
    }

    /// The same question with other words.
    Asked with(
            Map<String, Double> otherWeights,
            List<String> otherOrder,
            Set<String> otherNames,
            Set<String> otherUnknown,
            Set<String> otherAll) {
        return new Asked(
                text, kind, otherWeights, otherOrder, otherNames, numbers, focus, otherUnknown, otherAll, phrases);
    }

    /// Whether it asks what there is about a name and nothing closer: each document may have its own answer.
    boolean isOpen() {
        if (kind == AnswerKind.DOCUMENT || kind == AnswerKind.LIST) return true;
        double deeds = 0;
        for (var e : weights.entrySet()) if (!names.contains(e.getKey())) deeds += e.getValue();
        return !names.isEmpty() && deeds < OPEN * totalWeight();
    }

    /// Whether it asks what the documents have on a topic, or who somebody is, and nothing closer: whatever tells of it
    /// answers.
    boolean isOnTopic() {
        return AnswerKind.ON_TOPIC.matcher(text).find()
                || (kind == AnswerKind.DEFINITION && !names.isEmpty() && names.containsAll(weights.keySet()));
    }

    private static final double OPEN = .3;

    /// Its rarest content words as they stand: of "the Wagner Group" the first.
    String rarest() {
        double least =
                HALF * weights.values().stream().mapToDouble(w -> w).max().orElse(0);
        var rarest = new StringBuilder();
        for (var w : Words.in(text))
            if (weights.getOrDefault(w.stem(), 0.0) > least)
                rarest.append(w.span().of(text)).append(' ');
        return rarest.toString().strip();
    }

    private static final double HALF = .5;

    /// Words that tell little of what is done or is so.
    private static final Set<String> LIGHT = Set.of(
            "insid", "outsid", "within", "go", "get", "got", "make", "made", "take", "took", "done", "come", "came",
            "ani", "actual", "realli", "ever", "alreadi", "still", "yet", "also", "just", "about", "from", "after",
            "befor", "accord", "dure", "between", "against", "over", "under", "wa", "ar", "ha", "doe", "have", "had",
            "were", "been");

    /// What such a word counts for of what it would.
    private static final double LITTLE = .4;

    /// The share of what the question asks to be done or to be so, its names apart, that a sentence read for it meets
    /// itself, by meaning; 1 of nothing.
    double deedsMet(Candidate c) {
        var deeds = new HashSet<>(weights.keySet());
        deeds.removeAll(names);
        if (!LIGHT.containsAll(deeds)) deeds.removeAll(LIGHT);
        return coverage(deeds, c.own());
    }

    double totalWeight() {
        double total = 0;
        for (double w : weights.values()) total += w;
        return total;
    }

    /// The share of the question's weight that a set of stems carries, 0 to 1.
    double coverage(Set<String> stems) {
        double total = totalWeight();
        double covered = 0;
        for (var e : weights.entrySet()) if (stems.contains(e.getKey())) covered += e.getValue();
        return total == 0 ? 0 : covered / total;
    }

    /// The weighted share of some of the question's stems; 1 where there are none of them.
    double coverage(Set<String> these, Set<String> stems) {
        double total = 0;
        double covered = 0;
        for (var s : these) {
            double w = weights.getOrDefault(s, 0.0);
            total += w;
            if (stems.contains(s)) covered += w;
        }
        return total == 0 ? 1 : covered / total;
    }
}
