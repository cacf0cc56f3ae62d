package footnote.answer;

import footnote.answer.Composer.Composition;
import footnote.answer.text.Language;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
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
    private final Phrasing phrasing;
    private final Consumer<Answer> witness;
    private final Proof proof = new Proof();

    /// With one composer, which is also its own fallback.
    public Answerer(Retriever retriever, Composer composer) {
        this(retriever, composer, composer, FollowUps::standalone, answer -> {});
    }

    /// Puts the parts together.
    ///
    /// @param fallback who answers where `composer` fails, or nothing it says can be proved
    /// @param phrasing makes of what was asked a question that can be looked for
    /// @param witness is told every answer, on the asking thread
    public Answerer(
            Retriever retriever, Composer composer, Composer fallback, Phrasing phrasing, Consumer<Answer> witness) {
        this.retriever = retriever;
        this.composer = composer;
        this.fallback = fallback;
        this.phrasing = phrasing;
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
        private final Consumer<Stage> progress;
        private Question asked;
        private Tongues tongues = new Tongues(Language.UNKNOWN, Language.UNKNOWN);
        private boolean translated;
        private final List<Rejection> rejected = new ArrayList<>();
        private long retrieve;
        private long compose;
        private long prove;

        Run(Question question, Consumer<Stage> progress) {
            this.progress = progress;
            asked = phrasing.standalone(question);
        }

        Answer answer() {
            progress.accept(Stage.SEARCHING);
            var hits = find();
            tongues = Tongues.of(asked, hits);
            if (tongues.differ()) hits = translated(hits);
            if (hits.isEmpty()) return refusal(composer.mode(), NOTHING, List.of());
            return composed(hits);
        }

        private List<Hit> find() {
            long from = System.nanoTime();
            try {
                return retriever.find(new Query(asked.text(), asked.filter()), PASSAGES);
            } finally {
                retrieve += System.nanoTime() - from;
            }
        }

        /// What is found for the question in the documents' own language, if somebody can translate it.
        private List<Hit> translated(List<Hit> hits) {
            long from = System.nanoTime();
            var other = phrasing.in(tongues.found(), asked);
            compose += System.nanoTime() - from;
            if (other.equals(asked)) return hits;
            var own = asked;
            asked = other;
            var found = find();
            translated = !found.isEmpty();
            if (!translated) asked = own;
            return translated ? found : hits;
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
            if (proved.passed().isEmpty()) return refusal(fallback.mode(), composition, hits, because);
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
            var evidence =
                    proved.passed().stream().flatMap(s -> s.evidence().stream()).toList();
            var positions = new Sides(proof, rejected).of(mode, composition, proved);
            return new Answer.Cited(
                    mode,
                    proved.passed(),
                    Sides.newest(evidence),
                    positions,
                    rejected,
                    noted(note, composition.missing()),
                    composition.confidence(),
                    timing());
        }

        /// What the answer leaves open, and what a reader in another language should know, stand behind the rest.
        private @Nullable String noted(@Nullable String note, String open) {
            var notes = new ArrayList<String>();
            if (note != null) notes.add(note);
            if (!open.isEmpty()) notes.add(open);
            if (tongues.differ()) notes.add(tongues.note());
            return notes.isEmpty() ? null : String.join(" ", notes);
        }

        private Answer refusal(Answer.Mode mode, Composition composition, List<Hit> hits) {
            return refusal(mode, composition, hits, null);
        }

        /// @param because why the composer that should have answered did not; null where it did
        private Answer refusal(Answer.Mode mode, Composition composition, List<Hit> hits, @Nullable String because) {
            // Sentences that could not be proved are none at any threshold.
            double confidence = composition.drafts().isEmpty() ? composition.confidence() : 0;
            var nearest = hits.stream().limit(NEAREST).map(Run::nearest).toList();
            var missing = tongues.differ() && !translated ? tongues.missing() : composition.missing();
            if (because != null)
                missing = missing.replaceFirst("\\.?\\s*$", " (" + Matcher.quoteReplacement(because) + ").");
            return new Answer.NotFound(mode, missing, nearest, rejected, confidence, timing());
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
