package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Tracer;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Retriever;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
    private static final String TEXT = "The lighthouse of Brae was lit in 1862 by keeper Orla Finn."
            + " Its lamp can be seen from 21 miles away. The harbour was never closed during the war."
            + " Grey seals rest on the skerries below the tower in August.";

    private static Checker checker() {
        var span = new Span(0, TEXT.length());
        var passage = new Passage("brae.txt", 0, span, 0, TEXT, Sentences.in(TEXT, span), null, 0);
        var metadata = new Metadata(
                "The light of Brae", "Coast Review", null, PartialDate.parse("2020"), null, null, Set.of());
        Retriever retriever = (query, limit) -> List.of(new Hit(passage, metadata, 1, List.of()));
        return new Checker(retriever, new Tracer(retriever));
    }

    private static Reply.Verdict verdict(String sentence) {
        var reply = checker().check(sentence);
        return ((Reply.Checked) reply).verdicts().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Its lamp can be seen from 21 miles away.                            | SUPPORTED
            its lamp can be seen from 21 miles away                             | SUPPORTED
            Its lamp can be seen from 34 miles away.                            | CONTRADICTED
            The lighthouse of Brae was lit in 1899 by keeper Orla Finn.         | CONTRADICTED
            The lighthouse of Brae was lit in 1862 by keeper Orla Kell.         | CONTRADICTED
            The harbour was closed during the war.                              | CONTRADICTED
            Grey seals are hunted on the skerries by rich foreign visitors.     | NOT_COVERED
            The keeper of Brae owned 14 goats.                                  | NOT_COVERED
            Ferries leave for the mainland at noon.                             | NOT_COVERED
            """)
    void aSentenceIsSupportedContradictedOrNotCovered(String sentence, Reply.Finding finding) {
        assertThat(verdict(sentence).finding()).isEqualTo(finding);
    }

    @Test
    void aContradictionShowsTheDocumentsWordsAndTheDifference() {
        var verdict = verdict("Its lamp can be seen from 34 miles away.");
        assertThat(Objects.requireNonNull(verdict.evidence()).quote())
                .isEqualTo("Its lamp can be seen from 21 miles away.");
        assertThat(verdict.reason()).contains("34");
    }

    @Test
    void whatHasNoSentenceIsSaidSo() {
        assertThat(checker().check("ok :)")).isInstanceOf(Reply.Declined.class);
    }

    @Test
    void ofALongTextTheFirstSentencesAreChecked() {
        var reply = (Reply.Checked) checker().check("Its lamp can be seen from 21 miles away. ".repeat(30));
        assertThat(reply.verdicts()).hasSize(12);
        assertThat(reply.whole()).isFalse();
    }
}
