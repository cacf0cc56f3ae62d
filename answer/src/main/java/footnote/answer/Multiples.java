package footnote.answer;

import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Quantity.Bound;
import footnote.answer.text.Rough;
import footnote.answer.text.Shares.Share;
import footnote.answer.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether how many times one thing is another, or which part of it, follows from two figures of the
/// quoted sentences: "twice as many" of 38 and 19, "just under a third" of "380, of which 120". Pure.
final class Multiples {
    private static final Set<String> AS =
            Set.of("as", "the", "that", "those", "what", "more", "higher", "larger", "its");
    private static final Set<String> GROWN = Set.of(
            "doubled",
            "doubles",
            "doubling",
            "tripled",
            "triples",
            "tripling",
            "trebled",
            "quadrupled",
            "times",
            "fold");

    private static final Pattern PARTED = Pattern.compile(
            "(?iu)\\b(?:of (?:which|whom|them|these|those|the)|includ\\p{L}+|among (?:them|these|whom))\\b");
    private static final Pattern OF_THE = Pattern.compile("(?iu)(?:^|[.;] )of (?:the |its |their |all |those )*$");
    private static final Pattern OUT_OF = Pattern.compile(
            "(?iu)^(?: (?!and\\b|to\\b)\\p{L}+){0,3}? (?:out )?of (?:the |its |their |his |her |our |all |an? (?:\\p{L}+ )?|\\p{L}+['’]s? )*$");

    private static final Pattern SHORT_OF = Pattern.compile("(?iu)\\bshort of (?:the |its |their |an? )?$");

    /// By so much a multiple or a part may be off where it is told as it is, and where it is told
    /// roughly.
    private static final double EXACT = 0.012;

    private static final double ROUGH = 0.08;

    /// "More than twice" is told of up to so much more.
    private static final double MORE = 0.4;

    private Multiples() {}

    static boolean is(Quantity figure, Case draft) {
        var said = draft.said();
        if (isRatio(figure, draft)) return true;
        if (!figure.unit().equals("x")) return false;
        int next = new Operands.Operand(figure, said).next();
        var key = next < said.words().size() ? said.words().get(next).key() : "";
        boolean grown = GROWN.contains(said.words().get(next - 1).key()) && !AS.contains(key);
        if (!grown && !AS.contains(key)) return false;
        var rough = Operands.rough(figure, said);
        var ahead = said.words().subList(0, figure.index());
        var behind = said.words()
                .subList(Math.min(next, said.words().size()), said.words().size());
        return Operands.pairs(draft).stream()
                .filter(p ->
                        p.b().value() > 0 && isNear(figure.values().getFirst(), p.a().value() / p.b().value(), rough))
                .anyMatch(p -> grown ? p.b().isBase() && !p.a().isBase() : Operands.isUpright(p, ahead, behind));
    }

    /// "By more than four to one" of "by 1,342 to 287".
    private static boolean isRatio(Quantity figure, Case draft) {
        if (!figure.unit().isEmpty() || !draft.said().text().startsWith(" to one", figure.end())) return false;
        var rough = Operands.rough(figure, draft.said());
        return Operands.pairs(draft).stream()
                .filter(p -> Worked.isScore(p) && p.b().value() > 0)
                .anyMatch(p -> isNear(figure.values().getFirst(), p.a().value() / p.b().value(), rough));
    }

    static boolean isNear(double told, double exact, Rough rough) {
        double off = (exact - told) / told;
        return switch (rough) {
            case NONE -> Math.abs(off) <= EXACT;
            case ABOUT -> Math.abs(off) <= ROUGH;
            case BELOW -> off < 0 && -off <= 2 * ROUGH;
            case ABOVE -> off > 0 && off <= MORE;
        };
    }

    /// Whether a part that the sentence tells of is that of two figures, or is close to one told in
    /// percent.
    static boolean isPart(Share share, Case draft) {
        if (!share.spelled() && share.bound() == Bound.NONE && share.values().size() != 1) return false;
        double told = share.values().getFirst();
        var rough = rough(share, draft.said());
        for (var e : draft.exhibits())
            for (var known : e.context().quantities())
                if (known.unit().equals("%")
                        && known.values().size() == 1
                        && share.spelled()
                        && rough != Rough.NONE
                        && known.bound() == Bound.NONE
                        && isNear(told, known.values().getFirst(), rough)) return true;
        for (var pair : Operands.pairs(draft))
            if (pair.a().text().equals(pair.b().text()) && isParted(pair) && isNear(told, percent(pair), share, rough))
                return true;
        for (var pair : Operands.pairs(draft))
            if (Worked.isScore(pair) && pair.unit().isEmpty() && isNear(told, ofBoth(pair.a(), pair), share, rough))
                return true;
        return isInverse(share, draft) || isChange(share, rough, draft) || Remainder.isPart(told, rough, draft);
    }

