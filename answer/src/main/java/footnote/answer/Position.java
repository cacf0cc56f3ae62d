package footnote.answer;

import footnote.corpus.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one side, or one moment, says where the documents disagree.
///
/// @param summary one line: who, when, what
/// @param published the date of what it rests on
public record Position(String summary, @Nullable PartialDate published, List<Evidence> evidence) {
    public Position {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("a position has evidence");
    }

    /// Where it is told: the outlet of its first evidence, or the title of a document that names none.
    public String outlet() {
        var metadata = evidence.getFirst().metadata();
        return metadata.publisher() == null ? metadata.title() : metadata.publisher();
    }
}
