package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Acronyms;
import footnote.answer.text.Attribution;
import footnote.answer.text.Cautions;
import footnote.answer.text.Claims;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Speakers;
import footnote.answer.text.Stems;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether what the evidence puts in someone's mouth stays in that mouth. Pure.
final class Attributed {
    /// A verb with a clause of what is told behind it ("charged that"), or a quotation.
    private static final Pattern TELLING = Pattern.compile(
            "(?iu)^For (?-i:(?:\\p{Lu}[\\p{L}'’-]+ ?)+), |^By (?:the )?[\\p{L}'’ ]{2,40}\\b(?:count|estimates?|reckoning|account|calculations?|tally|figures)\\b|\\p{L}{2}(?:ed|s) that\\b|\\b(?:claim|accusation|allegation|suggestion|assertion|complaint|criticism)s? (?:by|from|that)\\b|\\brul(?:es?|ed|ing) (?:it )?out\\b|\\bputs? .{1,120}? (?:at|down to)\\b|[\"“”«»]");

    /// What a company expects of itself is told as its forecast.
    private static final Pattern AHEAD = Pattern.compile(
            "(?iu)\\b(?:(?:profit|sales|revenue|earnings|own|full-year|annual) (?:guidance|outlook|forecasts?|targets?)"
                    + "|(?:its|their) .{0,30}\\b(?:guidance|outlook|forecasts?|projections?))\\b");

    /// By whom is left out where nobody is named.
    private static final Pattern SUPPOSED = Pattern.compile(
            "(?iu)\\b(?:is|are|was|were|been|being)(?: \\p{L}+ly)? (?:suspected|believed|thought|feared|said|reported|understood|alleged|claimed|considered|assumed|presumed|estimated)\\b");

    private static final Pattern OWN = Pattern.compile("(?iu)^(?:their|its|his|her) ");

    /// Who is charged with a thing has been told of by nobody; "charged that" is a [telling][#TELLING].
    private static final Set<String> CHARGING = Set.of("charged", "charges", "charge");

    private static final Set<String> FINDING = Set.of("found", "finds", "ruled", "rules", "held", "holds", "decided");

    /// Words that begin with so many of the same letters are of one kind.
    private static final int LONG = 9;

    private static final String DENY = Stems.of("deny");

    private Attributed() {}

    static @Nullable Fault check(Case draft) {
        var own = Speakers.in(
                        draft.said(), List.of(new Span(0, draft.said().text().length())))
                .all();
        for (var exhibit : draft.exhibits()) {
            var by = dominant(draft, exhibit);
            boolean meant = own.stream().anyMatch(o -> Pronouns.isFor(o, exhibit));
            if (by != null && !by.weak() && !meant && !isKept(draft, by, own))
                return new Fault(Reason.MISATTRIBUTED, "the evidence says that " + by.speaker() + " says so");
        }
        if (own.isEmpty() && !tells(draft) && Grounds.isSaid(draft))
            return new Fault(Reason.MISATTRIBUTED, "the evidence only says that somebody gives that reason");
        for (var claimed : own) {
            if (claimed.pronoun() || draft.exhibits().stream().anyMatch(e -> Heard.is(claimed, e, draft, own)))
                continue;
            return new Fault(Reason.MISATTRIBUTED, "the evidence does not say that " + claimed.speaker() + " says so");
        }
        return null;
    }

    /// The attribution that says most of what the sentence repeats; null where the evidence itself says as
    /// much.
    static @Nullable Attribution dominant(Case draft, Case.Exhibit exhibit) {
        var saidBy = new HashMap<>(exhibit.sheet().speakers().words(exhibit.sentences()));
        if (exhibit.isPart()) saidBy.keySet().removeIf(w -> !exhibit.quoted().contains(new Span(w.start(), w.end())));
        Map<Attribution, Integer> shares = new HashMap<>();
        int narrated = 0;
        for (var word : draft.content()) {
            var owners = saidBy.entrySet().stream()
                    .filter(e -> Synonyms.alike(e.getKey().stem(), word.stem()))
                    .toList();
            if (owners.isEmpty()) continue;
            if (owners.stream().anyMatch(e -> e.getValue() == null)) narrated++;
            else for (var owner : owners) count(shares, owner.getValue());
        }
        var most = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        return most == null || most.getValue() <= narrated ? null : most.getKey();
    }

    private static void count(Map<Attribution, Integer> shares, @Nullable Attribution owner) {
        if (owner != null) shares.merge(owner, 1, Integer::sum);
    }

    private static boolean isKept(Case draft, Attribution by, List<Attribution> own) {
        if (by.isNamedBy(draft.said().words()) || isAcronym(by, draft))
            return !by.told() || !own.isEmpty() || tells(draft);
        if (own.stream().anyMatch(p -> p.pronoun() && own.stream().noneMatch(o -> isWithin(p, o)))) return true;
        if (by.named())
            return own.stream().anyMatch(o -> Called.is(o, by, draft)) || (reports(draft) && Called.isMeant(by, draft));
        if (!by.told() && tells(draft)) return true;
        if (isOwn(by, draft) || SUPPOSED.matcher(draft.said().text()).find()) return true;
        if (isCalled(draft)) return true;
        if (!by.told() && AHEAD.matcher(draft.said().text()).find()) return true;
        if (by.pronoun())
            return !own.isEmpty()
                    || tells(draft)
                    || draft.said().words().stream()
                            .anyMatch(w -> Claims.isSayingVerb(w.key()) && !CHARGING.contains(w.key()));
        boolean kind = by.keys().stream().anyMatch(k -> draft.said().hasStem(stem(k)))
                || by.keys().stream().anyMatch(k -> Called.isLike(k, !own.isEmpty(), draft.said()));
        return kind
                || own.stream()
                        .anyMatch(o ->
                                o.named() || draft.exhibits().stream().noneMatch(e -> names(e.context(), o.keys())));
    }

