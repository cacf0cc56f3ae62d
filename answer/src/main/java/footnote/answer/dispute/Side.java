package footnote.answer.dispute;

import footnote.answer.text.Attribution;
import footnote.answer.text.Cautions;
import footnote.answer.text.Names;
import footnote.answer.text.Parsed;
import footnote.answer.text.Quantity;
import footnote.answer.text.Speakers;
import footnote.answer.text.Word;
import footnote.corpus.PartialDate;
import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence, read for what it asserts: what of whom, how many, when, whether it denies it.
///
/// @param published the date of its document
/// @param content its words that say something, by stem, in order: no figures, dates, negations, nor who says
///     it
/// @param names those of them that are names
/// @param figures its numbers that count or measure something
/// @param labels its numbers that name something: "Route 6", "the third match"
/// @param dates the days, months or years it states, as far as they can be told
/// @param denials how many words of it deny
/// @param mood whether it tells what is, what will be, or what may be
/// @param limits words that limit what is counted: "a day", "another", "so far"
/// @param speakers the words that name who says it
public record Side(
        Parsed text,
        @Nullable PartialDate published,
        Map<String, Word> content,
        Map<String, Word> names,
        List<Quantity> figures,
        Set<String> labels,
        List<PartialDate> dates,
        int denials,
        Mood mood,
        Set<String> limits,
        Set<String> speakers) {
    enum Mood {
        FACT,
        FUTURE,
        POSSIBLE,
        ASKED
    }

    /// "The painter Ilse Brandt", "Ilse Brandt, the painter, was": what only says who somebody is.
    private static final Pattern APPOSITION = Pattern.compile(", (?:an?|the) [^,;.]{1,60},");

    /// "…, the Echo has learned from the auditor.": where it was heard, behind what was heard.
    private static final Pattern HEARD = Pattern.compile(
            ", [^,;]{2,60}? (?:has |have |had )?(?:learned|learnt|reported|reports|wrote|writes|found|said|says|announced|estimates|estimated)\\b[^,;]*$");

    /// Reads a sentence of a document of this date.
    public static Side of(String sentence, @Nullable PartialDate published) {
        return new Reader(Parsed.of(sentence), published).read();
    }

    /// One sentence's way.
    private static final class Reader {
        private final Parsed text;
        private final @Nullable PartialDate published;
        private final Map<String, Word> content = new LinkedHashMap<>();
        private final Map<String, Word> names = new LinkedHashMap<>();
        private final Set<String> speakers = new HashSet<>();
        private final Set<String> labels = new HashSet<>();
        private final List<Quantity> figures = new ArrayList<>();
        private final List<Span> aside = new ArrayList<>();

        Reader(Parsed text, @Nullable PartialDate published) {
            this.text = text;
            this.published = published;
        }

        Side read() {
            setAside();
            sortFigures();
            for (var word : text.words()) if (!isAside(word)) keep(word);
            var dates = text.dates().stream()
                    .map(d -> d.resolve(published))
                    .filter(Objects::nonNull)
                    .toList();
            return new Side(
                    text,
                    published,
                    content,
                    names,
                    figures,
                    labels,
                    dates,
                    Cautions.negations(text).size(),
                    Scope.mood(text),
                    Scope.limits(text),
                    speakers);
        }

        /// What says who speaks, and what only says who somebody is.
        private void setAside() {
            var whole = Speakers.in(text, List.of(new Span(0, text.text().length())));
            for (var said : whole.all()) {
                if (Denials.isDenial(text, said)) continue;
                var words = text.words().subList(said.cue().from(), said.cue().to());
                if (words.isEmpty()) continue;
                aside.add(new Span(words.getFirst().start(), words.getLast().end()));
                name(said);
            }
            for (var pattern : List.of(APPOSITION, HEARD))
                for (var m = pattern.matcher(text.text()); m.find(); ) aside.add(new Span(m.start(), m.end()));
        }

        private void name(Attribution said) {
            speakers.addAll(said.keys());
            speakers.addAll(said.also());
        }

        private boolean isAside(Word word) {
            return aside.stream().anyMatch(s -> s.start() <= word.start() && word.end() <= s.end());
        }

        private void sortFigures() {
            for (var q : text.quantities()) {
                if (q.unit().equals("#") || q.year() || isLabel(q)) labels.add(q.text());
                else figures.add(q);
            }
        }

        /// A number right behind a name or a word such as "Route" is a part of it.
        private boolean isLabel(Quantity q) {
            if (q.index() == 0 || !q.unit().isEmpty()) return false;
            var before = text.words().get(q.index() - 1);
            return before.end() + 1 == q.start() && before.isContent() && before.isCapital();
        }

        private void keep(Word word) {
            boolean number = word.kind() == Word.Kind.NUMBER
                    || text.quantities().stream().anyMatch(q -> q.start() <= word.start() && word.end() <= q.end());
            if (number || isDated(word) || !word.isContent() || Scope.isSetAside(word)) return;
            if (Cautions.isNegator(word.key())) return;
            content.putIfAbsent(word.stem(), word);
            if (Names.isName(word)) names.putIfAbsent(word.stem(), word);
        }

        private boolean isDated(Word word) {
            return text.dates().stream().anyMatch(d -> d.start() <= word.start() && word.end() <= d.end());
        }
    }
}
