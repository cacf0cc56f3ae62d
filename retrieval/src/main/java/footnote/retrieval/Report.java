package footnote.retrieval;

import footnote.corpus.Reading;
import java.time.Duration;
import java.util.List;

/// What an update of the index did.
///
/// @param documents how many it holds now
/// @param passages how many it holds now
/// @param added documents that were new or changed
/// @param reused documents that were there already, unchanged: they cost nothing
/// @param removed documents that are gone from the corpus
/// @param embedded passages that got their vectors in this run
/// @param skipped every file that could not be read, and why
public record Report(
        int documents,
        int passages,
        int added,
        int reused,
        int removed,
        int embedded,
        List<Reading.Skipped> skipped,
        Duration took) {
    public Report {
        skipped = List.copyOf(skipped);
    }
}
