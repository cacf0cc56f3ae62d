package footnote.answer;

import footnote.answer.text.Attribution;
import footnote.answer.text.Deeds;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Speakers;
import footnote.answer.text.Synonyms;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import java.util.List;
import java.util.Set;

/// Whom an "it" or "they" that says something stands for: whoever does something in the sentence before. Pure.
final class Pronouns {
    private static final Set<String> THINGS = Set.of("it", "they");

    private Pronouns() {}

    /// Whether a speaker without a name is the doer of the sentence before quoted ones in which a pronoun speaks.
    static boolean isFor(Attribution claimed, Case.Exhibit exhibit) {
        if (claimed.named() || claimed.pronoun() || exhibit.sentences().start() == 0) return false;
        var context = exhibit.context();
        var whole = List.of(new Span(0, context.text().length()));
        boolean speaks = Speakers.in(context, whole).all().stream()
                .anyMatch(a -> context.words().subList(a.cue().from(), a.cue().to()).stream()
                        .anyMatch(w -> THINGS.contains(w.key())));
        return speaks && doers(before(exhibit)).stream().anyMatch(w -> isOne(w, claimed));
    }

    /// The sentence before the quoted ones.
    private static Parsed before(Case.Exhibit exhibit) {
        var text = exhibit.sheet().passage().text();
        return Speakers.local(exhibit.sheet().passage()).stream()
                .filter(s -> s.end() <= exhibit.sentences().start())
                .reduce((a, b) -> b)
                .map(s -> Parsed.of(s.of(text)))
                .orElse(Parsed.of(""));
    }

    /// The words next before the verbs of a sentence.
    private static List<Word> doers(Parsed sentence) {
        return Deeds.in(sentence).stream()
                .flatMap(d -> d.doers().stream()
                        .filter(w -> w.start() < d.verb().start() && !Names.isName(w))
                        .reduce((a, b) -> b)
                        .stream())
                .toList();
    }

    private static boolean isOne(Word word, Attribution claimed) {
        return claimed.keys().stream()
                .anyMatch(k -> word.key().equals(k)
                        || Synonyms.alike(
                                word.stem(), Parsed.of(k).words().getFirst().stem()));
    }
}
