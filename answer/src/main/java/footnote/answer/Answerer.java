package footnote.answer;

import footnote.answer.Composer.Composition;
import footnote.answer.Composer.DraftPosition;
import footnote.corpus.PartialDate;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Answers questions: finds passages, lets a composer propose sentences, shows those that [Proof] has passed,
/// or says
/// that the documents do not tell. The only door of this module for a question. Safe for use by many threads.
public final class Answerer {
    /// How many passages a composer is given. More than ten did not find more answers.
    private static final int PASSAGES = 8;

    private static final int NEAREST = 3;

    /// What is said where nothing was found at all.
    private static final Composition NOTHING =
            new Composition(List.of(), List.of(), "Nothing in the documents speaks of this.", 0);

    private final Retriever retriever;
    private final Composer composer;
    private final Composer fallback;
    private final UnaryOperator<Question> condenser;
    private final Consumer<Answer> witness;
    private final Proof proof = new Proof();

    /// With one composer, which is also its own fallback.
    public Answerer(Retriever retriever, Composer composer) {
        this(retriever, composer, composer, FollowUps::standalone, answer -> {});
    }

    /// Puts the parts together.
    ///
    /// @param fallback who answers where `composer` fails, or nothing it says can be proved
    /// @param condenser makes a follow-up a question that stands alone
    /// @param witness is told every answer, on the asking thread
    public Answerer(
            Retriever retriever,
            Composer composer,
            Composer fallback,
            UnaryOperator<Question> condenser,
            Consumer<Answer> witness) {
        this.retriever = retriever;
        this.composer = composer;
        this.fallback = fallback;
        this.condenser = condenser;
        this.witness = witness;
    }

    /// Answers a question.
    public Answer answer(Question question) {
        return answer(question, stage -> {});
    }

    /// Answers a question and tells how far it has come, on the asking thread.
    public Answer answer(Question question, Consumer<Stage> progress) {
        var answer = new Run(question, progress).answer();
        witness.accept(answer);
        return answer;
    }

    /// One question's way.
    private final class Run {
        private final long start = System.nanoTime();
        private final Question asked;
        private final Consumer<Stage> progress;
        private final List<Rejection> rejected = new ArrayList<>();
        private long retrieve;
        private long compose;
        private long prove;

        Run(Question question, Consumer<Stage> progress) {
            this.progress = progress;
            asked = condenser.apply(question);
        }

        Answer answer() {
            progress.accept(Stage.SEARCHING);
            long from = System.nanoTime();
            var hits = retriever.find(new Query(asked.text(), asked.filter()), PASSAGES);
            retrieve = System.nanoTime() - from;
            if (hits.isEmpty()) return refusal(composer.mode(), NOTHING, List.of());
            return composed(hits);
        }

        private Answer composed(List<Hit> hits) {
            String because;
            try {
                var composition = propose(composer, hits);
                var proved = prove(composition);
                if (!proved.passed().isEmpty()) return mended(composition, proved, hits);
                if (composition.drafts().isEmpty() || composer.equals(fallback))
                    return refusal(composer.mode(), composition, hits);
                because = "nothing that the model wrote could be proved";
            } catch (ComposerFailed e) {
                because = Objects.requireNonNullElse(e.getMessage(), "the model failed");
            }
            return quoted(hits, because);
        }

        private Answer mended(Composition composition, Proof.Result proved, List<Hit> hits) {
            if (proved.rejected().isEmpty() || composer.equals(fallback))
                return cited(composer.mode(), composition, proved, null);
            var quotes = propose(fallback, hits).drafts();
            var better = Mending.of(composition, proved.passedDrafts(), quotes);
            // What fails here again has been listed as rejected before.
            return cited(composer.mode(), better, proof.check(better.drafts()), null);
        }

        private Answer quoted(List<Hit> hits, String because) {
            var composition = propose(fallback, hits);
            var proved = prove(composition);
            if (proved.passed().isEmpty()) return refusal(fallback.mode(), composition, hits);
            return cited(fallback.mode(), composition, proved, "Quoted from the documents, because " + because + ".");
        }

        private Composition propose(Composer by, List<Hit> hits) {
            progress.accept(Stage.READING);
            long from = System.nanoTime();
            try {
                return by.compose(asked, hits);
            } finally {
                compose += System.nanoTime() - from;
            }
        }

        private Proof.Result prove(Composition composition) {
            progress.accept(Stage.CHECKING);
            long from = System.nanoTime();
            var result = proof.check(composition.drafts());
            rejected.addAll(result.rejected());
            prove += System.nanoTime() - from;
            return result;
        }

        private Answer cited(Answer.Mode mode, Composition composition, Proof.Result proved, @Nullable String note) {
            var asOf = proved.passed().stream()
                    .flatMap(s -> s.evidence().stream())
                    .map(e -> e.metadata().published())
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            var positions = positions(mode, composition, proved);
            return new Answer.Cited(
                    mode, proved.passed(), asOf, positions, rejected, note, composition.confidence(), timing());
        }

        /// A position stands only where all of its sentences do.
        private List<Position> positions(Answer.Mode mode, Composition composition, Proof.Result proved) {
            var positions = new ArrayList<Position>();
            for (var p : composition.positions()) {
                if (p.drafts().isEmpty() || !new HashSet<>(proved.passedDrafts()).containsAll(p.drafts())) continue;
                var statements = p.drafts().stream()
                        .map(d -> proved.passed().get(proved.passedDrafts().indexOf(d)))
                        .toList();
                var evidence = statements.stream()
                        .flatMap(s -> s.evidence().stream())
                        .distinct()
                        .toList();
                var summary = mode == Answer.Mode.EXTRACTIVE || isProved(p, composition)
                        ? p.summary()
                        : statements.getFirst().text();
                positions.add(new Position(summary, newest(evidence), evidence));
            }
            if (positions.size() < 2) return List.of();
            positions.sort(Comparator.comparing(
                    Position::published, Comparator.nullsLast(Comparator.<PartialDate>reverseOrder())));
            return positions;
        }

        /// A model's summary is words of its own, and has to be carried by the quotes of its sentences like them.
        private boolean isProved(DraftPosition position, Composition composition) {
            var claims = position.drafts().stream()
                    .flatMap(d -> composition.drafts().get(d).claims().stream())
                    .distinct()
                    .toList();
            var result = proof.check(List.of(new Draft(position.summary(), claims)));
            rejected.addAll(result.rejected());
            return result.rejected().isEmpty();
        }

        private static @Nullable PartialDate newest(List<Evidence> evidence) {
            return evidence.stream()
                    .map(e -> e.metadata().published())
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        private Answer refusal(Answer.Mode mode, Composition composition, List<Hit> hits) {
            // Sentences that could not be proved are none at any threshold.
            double confidence = composition.drafts().isEmpty() ? composition.confidence() : 0;
            var nearest = hits.stream().limit(NEAREST).map(Run::nearest).toList();
            return new Answer.NotFound(mode, composition.missing(), nearest, rejected, confidence, timing());
        }

        /// The sentence of a passage that comes closest.
        private static Evidence nearest(Hit hit) {
            int best = 0;
            for (int i = 1; i < hit.similarities().size(); i++)
                if (hit.similarities().get(i) > hit.similarities().get(best)) best = i;
            var sentences = hit.passage().sentences();
            Span span =
                    sentences.isEmpty() ? hit.passage().span() : sentences.get(Math.min(best, sentences.size() - 1));
            return new Evidence(hit.passage(), hit.metadata(), span, null);
        }

        private Timing timing() {
            return new Timing(retrieve, compose, prove, System.nanoTime() - start);
        }
    }
}