    /// "Up by a quarter" of "from 212,000 to 265,000".
    private static boolean isChange(Share share, Rough rough, Case draft) {
        int next = 0;
        while (next < draft.said().words().size()
                && draft.said().words().get(next).start() < share.end()) next++;
        if (!share.spelled()) return false;
        boolean halved = draft.said().text().startsWith("halv", share.start());
        return Worked.isChange(share.values().getFirst(), halved ? -1 : 0, next, rough, draft);
    }

    /// "55% were for it" of "by 1,204 to 987": the part of the greater side in both.
    private static double ofBoth(Operands.Operand side, Operands.Pair pair) {
        return 100 * side.value() / (pair.a().value() + pair.b().value());
    }

    private static double percent(Operands.Pair pair) {
        return 100 * pair.a().value() / pair.b().value();
    }

    private static boolean isNear(double told, double exact, Share share, Rough rough) {
        boolean whole = !share.spelled() && rough != Rough.ABOVE && rough != Rough.BELOW;
        return whole ? Math.abs(told - exact) <= 0.5 : isNear(told, exact, rough);
    }

    static Rough rough(Share share, Parsed said) {
        int from = 0;
        while (said.words().get(from).start() < share.start()) from++;
        int to = from;
        while (to < said.words().size() && said.words().get(to).start() < share.end()) to++;
        return Rough.of(said.words(), from, to);
    }

    /// Whether the first figure of a pair is a part of the second: "120 of the 380", "380, of which
    /// 120".
    static boolean isParted(Operands.Pair pair) {
        var part = pair.a().figure();
        var whole = pair.b().figure();
        if (pair.a().value() >= pair.b().value() || pair.unit().equals("%")) return false;
        var text = pair.a().text().text();
        boolean led = OF_THE.matcher(text.substring(0, whole.start())).find();
        if (led
                && part.start() > whole.end()
                && text.substring(whole.end(), part.start()).endsWith(", ")) return true;
        return part.start() > whole.end()
                ? PARTED.matcher(text.substring(whole.end(), part.start())).find()
                : part.end() < whole.start()
                        && (OUT_OF.matcher(text.substring(part.end(), whole.start()))
                                        .find()
                                || SHORT_OF.matcher(text.substring(part.end(), whole.start()))
                                        .find());
    }

    /// "Less than half of that" told of "more than twice what": the other way round in both.
    private static boolean isInverse(Share share, Case draft) {
        double times = 100 / share.values().getFirst();
        var said = draft.said().words();
        var ahead = said.stream().filter(w -> w.end() <= share.start()).toList();
        var behind = said.stream().filter(w -> w.start() >= share.end()).toList();
        for (var e : draft.exhibits())
            for (var known : e.context().quantities()) {
                boolean same = known.unit().equals("x")
                        && known.values().stream().anyMatch(v -> Math.abs(v - times) < 0.01)
                        && share.bound() == turned(known.bound());
                if (!same) continue;
                var words = e.context().words();
                var before =
                        words.stream().filter(w -> w.end() <= known.start()).toList();
                var after = words.stream().filter(w -> w.start() >= known.end()).toList();
                if (crossed(ahead, behind, before, after)) return true;
            }
        return false;
    }

    /// Whether what stands before one is rather what stands behind the other.
    private static boolean crossed(List<Word> ahead, List<Word> behind, List<Word> before, List<Word> after) {
        var nearest = ahead.subList(Math.max(0, ahead.size() - 7), ahead.size());
        return Operands.shared(nearest, after, before) + Operands.shared(behind, before, after)
                > Operands.shared(nearest, before, after);
    }

    private static Bound turned(Bound bound) {
        return switch (bound) {
            case MORE -> Bound.LESS;
            case LESS -> Bound.MORE;
            case NONE, UP_TO -> bound;
        };
    }
}
