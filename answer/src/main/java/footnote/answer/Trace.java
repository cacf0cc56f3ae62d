package footnote.answer;

import java.util.List;

/// Which document says a quote.
public sealed interface Trace {
    /// It stands somewhere word for word; case, white space, and the marks around and between its words
    /// apart.
    ///
    /// @param places every place found, best document first, at least one; the passage of a place may be
    ///     longer than an indexed one, since a quote may run over the border of two
    record Exact(List<Evidence> places) implements Trace {
        public Exact {
            places = List.copyOf(places);
            if (places.isEmpty()) throw new IllegalArgumentException("an exact quote stands somewhere");
        }
    }

    /// It stands nowhere, but a document says nearly the same words.
    ///
    /// @param place the nearest stretch
    /// @param changes where the two differ, in reading order, at least one
    record Altered(Evidence place, List<Change> changes) implements Trace {
        public Altered {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) throw new IllegalArgumentException("an altered quote differs somewhere");
        }
    }

    /// No document says it.
    ///
    /// @param nearest what comes nearest by its words or its meaning, best first; says nothing of the
    ///     quote's source
    record Absent(List<Evidence> nearest) implements Trace {
        public Absent {
            nearest = List.copyOf(nearest);
        }
    }

    /// One difference.
    ///
    /// @param document the document's words; empty where the quote adds some
    /// @param given the quote's words; empty where it leaves some out, `…` where it says that it does
    record Change(String document, String given) {}
}
