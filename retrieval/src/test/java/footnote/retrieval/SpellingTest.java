package footnote.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            defences,      defenses
            harbour,       harbor
            labourers,     laborers
            organisation,  organization
            organised,     organized
            analysed,      analyzed
            centre,        center
            kilometres,    kilometers
            fibres,        fibers
            catalogue,     catalog
            programmes,    programs
            sceptics,      skeptics
            """)
    void britishAndAmericanSpellingAreOne(String british, String american) {
        assertThat(Spelling.american(british)).isEqualTo(american);
        assertThat(Words.in(british).getFirst().stem())
                .isEqualTo(Words.in(american).getFirst().stem());
    }

    @ParameterizedTest
    @CsvSource({
        "promised",
        "exercise",
        "hour",
        "four",
        "raise",
        "wise",
        "rise",
        "noise",
        "surprised",
        "fence",
        "hence",
        "metro"
    })
    void whatAllWriteAlikeStaysAsItIs(String word) {
        assertThat(Spelling.american(word)).isEqualTo(word);
    }
}
