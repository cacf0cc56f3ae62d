package footnote.answer;

import footnote.corpus.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The evidence of an answer, numbered from 1 in the order in which its sentences need it. Evidence that is
/// used twice
/// has one number.
public final class Footnotes {
    private record Place(String document, Span span) {}

    private final List<Evidence> evidence = new ArrayList<>();
    private final Map<Place, Integer> markers = new LinkedHashMap<>();
    private final List<Statement> statements;
    private final List<Position> positions;

    private Footnotes(Answer.Cited answer) {
        statements = answer.statements();
        positions = answer.positions();
        statements.forEach(s -> s.evidence().forEach(this::number));
        answer.positions().forEach(p -> p.evidence().forEach(this::number));
    }

    public static Footnotes of(Answer.Cited answer) {
        return new Footnotes(answer);
    }

    private void number(Evidence e) {
        var before = markers.putIfAbsent(place(e), markers.size() + 1);
        if (before == null) evidence.add(e);
    }

    private static Place place(Evidence e) {
        return new Place(e.passage().document(), e.span());
    }

    /// Every evidence once; that of marker n is at n - 1.
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /// The numbers of evidence of this answer, without repeats, in its order.
    ///
    /// @throws IllegalArgumentException where it is not of this answer
    public List<Integer> markers(List<Evidence> of) {
        return of.stream().map(this::marker).distinct().toList();
    }

    private int marker(Evidence e) {
        var marker = markers.get(place(e));
        if (marker == null) throw new IllegalArgumentException("evidence of another answer");
        return marker;
    }

    /// The sentences that no position tells in the same words with the same markers.
    public List<Statement> beside() {
        return statements.stream()
                .filter(s -> positions.stream().noneMatch(p -> isSame(p, s)))
                .toList();
    }

    private boolean isSame(Position p, Statement s) {
        return p.summary().equals(s.text()) && markers(p.evidence()).equals(markers(s.evidence()));
    }

    /// The whole answer: its sentences, each followed by its markers.
    public String text() {
        return text(statements);
    }

    /// Some of its sentences, each followed by its markers.
    public String text(List<Statement> some) {
        return some.stream()
                .map(s -> sentence(s.text()) + " " + marked(s.evidence()))
                .collect(Collectors.joining(" "));
    }

    /// The markers as they are printed: `[1][2]`.
    public String marked(List<Evidence> of) {
        return markers(of).stream().map(m -> "[" + m + "]").collect(Collectors.joining());
    }

    /// A document's words as they are shown beside markers: a `[12]` of its own is written `(12)`, since it
    /// would be
    /// read as one of ours.
    public static String sentence(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("\\[(\\d+)]", "($1)");
    }
}
