package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private final Timeline timeline = new Timeline(new MemoryRetriever(List.of(
            Papers.paper(
                    "b.txt",
                    "Courier",
                    "2026-01-20",
                    "On January 3 the Vesna bridge was closed. The Vesna bridge is 90 years old."),
            Papers.paper(
                    "a.txt",
                    "Echo",
                    "2025-12-01",
                    "The Vesna bridge opened on 4 May 1936. A fish market stands beside it."),
            Papers.paper("c.txt", "Echo", "2026-02", "The Vesna bridge was closed on January 3, 2026. Trains ran on."),
            Papers.paper("d.txt", null, null, "The Vesna bridge is narrow. The Vesna bridge was painted in 1951."))));

    @Test
    void statementsComeOldestFirstWithTheDateTheyState() {
        var dates = timeline.about("Vesna bridge", Filter.NONE, 10).stream()
                .map(e -> e.date().toString())
                .toList();
        assertThat(dates).containsExactly("1936-05-04", "1951", "2026-01-03", "2026-01-20");
    }

    @Test
    void whereTheSentenceHasNoDateThatOfItsDocumentIsShownAsSuch() {
        var last = timeline.about("Vesna bridge", Filter.NONE, 10).getLast();
        assertThat(last.stated()).isFalse();
        assertThat(last.date()).isEqualTo(PartialDate.parse("2026-01-20"));
        assertThat(last.evidence().quote()).isEqualTo("The Vesna bridge is 90 years old.");
    }

    @Test
    void whatADocumentOfThatNameDatesIsOfIt() {
        var regatta = new Timeline(new MemoryRetriever(List.of(
                Papers.paper(
                        "regatta",
                        "Twelve boats sailed on 3 June 1989. It rained on 4 June 1989. Nobody won the regatta on paper."),
                Papers.paper("bridge", "The bridge was closed on 4 June 1989."))));
        assertThat(regatta.about("Paper regatta", Filter.NONE, 10))
                .extracting(e -> e.evidence().quote())
                .containsExactly("Twelve boats sailed on 3 June 1989.");
    }

    @Test
    void aTopicOfNobodyHasNoTimeline() {
        assertThat(timeline.about("submarines", Filter.NONE, 10)).isEmpty();
        assertThat(timeline.about("", Filter.NONE, 10)).isEmpty();
    }
}
