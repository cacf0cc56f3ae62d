package footnote.answer;

import footnote.answer.text.Dates;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Speakers;
import footnote.answer.text.Word;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Makes false statements of true sentences, each false in one way. The quote stays true unless the class says
/// so.
final class Mutations {
    /// How a statement is made false.
    enum Kind {
        DIGIT(0.995),
        UNIT(0.995),
        DATE(0.995),
        NAME(0.95),
        SPEAKER(0.95),
        DOCUMENT(0.995),
        NEGATION(0.95),
        HEDGE_DROPPED(0.95),
        STITCHED_QUOTE(0.995),
        INVENTED_QUOTE(0.995),
        DANGLING_MARKER(0.995),
        OPINION_MADE_FACT(0.95),
        ROLES_SWAPPED(0.95),
        FIGURES_SWAPPED(0.95),
        PART_MADE_WHOLE(0.95),
        WORD_TURNED(0.95);

        final double least;

        Kind(double least) {
            this.least = least;
        }
    }

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private final List<Hit> hits;
    private final Random random;
    private final Twists twists;
    private final List<String> names = new ArrayList<>();

    Mutations(List<Hit> hits, Random random) {
        this.hits = hits;
        this.random = random;
        this.twists = new Twists(random);
        for (var hit : hits)
            for (var word : Parsed.of(hit.passage().text()).words())
                if (word.kind() == Word.Kind.PLAIN
                        && Names.isName(word)
                        && !word.opens()
                        && !Names.isTitle(word.key())
                        && word.text().length() > 3) names.add(word.text());
    }

    /// One false statement of a class, made from a random sentence; null where that sentence does not lend
    /// itself to it.
    @Nullable
    Draft make(Kind kind) {
        var hit = hits.get(random.nextInt(hits.size()));
        var sentences = hit.passage().sentences();
        var span = sentences.get(random.nextInt(sentences.size()));
        var sentence = hit.passage().at(span);
        var words = Parsed.of(sentence).words();
        if (words.size() < 6 || words.size() > 60) return null;
        return switch (kind) {
            case DIGIT -> altered(hit, sentence, twists.digit(sentence));
            case UNIT -> altered(hit, sentence, Twists.unit(sentence));
            case DATE -> altered(hit, sentence, date(sentence, hit));
            case NAME -> altered(hit, sentence, name(sentence, hit));
            case SPEAKER -> altered(hit, sentence, speaker(sentence, hit));
            case NEGATION -> altered(hit, sentence, twists.negation(sentence));
            case HEDGE_DROPPED -> altered(hit, sentence, Twists.hedge(sentence));
            case OPINION_MADE_FACT -> altered(hit, sentence, Twists.fact(sentence));
            case ROLES_SWAPPED -> altered(hit, sentence, Twists.roles(sentence));
            case FIGURES_SWAPPED -> altered(hit, sentence, Twists.figures(sentence));
            case PART_MADE_WHOLE -> altered(hit, sentence, Twists.whole(sentence));
            case WORD_TURNED -> altered(hit, sentence, Twists.turned(sentence));
            case DOCUMENT -> document(hit, sentence);
            case STITCHED_QUOTE -> stitched(hit, sentences);
            case INVENTED_QUOTE ->
                Papers.draft(hit, Twists.replaced(sentence, words.get(words.size() / 2), "notwithstanding"), sentence);
            case DANGLING_MARKER -> new Draft(sentence, List.of(new Draft.Claim(null, sentence)));
        };
    }

    private static @Nullable Draft altered(Hit hit, String quote, @Nullable String text) {
        return text == null || text.equals(quote) ? null : Papers.draft(hit, quote, text);
    }

