package footnote.answer.extract;

import footnote.answer.text.Speakers;
import footnote.retrieval.Words;
import java.util.List;
import java.util.regex.Pattern;

/// What is shown with the best sentence, where that alone does not carry the answer: who said it, what it leans on, the
/// reason behind it, what it goes on with, the other side of a choice.
final class Company {
    /// Among so many of the best sentences the one behind the best must be.
    private static final int NEXT = 8;

    /// How far behind the best a sentence with the other of two things may be.
    private static final double OTHERWISE = 5;

    /// "Would they gain or lose from it?"
    private static final Pattern EITHER = Pattern.compile("(?iu)\\b(\\p{L}{3,}) or (?!not\\b)(\\p{L}{3,})");

    private static final Pattern TELLS_WHO = Pattern.compile(
            "(?u)^(?:This|That|It|These|Those|The \\p{Ll}+)\\b.*\\b(?:reported|reports|published|revealed|writes|wrote|written|announced|according to)\\b|\\b(?:reported|revealed|wrote|published|announced) (?:this|that|it)\\b");

    private final Choice choice;
    private final Ranking ranking;
    private final Asked asked;

    Company(Choice choice, Ranking ranking) {
        this.choice = choice;
        this.ranking = ranking;
        asked = ranking.asked();
    }

    /// Adds it to what is chosen.
    void add() {
        complete();
        goesOn();
        alternatives();
        speaker();
        lean();
    }

    private Candidate first() {
        return choice.picks().getFirst().candidate();
    }

    /// Adds the sentence that holds a thing of the kind asked for, where the best one does not.
    private void complete() {
        var best = ranking.best();
        if (Signs.tells(asked, best.candidate().text())) return;
        ranking.all().stream()
                .filter(s -> s.score() > best.score() - reach(s.candidate(), best.candidate()))
                .filter(s -> !choice.isTaken(s.candidate())
                        && Signs.tells(asked, s.candidate().text()))
                .findFirst()
                .ifPresentOrElse(s -> choice.take(s.candidate()), this::next);
    }

    /// Adds the sentence right behind the best, where a reason is asked for and none says that it is one: what
    /// happened is told first, and then why.
    private void next() {
        var first = first();
        if (asked.kind() != AnswerKind.REASON) return;
        var behind = ranking.at(first, first.index() + 1);
        if (behind != null && isAmongTheBest(behind) && !choice.isTaken(behind)) choice.take(behind);
    }

    private boolean isAmongTheBest(Candidate c) {
        return ranking.all().stream().limit(NEXT).anyMatch(s -> s.candidate().equals(c));
    }

    /// Adds the best sentence with the other one of two things between which a question leaves the choice.
    private void alternatives() {
        var either = EITHER.matcher(asked.text());
        if (asked.kind() != AnswerKind.YES_NO || !either.find()) return;
        for (var word : List.of(either.group(1), either.group(2))) {
            var stem = Words.in(word).getFirst().stem();
            if (choice.isFull()
                    || !asked.weights().containsKey(stem)
                    || choice.picks().stream().anyMatch(p -> meets(p.candidate(), stem))) continue;
            ranking.all().stream()
                    .filter(s -> s.score() > ranking.best().score() - OTHERWISE)
                    .map(Ranking.Scored::candidate)
                    .filter(c -> meets(c, stem) && !choice.isTaken(c))
                    .findFirst()
                    .ifPresent(choice::take);
        }
    }

    private boolean meets(Candidate c, String stem) {
        return c.own().contains(stem);
    }

    /// Adds the sentence right behind the best that goes on with the very things asked for, where there are several:
    /// "which consulates".
    private void goesOn() {
        var things = Signs.several(asked);
        if (choice.isFull() || things == null) return;
        var first = first();
        var behind = ranking.at(first, first.index() + 1);
        if (behind == null || choice.isTaken(behind)) return;
        boolean lists = behind.stems().contains(things)
                || (!Signs.holds(asked, first.text()) && Signs.names(asked, behind.text()));
        if (lists) choice.take(behind);
    }

    /// Adds the neighbour that names who speaks, where the question asks who said it and the best one does not
    /// tell.
    private void speaker() {
        var first = first();
        if (choice.isFull() || !asksWho() || speaks(first)) return;
        for (int step : new int[] {1, -1}) {
            var neighbour = ranking.at(first, first.index() + step);
            if (neighbour != null && !choice.isTaken(neighbour) && (speaks(neighbour) || tellsWho(neighbour))) {
                choice.take(neighbour);
                return;
            }
        }
    }

    /// "This is reported by …": whom the sentence before or behind is from.
    private boolean tellsWho(Candidate c) {
        return TELLS_WHO.matcher(c.text()).find() && Signs.has(AnswerKind.ORGANISATION, c.text(), asked);
    }

    private boolean asksWho() {
        return Signs.whoReported(asked.text()).end() > 0
                || (asked.kind() == AnswerKind.PERSON && Signs.asksWhoSaid(asked.text()));
    }

    /// Whether the sentence puts words in the mouth of somebody whom the question does not name.
    private boolean speaks(Candidate c) {
        var speaker = Speakers.of(c.hit().passage(), c.span());
        if (speaker == null) return false;
        // "Russian officials" is nobody's name: a name ends in a capitalised word.
        var last = speaker.substring(speaker.lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0))
                && c.text().contains(last)
                && Words.in(last).stream().noneMatch(w -> asked.all().contains(w.stem()));
    }

    /// How far behind the best a sentence may be that completes it: of a reason or a place, whose signs many sentences
    /// have, only one nearby does.
    private double reach(Candidate c, Candidate best) {
        if (isNear(c, best)) return Choice.COMPLETING;
        return switch (asked.kind()) {
            case PERSON, ORGANISATION, DATE, NUMBER, AMOUNT -> Choice.MARGIN;
            default -> 0;
        };
    }

    private static boolean isNear(Candidate a, Candidate b) {
        return a.hit().equals(b.hit()) && Math.abs(a.index() - b.index()) <= 2;
    }

    /// Adds the sentence before, where the best one leans on it.
    private void lean() {
        var first = first();
        if (choice.isFull() || first.index() == 0 || !Choice.leans(first.text())) return;
        var before = ranking.at(first, first.index() - 1);
        if (before != null && !choice.isTaken(before)) choice.take(before);
    }
}
