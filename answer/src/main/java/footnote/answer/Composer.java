package footnote.answer;

import footnote.retrieval.Hit;
import java.util.List;

/// Proposes the sentences of an answer. Nothing it proposes is shown before [Proof] has passed it.
public interface Composer {
    /// Proposes sentences.
    ///
    /// @param question a question that stands alone
    /// @param hits what was found, best first, never empty
    /// @throws ComposerFailed where it could not propose anything; the caller lets another composer answer
    ///     and says so
    Composition compose(Question question, List<Hit> hits);

    Answer.Mode mode();

    /// What a composer proposes.
    ///
    /// @param drafts in reading order; empty where the passages do not answer
    /// @param positions where they disagree
    /// @param missing one sentence that names what the passages lack, of the question or, where there
    ///     are drafts, of a part of it; empty where nothing is left open
    /// @param confidence as [Answer#confidence] has it
    record Composition(List<Draft> drafts, List<DraftPosition> positions, String missing, double confidence) {
        /// Of a composer that does not tell how sure it is.
        public Composition(List<Draft> drafts, List<DraftPosition> positions, String missing) {
            this(drafts, positions, missing, Double.NaN);
        }

        public Composition {
            drafts = List.copyOf(drafts);
            positions = List.copyOf(positions);
        }
    }

    /// A side of a disagreement, by the drafts that carry it.
    ///
    /// @param drafts indices into [Composition#drafts]
    record DraftPosition(String summary, List<Integer> drafts) {
        public DraftPosition {
            drafts = List.copyOf(drafts);
        }
    }
}
