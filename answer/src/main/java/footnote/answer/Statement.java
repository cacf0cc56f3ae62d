package footnote.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence of an answer and what carries it.
///
/// @param evidence at least one
/// @param speaker whose words or claim it is, where the evidence puts it in someone's mouth
public record Statement(
        String text, List<Evidence> evidence, @Nullable String speaker) {
    public Statement {
        evidence = List.copyOf(evidence);
        if (text.isBlank() || evidence.isEmpty()) throw new IllegalArgumentException("a statement has evidence");
    }
}
