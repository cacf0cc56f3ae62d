package footnote.answer.text;

import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Recent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who says what in a passage: by attributions in the sentence itself, and for a quotation that runs over
/// several sentences, or that follows one, by those beside it. Immutable.
public final class Speakers {
    private static final Set<String> OPENING =
            Set.of("while", "although", "though", "when", "after", "before", "as", "but", "and", "if", "the");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// A pronoun means whoever spoke at most this many sentences before.
    private static final int REACH = 2;

    private static final Recent<Passage, Speakers> RECENT = new Recent<>(256, Speakers::read);

    private final Parsed passage;
    private final List<Turn> turns;

    /// A sentence: its words in the passage and its attributions, which count words within the sentence.
    private record Turn(
            Span span,
            int first,
            List<Word> words,
            List<Attribution> attributions,
            @Nullable Attribution inherited) {}

    private Speakers(Parsed passage, List<Turn> turns) {
        this.passage = passage;
        this.turns = turns;
    }

    /// Reads a passage.
    public static Speakers in(Passage passage) {
        return RECENT.of(passage);
    }

    private static Speakers read(Passage passage) {
        return in(Parsed.of(passage.text()), local(passage));
    }

    /// The sentences of a passage in offsets of its own text.
    public static List<Span> local(Passage passage) {
        int base = passage.span().start();
        return passage.sentences().stream()
                .map(s -> new Span(s.start() - base, s.end() - base))
                .toList();
    }

    /// Reads a text of which these are the sentences.
    public static Speakers in(Parsed text, List<Span> sentences) {
        var turns = new ArrayList<Turn>();
        int at = 0;
        for (var span : sentences) {
            var words = new ArrayList<Word>();
            while (at < text.words().size() && text.words().get(at).start() < span.end())
                words.add(text.words().get(at++));
            turns.add(new Turn(span, at - words.size(), words, Attributions.in(text.text(), words), null));
        }
        return new Speakers(text, resolve(text.text(), turns));
    }

    /// Who says the sentence at an offset of the passage's document: in whose mouth the passage puts most
    /// of its words; null where the document itself says it.
    public static @Nullable String of(Passage passage, Span span) {
        int base = passage.span().start();
        return shown(in(passage).over(new Span(span.start() - base, span.end() - base)));
    }

    /// How a speaker is shown, or null: not for a deed, for what was found, or for a pronoun that nobody
    /// could be told for.
    public static @Nullable String shown(@Nullable Attribution said) {
        if (said == null || !said.told() || said.pronoun() || (said.weak() && !said.named())) return null;
        return SPACE.matcher(said.speaker()).replaceAll(" ");
    }

    /// The attribution that says most of the content of a stretch of the text, if it says at least half of
    /// it; null where the text itself says it.
    public @Nullable Attribution over(Span span) {
        Map<Attribution, Integer> shares = new HashMap<>();
        int all = 0;
        for (var turn : turns) {
            if (!turn.span().overlaps(span)) continue;
            for (int i = 0; i < turn.words().size(); i++) {
                var word = turn.words().get(i);
                if (!word.isContent() || word.start() < span.start() || word.end() > span.end() || leads(turn, i))
                    continue;
                all++;
                var by = said(turn, i);
                if (by != null) shares.merge(by, 1, Integer::sum);
            }
        }
        var most = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        return most == null || most.getValue() * 2 < all ? null : most.getKey();
    }

    /// Every attribution of the sentences that a stretch touches, the inherited ones among them.
    public List<Attribution> at(Span span) {
        var all = new ArrayList<Attribution>();
        for (var turn : turns) {
            if (!turn.span().overlaps(span)) continue;
            all.addAll(turn.attributions());
            if (turn.inherited() != null) all.add(turn.inherited());
        }
        return all;
    }

    /// Every attribution of the text.
    public List<Attribution> all() {
        return at(new Span(0, Math.max(1, passage.text().length())));
    }

    /// Who says each content word of the sentences a stretch touches: word to attribution, null for the
    /// text itself.
    public Map<Word, @Nullable Attribution> words(Span span) {
        var words = new HashMap<Word, @Nullable Attribution>();
        for (var turn : turns) {
            if (!turn.span().overlaps(span)) continue;
            for (int i = 0; i < turn.words().size(); i++)
                if (turn.words().get(i).isContent() && !isCue(turn, i))
                    words.put(turn.words().get(i), said(turn, i));
        }
        return words;
    }

