package footnote.answer;

import footnote.corpus.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The two honest endings of a question.
public sealed interface Answer {
    List<Rejection> rejected();

    Timing timing();

    /// Which composer's sentences these are.
    Mode mode();

    /// How sure the composer was that the documents answer the question, 0 to 1; below its threshold it refuses,
    /// and 0 is what a rule refuses, whatever the threshold. `NaN` where the composer does not tell. To compare
    /// questions by; not a probability.
    double confidence();

    enum Mode {
        EXTRACTIVE,
        MODEL
    }

    /// Sentences that all passed [Proof], in reading order.
    ///
    /// @param asOf the newest date the answer rests on
    /// @param positions where the evidence disagrees: one a side, newest first; else empty
    /// @param note one sentence on how it was made that the reader should know ("the model did not answer");
    ///     or null
    record Cited(
            Mode mode,
            List<Statement> statements,
            @Nullable PartialDate asOf,
            List<Position> positions,
            List<Rejection> rejected,
            @Nullable String note,
            double confidence,
            Timing timing)
            implements Answer {
        /// Where the composer does not tell how sure it is.
        public Cited(
                Mode mode,
                List<Statement> statements,
                @Nullable PartialDate asOf,
                List<Position> positions,
                List<Rejection> rejected,
                @Nullable String note,
                Timing timing) {
            this(mode, statements, asOf, positions, rejected, note, Double.NaN, timing);
        }

        public Cited {
            statements = List.copyOf(statements);
            positions = List.copyOf(positions);
            rejected = List.copyOf(rejected);
            if (statements.isEmpty()) throw new IllegalArgumentException("a cited answer has statements");
        }
    }

    /// The documents do not say.
    ///
    /// @param missing one sentence for the asker that names what was not found
    /// @param nearest the closest the documents come, best first; may be empty
    record NotFound(
            Mode mode,
            String missing,
            List<Evidence> nearest,
            List<Rejection> rejected,
            double confidence,
            Timing timing)
            implements Answer {
        /// Where the composer does not tell how sure it is.
        public NotFound(Mode mode, String missing, List<Evidence> nearest, List<Rejection> rejected, Timing timing) {
            this(mode, missing, nearest, rejected, Double.NaN, timing);
        }

        public NotFound {
            nearest = List.copyOf(nearest);
            rejected = List.copyOf(rejected);
        }
    }
}
