package footnote.answer.extract;

import footnote.corpus.PartialDate;
import footnote.retrieval.Words;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a question wants beside its words: somebody's own words, a time. Told by rules, since questions of the
/// kind are too rare to fit weights to.
final class Wish {
    /// More than sentences of one document usually differ by.
    private static final double VOICE = 4;

    private static final double TIME = 2;

    /// What it takes away that a count is of years long before its document, where no time is asked for and another
    /// sentence speaks of as much.
    private static final double PAST = 5;

    /// Of the newest document; of the others the less the older.
    private static final double NEWEST = 1.5;

    /// "The court named her interim head of state": who comes after somebody is seldom said to succeed him.
    private static final double SUCCESSOR = 3;

    /// Of the first sentences of the one document that is about nothing but what shall be explained.
    private static final double LEAD = 9;

    private static final int FIRST = 2;

    private static final Pattern WHO_FOLLOWED = Pattern.compile(
            "(?iu)^\\W*who (?:has |have )?(?:succeed(?:s|ed)|replace[sd]|took over from|is the (?:new|interim|acting)|became the (?:new|interim|acting))\\b");

    private static final Pattern SUBTITLE = Pattern.compile("(?u)\\s*[,:;(–—|].*$|\\s+-\\s.*$");

    /// "The baker Joe Lissom", "Milo Brandt, a kitchen hand": of a sentence that tells who somebody is.
    private static final double INTRODUCED = 6;

    private static final Pattern IS_ONE = Pattern.compile("^(?:He|She|It) (?:is|was) (?:an?|the)\\b");

    private static final Pattern WHO_IS =
            Pattern.compile("(?iu)^\\W*who(?:['’]s| is| was) (?<name>[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3})\\W*$");

    private final @Nullable Pattern introduced;

    private final Voice voice;
    private final Times times;
    private final List<PartialDate> dates;
    /// The share of what is asked to be so that a sentence of no such years meets; 0 where it need not be known.
    private final double current;
    private final Asked asked;
    private final boolean succeeded;
    /// The document whose title is what shall be explained; empty where there is none, or more than one.
    private final String explaining;

    Wish(Asked asked, List<Candidate> candidates) {
        this.asked = asked;
        introduced = introduced(asked.text());
        succeeded = WHO_FOLLOWED.matcher(asked.text()).find();
        voice = Voice.of(asked.text());
        times = Times.of(asked.text());
        var all = new TreeSet<PartialDate>();
        for (var c : candidates) if (c.hit().metadata().published() != null) all.add(published(c));
        dates = List.copyOf(all);
        current = current(candidates);
        explaining = explaining(candidates);
    }

    private static @Nullable Pattern introduced(String question) {
        var who = WHO_IS.matcher(question);
        if (!who.find()) return null;
        var words = who.group("name").split(" ", -1);
        var last = Pattern.quote(words[words.length - 1]);
        return Pattern.compile(
                "(?u)(?:\\b\\p{Ll}{4,}(?<!\\b(?:said|told|that|with|from|when|after|about|like|asked|named|called|also|than|then|into|what|mention|mentions))"
                        + " (?:\\p{Lu}[\\p{L}.'’-]*\\.? ){0,3}(?i:" + last + ")\\b|(?i:" + last
                        + "),? (?:\\(|(?:\\p{N}+, )?(?:an?|the|who|whose|then|\\p{Ll}+(?:er|or|ist|man|woman|head|chief|leader)) |is (?:an?|the|one)\\b|was (?:an?|the|one)\\b))");
    }

    /// Whether a sentence tells who it is, itself or of the one whom the sentence before it names.
    private boolean isIntroduced(Candidate c, Pattern introduction) {
        return introduction.matcher(c.text()).find()
                || (IS_ONE.matcher(c.text()).find() && c.before().containsAll(asked.names()));
    }

    private String explaining(List<Candidate> candidates) {
        var documents = candidates.stream()
                .filter(c -> explains(asked, c))
                .map(c -> c.hit().passage().document())
                .distinct()
                .toList();
        return documents.size() == 1 ? documents.getFirst() : "";
    }

    /// Whether a sentence is of a document about just what shall be explained, as its title says.
    static boolean explains(Asked asked, Candidate c) {
        return asked.kind() == AnswerKind.DEFINITION
                && isTitledSo(asked, c.hit().metadata().title());
    }

    private static boolean isTitledSo(Asked asked, String title) {
        var words = Words.in(SUBTITLE.matcher(title).replaceFirst("")).stream()
                .map(Words.Word::stem)
                .filter(s -> !Words.isStop(s))
                .collect(Collectors.toSet());
        return words.equals(asked.weights().keySet());
    }

    private double current(List<Candidate> candidates) {
        boolean counts = asked.kind() == AnswerKind.NUMBER || asked.kind() == AnswerKind.AMOUNT;
        if (!counts || times.isAsked() || candidates.stream().noneMatch(Times::isOfThePast)) return 0;
        return candidates.stream()
                .filter(c -> !Times.isOfThePast(c) && Signs.holds(asked, c.text()))
                .mapToDouble(asked::deedsMet)
                .max()
                .orElse(0);
    }

    private static PartialDate published(Candidate c) {
        return Objects.requireNonNull(c.hit().metadata().published());
    }

    /// Whether nothing comes near it: the sentences that would answer are not of the year asked about, or no words of
    /// that speaker are on it.
    static boolean isMissed(Ranking ranking) {
        var asked = ranking.asked();
        var times = Times.of(asked.text());
        if (times.isOneYear()
                && ranking.picks().stream()
                        .map(Choice.Pick::candidate)
                        .noneMatch(
                                c -> times.isNear(c) && (asked.kind() != AnswerKind.NUMBER || asked.deedsMet(c) > 0)))
            return true;
        var voice = Voice.of(asked.text());
        var best = ranking.best().candidate();
        return isSilent(voice, ranking) || (voice.isAsked() && voice.speaks(best) && !voice.hasTopic(asked, best));
    }

    /// Whether no sentence found tells words on this of those whose words are asked for.
    static boolean isSilent(Voice voice, Ranking ranking) {
        return voice.spoken()
                && ranking.all().stream()
                        .map(Ranking.Scored::candidate)
                        .noneMatch(c -> (voice.speaks(c) || voice.acts(c)) && voice.hasTopic(ranking.asked(), c));
    }

    /// What a sentence gains by it.
    double worth(Candidate c) {
        double worth = 0;
        if (voice.isAsked()) worth += voice.speaks(c) ? VOICE : voice.isOther(c) ? -VOICE : 0;
        if (succeeded && Events.SUCCESSION.isTold(c.text()) && Signs.has(AnswerKind.PERSON, c.text(), asked))
            worth += SUCCESSOR;
        if (introduced != null && isIntroduced(c, introduced)) worth += INTRODUCED;
        if (c.index() < FIRST
                && c.hit().passage().ordinal() == 0
                && c.hit().passage().document().equals(explaining)) worth += LEAD;
        if (times.isAsked()) worth += TIME * times.fits(c);
        else if (current > 0 && Times.isOfThePast(c) && asked.deedsMet(c) <= current) worth -= PAST;
        if (times.latest() && c.hit().metadata().published() != null)
            worth += NEWEST * (dates.indexOf(published(c)) + 1) / dates.size();
        return worth;
    }
}
