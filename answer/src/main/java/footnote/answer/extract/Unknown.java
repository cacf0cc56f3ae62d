package footnote.answer.extract;

import footnote.answer.text.Acronyms;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.retrieval.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Questions about a name, or several things, that the documents never mention: no sentence can answer those.
final class Unknown {
    /// So many unknown words that are no names, and this share of all, are too many. One may be another word
    /// for a
    /// known thing: a tenth of answerable questions have one, fewer than one in a hundred have two.
    private static final int MANY = 2;

    private static final double SHARE = .25;
    private static final int LONG = 5;
    private static final int VERY_LONG = 8;

    /// Words more common than this stand for many others: "get", "go", "use"; "born" does not.
    private static final double EVERYDAY = .85;

    /// And these tell nothing: "get", "want".
    private static final double EMPTY = .75;

    /// The plural counted: what stands before it, as in "how many commercial flights", may be put otherwise.
    private static final Pattern HOW_MANY = Pattern.compile("(?iu)\\bhow many (\\p{L}+s)\\b");

    /// In so many of the best sentences another word for it may stand.
    private static final int NEAR = 2;

    /// Titles that documents may write out or leave out.
    private static final Set<String> TITLES = Set.of(
            "prof", "dr", "gen", "sen", "gov", "rep", "lt", "col", "capt", "maj", "sgt", "adm", "mr", "mrs", "ms",
            "sir");

    /// Words of a question for which documents have others: "what happened" is answered by "was closed".
    private static final Set<String> SAYS_LITTLE = Set.of(
            "happen",
            "occur",
            "mean",
            "role",
            "job",
            "relat",
            "relationship",
            "describ",
            "explain",
            "detail",
            "inform",
            "opinion",
            "reaction",
            "react",
            "respond",
            "situat",
            "statu",
            "concern",
            "involv",
            "outcom",
            "consequ",
            "summar",
            "summari",
            "overview",
            "mention",
            "discuss",
            "topic",
            "latest",
            "updat",
            "new");

    private Unknown() {}

    /// Whether a stem asks or reports rather than names what is asked about.
    static boolean saysLittle(String stem) {
        return SAYS_LITTLE.contains(stem) || Voice.isSaying(stem);
    }

    static boolean decides(Ranking ranking) {
        return !words(ranking).isEmpty();
    }

    /// The words for which to refuse, as written; empty where there is no such reason.
    static List<String> words(Ranking ranking) {
        var asked = ranking.asked();
        if (asked.unknown().isEmpty()) return List.of();
        var names = new ArrayList<String>();
        var others = new ArrayList<String>();
        var found = new HashSet<String>();
        var met = metByBest(ranking);
        for (var s : ranking.all()) found.addAll(s.candidate().around());
        for (var word : asked.unknown()) {
            var stem = Words.in(word).getFirst().stem();
            if (asked.numbers().contains(stem)
                    || saysLittle(stem)
                    || isEveryday(asked, stem)
                    || TITLES.contains(stem)
                    || met.contains(stem)
                    || isWrittenOut(word, ranking)
                    || isSlip(stem, found)) continue;
            (asked.names().contains(stem) || isCounted(asked, word) ? names : others).add(word);
        }
        if (!names.isEmpty()) return names;
        boolean many = others.size() >= MANY
                && others.size() >= SHARE * asked.weights().size();
        return many || isAllThatIsAsked(asked, others) ? others : List.of();
    }

    /// Whether it is a word of everyday English; a place or a people is none, however often it is in the news.
    private static boolean isEveryday(Asked asked, String stem) {
        return CommonWords.factor(stem) < EVERYDAY && (!asked.names().contains(stem) || Names.isTitle(stem));
    }

    /// The unknown words that are no names, as written; none where none of them tells what is asked about.
    static List<String> noNames(Asked asked) {
        var words = asked.unknown().stream()
                .filter(w -> !areNames(asked, List.of(w)))
                .toList();
        boolean tell = words.stream()
                .anyMatch(w -> CommonWords.factor(Words.in(w).getFirst().stem()) > EMPTY);
        return tell ? words : List.of();
    }

    /// Whether the best sentences have others for all of some words.
    static boolean areMet(Ranking ranking, List<String> words) {
        var met = metByBest(ranking);
        return words.stream().allMatch(w -> met.contains(Words.in(w).getFirst().stem()));
    }

    private static Set<String> metByBest(Ranking ranking) {
        var met = new HashSet<String>();
        for (var s : ranking.all().subList(0, Math.min(NEAR, ranking.all().size())))
            met.addAll(s.candidate().met());
        return met;
    }

    /// Whether such words are names: for a name there is no other word.
    static boolean areNames(Asked asked, List<String> words) {
        return words.stream()
                .anyMatch(w -> asked.names().contains(Words.in(w).getFirst().stem()));
    }

    /// Whether a question about a name asks for nothing but what is unknown: "the birthday of Cilia Flores".
    private static boolean isAllThatIsAsked(Asked asked, List<String> others) {
        long deeds = asked.weights().keySet().stream()
                .filter(s -> !asked.names().contains(s))
                .count();
        return !others.isEmpty() && !asked.names().isEmpty() && 2L * others.size() >= deeds;
    }

    /// Whether it is short for something that what was found writes out: "WWII".
    private static boolean isWrittenOut(String word, Ranking ranking) {
        // "NDAs" are more than one NDA.
        var one = word.replaceFirst("(?<=\\p{Lu}{2})s$", "");
        if (one.length() > LONG || one.chars().anyMatch(Character::isLowerCase)) return false;
        var question = Parsed.of(ranking.asked().text().replace(word, one));
        for (var w : question.words())
            if (w.text().equals(one))
                for (var s : ranking.all())
                    if (Acronyms.stands(w, question, Parsed.of(s.candidate().text()))) return true;
        return false;
    }

    /// Whether it is what a question wants counted: how many of a thing there are tells only who mentions it.
    static boolean isCounted(Asked asked, String word) {
        var counted = HOW_MANY.matcher(asked.text());
        return counted.find() && counted.group(1).equals(word);
    }

    /// Whether a stem is a found one misspelt, or runs on from one: two letters may differ in a very long word.
    static boolean isSlip(String stem, Set<String> found) {
        if (stem.length() < LONG) return false;
        int most = stem.length() < VERY_LONG ? 1 : 2;
        for (var f : found)
            if (f.length() >= LONG - 1
                    && (f.startsWith(stem) || stem.startsWith(f) || f.endsWith(stem) || distance(stem, f) <= most))
                return true;
        return false;
    }

    /// Levenshtein's distance, given up above two.
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) return Integer.MAX_VALUE;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