    /// Whether a word belongs to an attribution, or stands before one that opens the sentence: "On Monday
    /// Brandt said".
    private static boolean leads(Turn turn, int i) {
        if (isCue(turn, i)) return true;
        if (turn.attributions().isEmpty()) return false;
        var first = turn.attributions().getFirst();
        return i < first.cue().from() && first.from() >= first.cue().to();
    }

    private static boolean isCue(Turn turn, int i) {
        return turn.attributions().stream()
                .anyMatch(a -> a.cue().from() <= i && i < a.cue().to());
    }

    private static @Nullable Attribution said(Turn turn, int i) {
        var own = Attributions.of(turn.attributions(), i);
        return own != null ? own : turn.inherited();
    }

    /// Gives a pronoun the name it stands for, and a sentence within a quotation the speaker of the
    /// quotation.
    private static List<Turn> resolve(String text, List<Turn> turns) {
        var inside = Quotations.in(text);
        var named = new ArrayList<Turn>();
        Attribution last = null;
        int spoke = 0;
        for (var turn : turns) {
            var own = new ArrayList<Attribution>();
            for (var a : turn.attributions()) {
                if (inside.covers(
                        turn.words().get(a.cue().from()),
                        turn.words().get(a.cue().to() - 1))) continue;
                var who = a.pronoun() ? resolved(a, turn, own, named.size() - spoke <= REACH ? last : null) : a;
                if (who.named()) last = who;
                if (who.named()) spoke = named.size();
                own.add(who);
            }
            named.add(new Turn(turn.span(), turn.first(), turn.words(), own, null));
        }
        var resolved = new ArrayList<Turn>();
        for (int i = 0; i < named.size(); i++) resolved.add(inherit(named, resolved, i, inside));
        return resolved;
    }

    /// A pronoun stands for the name before it in its sentence, or for who spoke before.
    private static Attribution resolved(
            Attribution a, Turn turn, List<Attribution> before, @Nullable Attribution last) {
        if (isThings(a) && isNounFirst(turn.words(), a.cue().from())) return a;
        // "the analyst said Medanor might, but called it": who spoke goes on to speak
        if (!isThings(a)
                && !before.isEmpty()
                && before.getLast().named()
                && before.getLast().told()) return a.by(before.getLast());
        // "for the town of San Telmo, she added": who spoke before goes on
        boolean tail = !isThings(a) && a.to() <= a.cue().from();
        var name = tail && last != null && last.named()
                ? List.<Word>of()
                : Names.within(turn.words().subList(0, a.cue().from()));
        if (!name.isEmpty()) return a.by(name);
        return last == null || !last.named() ? a : a.by(last);
    }

    private static boolean isThings(Attribution a) {
        return a.keys().contains("it") || a.keys().contains("they");
    }

    /// "While the panel accepted that Brandt had meant well, it said": the panel says so, not Brandt.
    private static boolean isNounFirst(List<Word> words, int end) {
        int k = 0;
        while (k < end && OPENING.contains(words.get(k).key())) k++;
        return k > 0 && k < end && words.get(k - 1).key().equals("the") && !Names.isName(words.get(k));
    }

    private static Turn inherit(List<Turn> turns, List<Turn> before, int i, Quotations inside) {
        var turn = turns.get(i);
        if (!turn.attributions().isEmpty() || !inside.covers(turn.span())) return turn;
        Attribution by = null;
        if (i + 1 < turns.size() && inside.joins(turn.span(), turns.get(i + 1).span())) by = first(turns.get(i + 1));
        if (by == null && i > 0) {
            var last = before.get(i - 1);
            boolean quoted = inside.touches(last.span()) || endsWithColon(last, turn);
            if (quoted) by = last.inherited() != null ? last.inherited() : first(last);
        }
        if (by == null
                && i + 1 < turns.size()
                && inside.touches(turns.get(i + 1).span())) by = first(turns.get(i + 1));
        return by == null ? turn : new Turn(turn.span(), turn.first(), turn.words(), turn.attributions(), by);
    }

    private static boolean endsWithColon(Turn last, Turn turn) {
        return !last.words().isEmpty()
                && last.words().getLast().after() == ':'
                && last.span().end() <= turn.span().start();
    }

    private static @Nullable Attribution first(Turn turn) {
        return turn.attributions().isEmpty() ? null : turn.attributions().getLast();
    }
}
