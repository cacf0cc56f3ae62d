package footnote.answer;

import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the evidence tells why something is so, in whatever way: "because", "a row over", "fined for
/// lying". Pure.
final class Reasons {
    /// What one does over something, or suffers for doing something.
    private static final Pattern OVER = Pattern.compile(
            "(?iu)\\b(?:fined|penali[sz]ed|punished|banned|suspended|disqualified|dismissed|sacked|fired|jailed|sentenced"
                    + "|arrested|charged|sued|indicted|prais\\p{L}+|critici[sz]\\p{L}+|honou?red|thanked|resign\\p{L}*|quit"
                    + "|clash\\p{L}*|collaps\\p{L}*|broke (?:down|off|up)|broken (?:down|off|up)|str(?:ike|ikes|iking|uck)"
                    + "|walk\\p{L}* out|protest\\p{L}*|split|fell out|row|rows|dispute\\p{L}*|cancel\\p{L}+|evacuated)\\b"
                    + "[^.;]{0,60}?\\b(?:over|for (?:not )?\\p{L}+ing)\\b");

    private static final Pattern LIGHT = Pattern.compile("(?iu)\\b(?:make|makes|made)\\b");

    /// Behind "made" they tell of what it was made, and no cause.
    private static final Set<String> MAKING = Set.of("for", "in", "by", "of", "from", "up", "with", "at", "on", "out");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private Reasons() {}

    static boolean isGiven(Word said, Case draft) {
        return quotes(draft) || isMaker(said, draft);
    }

    static boolean quotes(Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> hasCause(e.context().words())
                        || OVER.matcher(e.context().text()).find());
    }

    private static boolean hasCause(List<Word> words) {
        for (int i = 0; i < words.size(); i++)
            if (Claims.causes().contains(words.get(i).key()) && !isMade(words, i)) return true;
        return false;
    }

    /// "Was made for a million": nothing caused.
    private static boolean isMade(List<Word> words, int i) {
        if (!LIGHT.matcher(words.get(i).key()).matches()) return false;
        boolean passive = i > 0 && BE.contains(words.get(i - 1).key());
        var next = i + 1 < words.size() ? words.get(i + 1).key() : "";
        return passive && MAKING.contains(next);
    }

    /// "Which makes chips" told of "the chip maker": it makes things, and causes nothing.
    private static boolean isMaker(Word said, Case draft) {
        if (!said.key().equals("makes")) return false;
        var words = draft.said().words();
        int next = words.indexOf(said) + 1;
        return next < words.size()
                && words.get(next).isContent()
                && draft.quotes(words.get(next).stem())
                && !Cautions.isNegator(words.get(next).key())
                && (next + 1 == words.size()
                        || words.get(next).after() != ' '
                        || !words.get(next + 1).isContent());
    }
}
