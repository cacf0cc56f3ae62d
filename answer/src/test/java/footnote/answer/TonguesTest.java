package footnote.answer;

import static footnote.answer.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.text.Language;
import footnote.retrieval.Filter;
import footnote.retrieval.Hit;
import footnote.retrieval.Retriever;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A question in another language than the documents.
class TonguesTest {
    private static final String TEXT =
            "The county closed the Marl bridge on Tuesday, and it will be shut until the spring of the next year.";
    private static final Hit BRIDGE = paper("bridge.txt", "Harlow Courier", "2025-03-13", TEXT);

    private final List<String> searched = new ArrayList<>();
    private final Retriever retriever = (query, limit) -> {
        searched.add(query.text());
        return List.of(BRIDGE);
    };

    /// Quotes where the question is in English, and finds nothing else.
    private static final class English implements Composer {
        @Override
        public Composition compose(Question question, List<Hit> hits) {
            boolean known = question.text().contains("bridge");
            return new Composition(
                    known ? List.of(Papers.draft(BRIDGE, TEXT, TEXT)) : List.of(), List.of(), known ? "" : "Nothing.");
        }

        @Override
        public Answer.Mode mode() {
            return Answer.Mode.EXTRACTIVE;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SPANISH | ¿Cuándo cerró el condado el puente de Marl?",
                "GERMAN | Wann wurde die Brücke über die Marl gesperrt?",
                "FRENCH | Quand le comté a-t-il fermé le pont sur la Marl ?",
                "PORTUGUESE | Quando foi que o condado fechou a ponte do Marl?",
                "RUSSIAN | Когда округ закрыл мост через Марл?",
                "ENGLISH | When did the county close the Marl bridge?",
            })
    void theLanguageOfAQuestionIsTold(Language language, String question) {
        assertThat(Language.of(question)).isEqualTo(language);
    }

    @Test
    void withoutATranslatorTheRefusalNamesBothLanguagesAndShowsWhatComesNearest() {
        var answer = (Answer.NotFound) answer("¿Cuándo cerró el condado el puente de Marl?", FollowUps::standalone);
        assertThat(answer.missing()).contains("The question is in Spanish", "documents are in English");
        assertThat(answer.nearest()).extracting(Evidence::quote).containsExactly(TEXT);
    }

    @Test
    void translatedItIsAnsweredInTheLanguageOfTheDocumentsAndSaysSo() {
        var answer = (Answer.Cited) answer("¿Cuándo cerró el condado el puente de Marl?", new Phrasing() {
            @Override
            public Question standalone(Question question) {
                return question;
            }

            @Override
            public Question in(Language language, Question question) {
                assertThat(language).isEqualTo(Language.ENGLISH);
                return new Question("When did the county close the bridge?", question.filter(), List.of());
            }
        });
        assertThat(searched).last().isEqualTo("When did the county close the bridge?");
        assertThat(answer.statements()).extracting(Statement::text).containsExactly(TEXT);
        assertThat(answer.note()).contains("The documents are in English", "a translation into Spanish");
    }

    @Test
    void aQuestionInTheLanguageOfTheDocumentsIsNotTranslated() {
        var answer = (Answer.Cited) answer("When did the county close the bridge?", FollowUps::standalone);
        assertThat(answer.note()).isNull();
        assertThat(searched).hasSize(1);
    }

    private Answer answer(String question, Phrasing phrasing) {
        var composer = new English();
        return new Answerer(retriever, composer, composer, phrasing, a -> {})
                .answer(new Question(question, Filter.NONE, List.of()));
    }
}
