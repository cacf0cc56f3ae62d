package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Mode;
import footnote.answer.Rejection.Reason;
import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AnswerMeters meters = new AnswerMeters(registry, Mode.MODEL);

    private static Answer cited(Mode mode, @Nullable String note, Rejection... rejected) {
        var span = new Span(0, 6);
        var passage = new Passage("a.txt", 0, span, 0, "It is.", List.of(span), null, 0);
        var evidence = new Evidence(passage, Metadata.titled("A"), span, null);
        var statements = List.of(new Statement("It is.", List.of(evidence), null));
        return new Answer.Cited(
                mode, statements, null, List.of(), List.of(rejected), note, new Timing(1, 2_000_000, 3, 4));
    }

    private double count(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    @Test
    void answersAreCountedByWhatBecameOfThem() {
        meters.accept(cited(Mode.MODEL, null));
        meters.accept(new Answer.NotFound(Mode.EXTRACTIVE, "No.", List.of(), List.of(), new Timing(1, 1, 1, 3)));
        assertThat(count("footnote.answers", "outcome", "cited", "mode", "model"))
                .isEqualTo(1);
        assertThat(count("footnote.answers", "outcome", "refused", "mode", "extractive"))
                .isEqualTo(1);
        var compose =
                registry.get("footnote.answer.time").tag("stage", "compose").timer();
        assertThat(compose.count()).isEqualTo(2);
        assertThat(compose.max(TimeUnit.MILLISECONDS)).isEqualTo(2);
    }

    @Test
    void rejectedSentencesAreCountedByReason() {
        var figure = new Rejection("It was 7.", Reason.ALTERED_FIGURE, "the evidence says 6");
        meters.accept(cited(Mode.MODEL, null, figure, figure, new Rejection("No.", Reason.NEGATION, "")));
        assertThat(count("footnote.rejected", "reason", "altered figure")).isEqualTo(2);
        assertThat(count("footnote.rejected", "reason", "negation dropped or added"))
                .isEqualTo(1);
    }

    @Test
    void anAnswerGivenForAModelIsAFallback() {
        meters.accept(cited(Mode.MODEL, null));
        meters.accept(cited(Mode.EXTRACTIVE, "Quoted from the documents, because the model did not answer in time."));
        assertThat(count("footnote.fallbacks")).isEqualTo(1);
    }
}
