package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Deed;
import footnote.answer.text.Deeds;
import footnote.answer.text.Mutuals;
import footnote.answer.text.Names;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether those who do something in the evidence do it in the sentence too, and do not suffer it: "Vesna sued
/// Lund" is not "Lund sued Vesna", but it is "Lund was sued by Vesna". Pure.
final class Roles {
    /// "Ordered the mining company to": so far behind the verb stands the "to".
    private static final int BID = 6;

    private Roles() {}

    static @Nullable Fault check(Case draft) {
        var there = new ArrayList<Deed>();
        for (var exhibit : draft.exhibits()) there.addAll(Deeds.in(exhibit.context()));
        for (var deed : Deeds.in(draft.said())) {
            var fault = swapped(deed, same(deed, there));
            if (fault == null) fault = turned(deed, same(deed, there));
            if (fault == null) fault = agent(deed, same(deed, there), there);
            if (fault == null) fault = risen(deed, same(deed, there));
            if (fault == null) fault = converse(deed, there);
            if (fault == null) fault = taken(deed, same(deed, there));
            if (fault == null) fault = whom(deed, same(deed, there));
            if (fault == null) fault = bidden(deed, draft);
            if (fault != null) return fault;
        }
        return null;
    }

    private static List<Deed> same(Deed deed, List<Deed> there) {
        return there.stream()
                .filter(d -> Stems.alike(d.verb().stem(), deed.verb().stem()) && !Mutuals.is(d.verb()))
                .toList();
    }

    /// Both sides have changed places.
    private static @Nullable Fault swapped(Deed said, List<Deed> there) {
        for (var deed : there) {
            if (Mutuals.isOfItself(said.verb()) && !(said.direct() && deed.direct())) continue;
            var doer = crossed(said.doers(), said.others(), deed.others(), deed.doers());
            var other = crossed(said.others(), said.doers(), deed.doers(), deed.others());
            if (doer == null || other == null || there.stream().anyMatch(d -> keeps(d, doer, other))) continue;
            return fault(deed, doer);
        }
        return null;
    }

    /// A word of `mine` that stands among `theirs` on the other side, and on neither side twice.
    private static @Nullable Word crossed(List<Word> mine, List<Word> across, List<Word> theirs, List<Word> old) {
        return mine.stream()
                .filter(w -> holds(theirs, w) && !holds(old, w) && !holds(across, w))
                .findFirst()
                .orElse(null);
    }

    /// Whether the evidence also tells it as the sentence does, of another time.
    private static boolean keeps(Deed there, Word doer, Word other) {
        return holds(there.doers(), doer) || holds(there.others(), other);
    }

    /// "Vesna was sued" told of "Vesna sued Lund".
    private static @Nullable Fault turned(Deed said, List<Deed> there) {
        var sufferer = said.doers().isEmpty() ? subject(said.others(), said.verb()) : null;
        if (sufferer == null || !Names.isName(sufferer)) return null;
        for (var deed : there) {
            var doer = subject(deed.doers(), deed.verb());
            if (doer == null || deed.others().isEmpty() || !holds(List.of(doer), sufferer)) continue;
            if (there.stream().noneMatch(d -> holds(d.others(), sufferer))) return fault(deed, sufferer);
        }
        return null;
    }

