package footnote.answer.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of the ranked sentences make the answer: the fewest that carry it.
final class Choice {
    static final int MOST = 3;
    private static final double MARGIN = 3.5;
    private static final double SAME = .8;
    private static final Pattern LEANS = Pattern.compile(
            "^[\"“‘']?(?:He|She|It|They|This|That|These|Those|His|Her|Their|Its|Such|The (?:document|report|letter|statement|plan|latter|former|company|group|move|official|agency|treaty|deal|agreement|two))\\b.*",
            Pattern.DOTALL);

    private Choice() {}

    static List<Candidate> of(Asked asked, Ranking ranking) {
        var chosen = new ArrayList<Candidate>();
        var best = ranking.best();
        for (var s : ranking.all()) {
            if (chosen.size() == MOST || s.score() < best.score() - MARGIN) break;
            if (chosen.stream().noneMatch(c -> alike(c.stems(), s.candidate().stems()))) chosen.add(s.candidate());
        }
        var first = chosen.getFirst();
        if (chosen.size() < MOST && LEANS.matcher(first.text()).matches() && first.index() > 0)
            ranking.all().stream()
                    .map(Ranking.Scored::candidate)
                    .filter(c -> c.hit().equals(first.hit()) && c.index() == first.index() - 1 && !chosen.contains(c))
                    .findFirst()
                    .ifPresent(chosen::add);
        return chosen;
    }

    /// Whether two sentences say the same in nearly the same words.
    static boolean alike(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= SAME * Math.min(a.size(), b.size());
    }
}
