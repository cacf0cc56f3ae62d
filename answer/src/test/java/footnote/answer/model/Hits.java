package footnote.answer.model;

import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import java.util.List;
import java.util.Set;

/// Passages to ask a model about, made for these tests.
final class Hits {
    static final String FERRY = "The harbour board closed the ferry line on 3 March 2024. \"We ran out of money,\" said"
            + " Ines Halloran, who chairs the board. The line had carried 41,000 passengers a year.";
    static final String BRIDGE =
            "A bridge across the sound could be finished in 2027, the county engineer wrote. It would"
                    + " cost 18 million crowns. Fishermen in Ostvik oppose it.";

    private Hits() {}

    static List<Hit> two() {
        return List.of(
                hit("news/ferry.txt", "The last ferry", "Sound Courier", PartialDate.parse("2024-03-05"), FERRY),
                hit("news/bridge.txt", "A bridge instead", "County Gazette", PartialDate.parse("2024-04"), BRIDGE));
    }

    static Hit hit(String id, String title, String publisher, PartialDate published, String text) {
        var metadata = new Metadata(title, publisher, null, published, null, null, Set.of());
        var span = new Span(0, text.length());
        return new Hit(new Passage(id, 0, span, 0, text, sentences(text), null, 0), metadata, 1, List.of());
    }

    private static List<Span> sentences(String text) {
        var found = new java.util.ArrayList<Span>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (!ends) continue;
            found.add(new Span(from, i + 1));
            from = Math.min(text.length(), i + 2);
        }
        return found;
    }
}