    /// The word of these that stands next before the verb.
    private static @Nullable Word subject(List<Word> words, Word verb) {
        return words.stream()
                .filter(w -> w.start() < verb.start())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /// "Backed by most residents" told of "backed by the council, but opposed by most residents".
    private static @Nullable Fault agent(Deed said, List<Deed> same, List<Deed> there) {
        if (!isBy(said) || same.isEmpty() || !same.stream().allMatch(Roles::isBy)) return null;
        for (var doer : said.doers()) if (same.stream().anyMatch(d -> holds(d.doers(), doer))) return null;
        // "by Lachance" told of "by Amar"
        boolean named = said.doers().stream().anyMatch(Names::isName);
        var rival = same.getFirst().doers().stream()
                .filter(w -> Names.isName(w) && w.key().length() > 1)
                .findFirst();
        if (named && same.size() == 1 && rival.isPresent())
            return new Fault(
                    Reason.ROLES, "the evidence says it of \"" + rival.get().text() + "\"");
        var all = there.stream().filter(Roles::isBy).toList();
        var other = all.stream()
                .filter(d -> said.doers().stream().allMatch(w -> holds(d.doers(), w)))
                .findFirst()
                .orElse(null);
        return other == null ? null : fault(other, said.doers().getFirst());
    }

    private static boolean isBy(Deed deed) {
        return !deed.doers().isEmpty()
                && deed.doers().getFirst().start() > deed.verb().start();
    }

    /// "Lund sued the town" told of "they sued Lund".
    private static @Nullable Fault risen(Deed said, List<Deed> there) {
        var doer = subject(said.doers(), said.verb());
        if (doer == null || !Names.isName(doer) || !said.direct()) return null;
        boolean suffers = !there.isEmpty()
                && there.stream()
                        .allMatch(d -> d.pronoun()
                                && holds(d.others(), doer)
                                && d.doers().isEmpty());
        return suffers ? fault(there.getFirst(), doer) : null;
    }

    /// "Vesna beat Lund" told as "Vesna lost to Lund".
    private static @Nullable Fault converse(Deed said, List<Deed> there) {
        for (var deed : there) {
            if (!Mutuals.isConverse(said.verb(), deed.verb())) continue;
            var doer = common(said.doers(), deed.doers());
            var other = common(said.others(), deed.others());
            if (doer != null && other != null) return fault(deed, doer);
        }
        return null;
    }

    /// "Lund offered" told of "Vesna offered to buy Lund": the one who does it is not named, or the
    /// other one of it.
    private static @Nullable Fault taken(Deed said, List<Deed> there) {
        var doer = subject(said.doers(), said.verb());
        if (doer == null || !Names.isName(doer) || there.isEmpty() || Mutuals.isOfItself(said.verb())) return null;
        for (var deed : there) {
            var other = subject(deed.doers(), deed.verb());
            boolean moved = other != null
                    && Names.isName(other)
                    && !holds(said.doers(), other)
                    && !holds(deed.doers(), doer)
                    && holds(deed.others(), doer);
            if (!moved) return null;
        }
        return fault(there.getFirst(), doer);
    }

    /// "Alemu, whom she had beaten" told of "Alemu, who had beaten her".
    private static @Nullable Fault whom(Deed said, List<Deed> there) {
        if (!said.pronoun()) return null;
        for (var deed : there) {
            var doer = common(said.others(), deed.doers());
            if (doer != null && there.stream().noneMatch(d -> holds(d.others(), doer))) return fault(deed, doer);
        }
        return null;
    }

    /// "The town was ordered to consult it" told of "ordered it to consult the town".
    private static @Nullable Fault bidden(Deed said, Case draft) {
        var bidden = said.others().isEmpty() ? null : subject(said.others(), said.verb());
        if (bidden == null || !Mutuals.bids(said.verb())) return null;
        for (var exhibit : draft.exhibits())
            for (var deed : Deeds.in(exhibit.context())) {
                if (!Stems.alike(deed.verb().stem(), said.verb().stem())) continue;
                var words = exhibit.context().words();
                int verb = words.indexOf(deed.verb());
                int to = to(words, verb);
                if (to == 0 || holds(words.subList(0, to), bidden)) continue;
                var bid = deed.others().stream()
                        .filter(w -> w.start() > words.get(to).start())
                        .toList();
                if (holds(bid, bidden)) return fault(deed, bidden);
            }
        return null;
    }

    /// The "to" behind a verb and whom it is done to: "ordered it to"; or 0.
    private static int to(List<Word> words, int verb) {
        for (int k = verb + 2; k < Math.min(words.size(), verb + BID); k++) {
            if (words.get(k).key().equals("to")) return k;
            if (words.get(k - 1).after() == ',') return 0;
        }
        return 0;
    }

    private static @Nullable Word common(List<Word> a, List<Word> b) {
        return a.stream()
                .filter(w -> Names.isName(w) && holds(b, w))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(List<Word> words, Word word) {
        return words.stream()
                .anyMatch(w -> w.stem().equals(word.stem())
                        || (Names.isName(w) && Names.isName(word) && Names.same(w.key(), word.key())));
    }

    private static Fault fault(Deed there, Word who) {
        return new Fault(
                Reason.ROLES,
                "the evidence has " + who.text() + " on the other side of \""
                        + there.verb().text() + "\"");
    }
}
