package footnote.answer;

import footnote.answer.Rejection.Reason;
import footnote.answer.text.Claims;
import footnote.answer.text.Dates;
import footnote.answer.text.Deeds;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Stems;
import footnote.answer.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether each of two who speak does what he does in the evidence: of "the army reported it, which the front denied"
/// not that the front reported it and the army denied it. Pure.
final class Sayings {
    /// What anybody may be told to do who speaks.
    private static final Set<String> PLAIN =
            Set.of("say", "tell", "add", "state", "note", "write", "explain", "call", "expect");

    private static final Set<String> LIGHT =
            Set.of("has", "have", "had", "also", "then", "later", "on", "and", "who", "which", "that");

    private Sayings() {}

    /// A verb of saying and the noun next before it.
    private record Saying(Word who, Word verb) {}

    static @Nullable Fault check(Case draft) {
        for (var e : draft.exhibits()) {
            var all = in(e.context());
            for (var mine : in(draft.said())) {
                if (PLAIN.stream().anyMatch(p -> Stems.of(p).equals(mine.verb().stem()))) continue;
                var same =
                        all.stream().filter(s -> isSame(s.verb(), mine.verb())).toList();
                if (same.isEmpty() || same.stream().anyMatch(s -> isOne(s.who(), mine.who()))) continue;
                boolean another = all.stream().anyMatch(s -> isOne(s.who(), mine.who()));
                boolean told = same.stream()
                        .anyMatch(s -> draft.said().words().stream().anyMatch(w -> w.isContent() && isOne(w, s.who())));
                if (another && told)
                    return new Fault(
                            Reason.ROLES,
                            "the evidence says that " + same.getFirst().who().text() + " "
                                    + same.getFirst().verb().text());
            }
        }
        return null;
    }

    private static boolean isSame(Word a, Word b) {
        return Stems.alike(a.stem(), b.stem());
    }

    private static boolean isOne(Word a, Word b) {
        return a.stem().equals(b.stem()) || (Names.isName(a) && Names.isName(b) && Names.same(a.key(), b.key()));
    }

    private static List<Saying> in(Parsed text) {
        var found = new ArrayList<Saying>();
        var words = text.words();
        for (int i = 1; i < words.size(); i++) {
            var verb = words.get(i);
            if (!Claims.isSaying(verb.key())
                    || !(Deeds.isPast(verb) || verb.key().endsWith("s"))) continue;
            int k = i - 1;
            while (k > 0 && words.get(k).after() == ' ' && isLight(words.get(k).key())) k--;
            var who = words.get(k);
            boolean noun = who.isContent() && who.kind() == Word.Kind.PLAIN && who.after() == ' ' && !Deeds.isPast(who);
            if (noun && !Claims.isSaying(who.key())) found.add(new Saying(who, verb));
        }
        return found;
    }

    private static boolean isLight(String key) {
        return LIGHT.contains(key) || key.endsWith("ly") || Dates.isCalendarWord(key);
    }
}
