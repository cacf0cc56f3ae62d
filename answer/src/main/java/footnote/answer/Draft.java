package footnote.answer;

import footnote.retrieval.Hit;
import java.util.List;

/// A statement that somebody proposes and nobody has checked yet.
///
/// @param claims the quotes it says it rests on
public record Draft(String text, List<Claim> claims) {
    public Draft {
        claims = List.copyOf(claims);
    }

    /// A quote said to stand in a passage.
    ///
    /// @param hit the passage; null where the proposer named one that it was not given
    public record Claim(@org.jspecify.annotations.Nullable Hit hit, String quote) {}
}
