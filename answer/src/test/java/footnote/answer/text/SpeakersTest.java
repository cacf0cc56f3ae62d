package footnote.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.corpus.Passage;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    @Test
    void aVerbOfSayingNamesItsSubjectWhereverItStands() {
        assertThat(speaker("Ilse Brandt said the harbour was closed.", 0)).isEqualTo("Ilse Brandt");
        assertThat(speaker("On January 7, Harbour Minister Ilse Brandt said that it was closed.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker("“It was closed all week,” said Ilse Brandt, the harbour master.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker("The harbour was closed all week, Ilse Brandt said.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker("The harbour was closed all week, said harbour master Ilse Brandt.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker("Ilse Brandt, the harbour master of Vesna, said that it was closed.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker("“It was closed,” Ilse Brandt, a retired pilot, told the Vesna Courier.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker("According to the Vesna Courier, the harbour was closed.", 0))
                .isEqualTo("Vesna Courier");
        assertThat(speaker("The harbour was closed all week, according to a report by Reuters.", 0))
                .isEqualTo("Reuters");
        assertThat(speaker("Two former officials said that it was closed.", 0)).isEqualTo("Two former officials");
    }

    @Test
    void theSpeakerIsNamedWithoutOfficeAndDeed() {
        assertThat(speaker("A spokesman, Omar Ruiz, said warnings had been sent.", 0))
                .isEqualTo("Omar Ruiz");
        assertThat(speaker("Secretary of Trade Ilse Brandt told the council that the port was closed.", 0))
                .isEqualTo("Ilse Brandt");
        assertThat(speaker(
                        "The port authority on Monday blocked the sale, saying it would cost three towns their ferry.",
                        0))
                .isEqualTo("The port authority");
        assertThat(speaker("The paper Vesnaposten had reported on Monday that the ferry would be sold.", 0))
                .isEqualTo("Vesnaposten");
        assertThat(speaker("Vesna's mayor, Ilse Brandt, called it “a marriage long in the making”.", 0))
                .isEqualTo("Ilse Brandt");
    }

    @Test
    void aTextSpeaksForItselfAndAnEstimateForWhomItIsOf() {
        assertThat(speaker("Vesna Steel paid to settle lawsuits claiming that its harbour poisoned the whole bay.", 0))
                .isEqualTo("lawsuits");
        assertThat(speaker("The damage comes to 3 million, according to Brandt's estimate.", 0))
                .isEqualTo("Brandt");
    }

    @Test
    void whatTheTextItselfSaysHasNoSpeaker() {
        assertThat(speaker("The harbour was closed all week.", 0)).isNull();
        assertThat(speaker("The report is said to be long.", 0)).isNull();
        assertThat(speaker("The state claims office closed on Friday.", 0)).isNull();
        assertThat(speaker("The closure is a figure disputed by the union.", 0)).isNull();
        assertThat(speaker("A fault may explain why the harbour was closed.", 0))
                .isNull();
    }

    @Test
    void aQuotationThatRunsOnKeepsItsSpeaker() {
        var text = "“We shut it at noon,” Ilse Brandt said. “Nobody was on the pier.” The pier is new.";
        assertThat(speaker(text, 1)).isEqualTo("Ilse Brandt");
        assertThat(speaker(text, 2)).isNull();
        var before = "“Nobody was on the pier. We shut it at noon,” said Ilse Brandt.";
        assertThat(speaker(before, 0)).isEqualTo("Ilse Brandt");
    }

    @Test
    void aPronounIsTheOneWhoSpokeBefore() {
        assertThat(speaker("Ilse Brandt said it was closed. She added that it would stay so.", 1))
                .isEqualTo("Ilse Brandt");
    }

    private static @Nullable String speaker(String text, int sentence) {
        var sentences = Sentences.in(text, new Span(0, text.length()));
        var passage = new Passage("a", 0, new Span(0, text.length()), 0, text, sentences, null, 0);
        return Speakers.of(passage, sentences.get(sentence));
    }
}
