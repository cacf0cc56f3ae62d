package footnote.bot.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Questions that ask much the same.
///
/// @param gaps newest first, at least one
public record Alike(List<Gap> gaps) {
    /// Two questions are alike from this share of common words on: of four telling words two, of three two.
    private static final double ENOUGH = 0.5;

    private static final int STEM = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}|\\p{N}+|\\p{IsHan}");

    /// Words that say how something is asked, and not what for; those of three letters and fewer are left out too.
    private static final Set<String> SMALL = Set.of(
            "what", "when", "where", "which", "who", "whom", "whose", "why", "how", "does", "did", "was", "were", "are",
            "the", "and", "for", "that", "this", "with", "from", "have", "has", "had", "can", "could", "will", "would",
            "there", "about", "any", "into", "say", "said", "tell", "please");

    public Alike {
        gaps = List.copyOf(gaps);
        if (gaps.isEmpty()) throw new IllegalArgumentException("a group of no questions");
    }

    /// The newest of them, for all.
    public String question() {
        return gaps.getFirst().question();
    }

    /// Puts those together whose telling words are much the same; each joins the first group whose first question it
    /// is like, so that the order of groups decides nothing but ties.
    ///
    /// @param gaps newest first
    /// @return the largest groups first
    public static List<Alike> group(List<Gap> gaps) {
        var groups = new ArrayList<List<Gap>>();
        var words = new ArrayList<Set<String>>();
        for (var gap : gaps) {
            var of = words(gap.question());
            int at = nearest(of, words);
            if (at < 0) {
                groups.add(new ArrayList<>());
                words.add(of);
                at = groups.size() - 1;
            }
            groups.get(at).add(gap);
        }
        return groups.stream()
                .map(Alike::new)
                .sorted(Comparator.comparingInt((Alike a) -> -a.gaps.size()))
                .toList();
    }

    private static int nearest(Set<String> words, List<Set<String>> groups) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < groups.size(); i++) {
            double share = share(words, groups.get(i));
            if (share >= ENOUGH && share > most) {
                best = i;
                most = share;
            }
        }
        return best;
    }

    /// Of the words of both, those that are in each; 1 for the same words.
    private static double share(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        int all = a.size() + b.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    /// What a question is about: its longer words by their beginnings.
    private static Set<String> words(String question) {
        var found = new HashSet<String>();
        var m = WORD.matcher(question.toLowerCase(Locale.ROOT));
        while (m.find())
            if (!SMALL.contains(m.group()))
                found.add(m.group().substring(0, Math.min(STEM, m.group().length())));
        return found;
    }
}