    /// "Under EU sanctions over allegations" told of what the European Union alleges.
    private static boolean isAcronym(Attribution by, Case draft) {
        var name = Parsed.of(by.speaker());
        return by.named()
                && draft.said().words().stream()
                        .anyMatch(w ->
                                Names.isName(w) && w.text().length() > 1 && Acronyms.stands(w, draft.said(), name));
    }

    /// "Halvard put it down to" told of "the company blamed": a name of the passage for the one who has none.
    private static boolean isCalled(Case draft) {
        boolean told = TELLING.matcher(draft.said().text()).find()
                || draft.said().words().stream().anyMatch(w -> Claims.isSayingVerb(w.key()));
        return told
                && draft.said().words().stream()
                        .anyMatch(w -> Names.isName(w)
                                && draft.exhibits().stream()
                                        .allMatch(e -> !names(e.context(), Set.of(w.key()))
                                                && names(e.sheet().words(), Set.of(w.key()))));
    }

    /// "Monitors recorded 214, according to their report": who reports is who did it, and is told.
    private static boolean isOwn(Attribution by, Case draft) {
        if (by.keys().stream().anyMatch(Called::isFirm) && isPlan(draft)) return true;
        return OWN.matcher(by.speaker()).find()
                && draft.exhibits().stream()
                        .allMatch(e -> e.context().words().stream()
                                .filter(Word::isContent)
                                .limit(2)
                                .anyMatch(w -> draft.says(w.stem())));
    }

    /// "Halvorsen will close its plant, the company said": what a firm announces that it will do.
    private static boolean isPlan(Case draft) {
        return draft.exhibits().stream().allMatch(e -> {
            var words = e.context().words();
            int k = 0;
            while (k < words.size() && Names.isName(words.get(k))) k++;
            return k > 0
                    && k < words.size()
                    && words.get(k).key().equals("will")
                    && draft.said().keys().contains(words.get(k - 1).key())
                    && draft.said().words().stream().noneMatch(w -> Cautions.isNegator(w.key()));
        });
    }

    /// "Geologists said that it was built when they warned of it": the one is told by the other.
    private static boolean isWithin(Attribution inner, Attribution outer) {
        return outer.told()
                && !outer.pronoun()
                && outer.cue().to() <= outer.from()
                && outer.from() <= inner.cue().from()
                && inner.cue().from() < outer.to();
    }

    /// Whether the sentence tells what is said, and not as if it were so. The United States and the month of
    /// May tell nothing.
    private static boolean tells(Case draft) {
        return draft.said().words().stream()
                        .filter(w -> !w.isCapital() || w.opens() || !Substance.isEnglish(draft))
                        .anyMatch(w -> ((Claims.isSaying(w.key()) && !CHARGING.contains(w.key()))
                                        || Claims.isTold(w.key())
                                        || Cautions.isHedge(w.key())
                                        || Cautions.isWish(w.key()))
                                && !isWithinClaim(w, draft))
                || TELLING.matcher(draft.said().text()).find();
    }

    /// Whether it tells what somebody says, or what they accept, reject or mean to do.
    private static boolean reports(Case draft) {
        return tells(draft)
                || draft.said().words().stream()
                        .anyMatch(w ->
                                Claims.isGrave(w.key()) || Claims.isAccusation(w.key()) || FINDING.contains(w.key()));
    }

    /// "Failed to tell the residents" told of "they claim that it did not tell them": that somebody tells something
    /// is itself what they claim.
    private static boolean isWithinClaim(Word word, Case draft) {
        return draft.exhibits().stream()
                .anyMatch(e -> e.sheet().speakers().words(e.sentences()).entrySet().stream()
                        .anyMatch(s -> s.getValue() != null && s.getKey().stem().equals(word.stem())));
    }

    private static String stem(String key) {
        return Stems.of(key);
    }

    /// Whether somebody denies what is told behind it.
    static boolean denies(Attribution claimed, Parsed said) {
        return said.words().subList(claimed.cue().from(), claimed.cue().to()).stream()
                .anyMatch(w -> Synonyms.alike(w.stem(), DENY));
    }

    static boolean denies(Case.Exhibit exhibit) {
        return exhibit.context().words().stream().anyMatch(w -> Synonyms.alike(w.stem(), DENY));
    }

    /// Whether two attributions may be of one speaker.
    static boolean matches(Attribution a, Attribution b) {
        if (a.keys().stream().anyMatch(k -> anySame(k, b.keys()) || anySame(k, b.also()))) return true;
        return !a.named()
                && !b.named()
                && a.keys().stream().anyMatch(k -> b.keys().stream().anyMatch(o -> isOneKind(k, o)));
    }

    /// "Environmentalists" and "environmental groups".
    private static boolean isOneKind(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) same++;
        return same >= LONG || Synonyms.alike(stem(a), stem(b));
    }

    /// Whether one without a name is among those who speak in the evidence: "the ministry" of two that
    /// differ.
    static boolean speaks(Attribution claimed, Case.Exhibit exhibit) {
        var there = exhibit.sheet().speakers().at(exhibit.sentences());
        return there.size() > 1 && there.stream().anyMatch(a -> a.told() && matches(claimed, a));
    }

    private static boolean anySame(String key, Set<String> others) {
        return others.stream().anyMatch(o -> same(key, o));
    }

    private static boolean same(String a, String b) {
        return Names.same(a, b);
    }

    static boolean names(Parsed text, Set<String> keys) {
        return text.words().stream()
                .filter(Word::isContent)
                .anyMatch(w -> keys.stream().anyMatch(k -> same(k, w.key())));
    }
}