    /// A sentence as it stands, and with its white space and marks written another way.
    Draft verbatim() {
        var hit = hits.get(random.nextInt(hits.size()));
        var sentences = hit.passage().sentences();
        var sentence = hit.passage().at(sentences.get(random.nextInt(sentences.size())));
        var typed = sentence.replaceAll("\\s+", " ")
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'');
        return Papers.draft(hit, random.nextBoolean() ? sentence : typed, typed);
    }

    private @Nullable String date(String sentence, Hit hit) {
        for (var date : Dates.in(sentence)) {
            var text = sentence.substring(date.start(), date.end());
            var changed = text;
            if (date.year() > 0 && random.nextBoolean())
                changed =
                        text.replace(String.valueOf(date.year()), String.valueOf(date.year() - 1 - random.nextInt(9)));
            else if (date.month() > 0)
                for (var month : MONTHS)
                    if (text.contains(month))
                        changed =
                                text.replace(month, MONTHS.get((MONTHS.indexOf(month) + 1 + random.nextInt(10)) % 12));
            if (changed.equals(text) || hit.passage().text().contains(changed)) continue;
            return sentence.substring(0, date.start()) + changed + sentence.substring(date.end());
        }
        return null;
    }

    private @Nullable String name(String sentence, Hit hit) {
        var own = Parsed.of(sentence).words().stream()
                .filter(w -> names.contains(w.text()) && !w.opens())
                .toList();
        if (own.isEmpty()) return null;
        var word = own.get(random.nextInt(own.size()));
        var other = stranger(hit, word.key());
        return other == null ? null : Twists.replaced(sentence, word, other);
    }

    /// A name of the corpus that the passage and its metadata do not hold.
    private @Nullable String stranger(Hit hit, String key) {
        var known = (hit.passage().text() + hit.metadata()).toLowerCase(Locale.ROOT);
        for (int i = 0; i < 20; i++) {
            var other = names.get(random.nextInt(names.size()));
            var stem = other.toLowerCase(Locale.ROOT).substring(0, 4);
            if (!known.contains(stem) && !Names.same(key, other.toLowerCase(Locale.ROOT))) return other;
        }
        return null;
    }

    /// Another one of the passage, or of the corpus, is said to say it.
    private @Nullable String speaker(String sentence, Hit hit) {
        var parsed = Parsed.of(sentence);
        var speakers = Speakers.in(parsed, List.of(new Span(0, sentence.length()))).all().stream()
                .filter(a -> a.named() && !a.weak())
                .toList();
        if (speakers.isEmpty()) return null;
        var speaker = speakers.getFirst().speaker();
        var other = random.nextBoolean() ? namesake(hit, speaker) : stranger(hit, speaker.toLowerCase(Locale.ROOT));
        int at = sentence.indexOf(speaker);
        return other == null || at < 0
                ? null
                : sentence.substring(0, at) + other + sentence.substring(at + speaker.length());
    }

    private static @Nullable String namesake(Hit hit, String speaker) {
        return Speakers.in(hit.passage()).all().stream()
                .filter(a -> a.named() && !a.speaker().contains(speaker) && !speaker.contains(a.speaker()))
                .filter(a -> a.keys().stream()
                        .noneMatch(k -> speaker.toLowerCase(Locale.ROOT).contains(k)))
                .map(a -> a.speaker())
                .findFirst()
                .orElse(null);
    }

    /// The quote of one document with the marker of another.
    private @Nullable Draft document(Hit hit, String sentence) {
        var other = hits.get(random.nextInt(hits.size()));
        boolean same = other.passage().text().contains(sentence)
                || other.passage().document().equals(hit.passage().document());
        return same ? null : Papers.draft(other, sentence, sentence);
    }

    private @Nullable Draft stitched(Hit hit, List<Span> sentences) {
        if (sentences.size() < 3) return null;
        var first = List.of(hit.passage().at(sentences.getFirst()).split(" ", -1));
        var last = List.of(hit.passage().at(sentences.getLast()).split(" ", -1));
        if (first.size() < 6 || last.size() < 6) return null;
        var joint = random.nextBoolean() ? " ... " : " ";
        var quote = String.join(" ", first.subList(0, first.size() / 2))
                + joint
                + String.join(" ", last.subList(last.size() / 2, last.size()));
        return hit.passage().text().contains(quote) ? null : Papers.draft(hit, quote, quote.replace(" ... ", " "));
    }
}
