package footnote.answer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.text.Countries;
import footnote.answer.text.Stems;
import footnote.corpus.Metadata;
import footnote.corpus.Passage;
import footnote.corpus.Sentences;
import footnote.corpus.Span;
import footnote.retrieval.Hit;
import footnote.retrieval.Query;
import footnote.retrieval.Retriever;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When will the pool open?                       | The pool is due to open in May.                       | true
            When will the pool open?                       | Ida Brandt has run the pool since 2019.               | false
            When will the pool open?                       | The pool was built in 1974.                           | false
            When did the pool open?                        | The pool was built in 1974.                           | true
            How did Ida Brandt react to the strike?        | Ida Brandt called the strike a mistake.               | true
            How did Ida Brandt react to the strike?        | The guards went on strike against Ida Brandt.         | false
            How did Ida Brandt respond to the strike?      | Ida Brandt closed the pool.                           | true
            What was the price per ticket?                 | A ticket was sold for 9 euros.                        | true
            What was the price per ticket?                 | The pool cost 9 million euros.                        | false
            How much is paid per shift?                    | Guards get 80 euros a shift.                          | true
            What's the name of the pool?                   | The pool at Hartfeld was closed.                      | true
            How long is Ida Brandt's contract?             | Her contract runs for two years.                      | true
            How long is Ida Brandt's contract?             | Ida Brandt swam for two hours.                        | false
            In which three towns are there pools?          | There are pools in Hartfeld, Olm and Brede.           | true
            In which three towns are there pools?          | There are pools in three towns, said Ida Brandt.      | false
            Why did Ida Brandt resign?                     | Ida Brandt stepped down in May.                       | true
            Why did Ida Brandt resign?                     | Ida Brandt opened the pool.                           | false
            Why did Ida Brandt resign?                     | Ida Brandt went because the pool was shut.            | true
            What was the magnitude of the quake?           | The quake under the pool had a magnitude of 5.        | true
            """)
    void aFormIsAnsweredByWhatItAsksFor(String question, String sentence, boolean answered) {
        var ranking = Ranking.of(Asked.of(question, EVERYTHING), List.of(hit(sentence)));
        assertThat(Forms.areUnanswered(ranking.asked(), ranking.picks())).isEqualTo(!answered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the name of the guard at the pool?     | The guard, Ole Wirth, jumped in.                      | true
            What is the name of the guard at the pool?     | The guard was taken to Saint Mary.                    | false
            What is the name of the four-year-old boy who drowned? | A boy of four drowned, said Ida Brandt.        | false
            What is the name of the accountant of the pool? | The accountant of the pool, Ole Wirth, was held.     | true
            What is the name of the minister whose pool was hit? | The pool of President Ole Wirth was hit.         | false
            What is the name of the minister whose pool was hit? | The pool of Prime Minister Ole Wirth was hit.    | true
            What is the name of the minister whose pool was hit? | He spoke to the Norwegian Foreign Minister.      | false
            What is the name of the man who drowned?       | He was taken to Brede General Hospital.               | false
            What's the name of the pool?                   | The pool at Hartfeld was closed.                      | true
            What is Wirth's first name?                    | The guard, Ole Wirth, jumped in.                      | true
            What is Wirth's first name?                    | The guard, Mr Wirth, jumped in.                       | false
            What is Wirth's first name?                    | Wirth met Ida Brandt.                                 | false
            Who was the prime minister of Norway?          | The minister of Norway met President Ole Wirth.       | false
            Who was the prime minister of Norway?          | Norway's minister Ole Wirth met President Ida Brandt. | true
            """)
    void aNameIsToldByOneOfSuchASomebody(String question, String sentence, boolean told) {
        var ranking = Ranking.of(Asked.of(question, EVERYTHING), List.of(hit(sentence)));
        assertThat(Identity.isUntold(ranking.asked(), ranking.picks())).isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who commands the Vigilant?                     | The carrier Vigilant sailed with the fleet.           | false
            Who commands the Vigilant?                     | Captain Ole Wirth took the Vigilant to sea.           | true
            Who piloted the plane to Olm?                  | The plane reached Olm at noon.                        | false
            How did Ole Wirth plead?                       | Ole Wirth came before the court.                      | false
            How did Ole Wirth plead?                       | Ole Wirth denied the charge.                          | true
            In which hospital was she treated?             | She was treated for the cold in Olm.                  | false
            In which hospital was she treated?             | She was taken to St Mary's.                           | true
            How much does it cost to see the pool?         | A gift of 50 euros was made to the pool.              | false
            How much does it cost to see the pool?         | Tickets to the pool are 9 euros.                      | true
            What phone number does the pool have?          | The pool answers calls from 8 to 6.                   | false
            What phone number does the pool have?          | The pool answers calls on 0555 1234.                  | true
            How much does a guard earn?                    | The guard cost the pool 90 euros.                     | false
            How big a grant did the pool get?              | The pool is being considered for a grant.             | false
            How big a grant did the pool get?              | The pool got a grant twice the size of Olm's.         | true
            I know how many days it took                   | It took nine days.                                    | true
            How many days did Olm spend there?             | Wednesday's visit was between Olm and Brede.          | false
            Who wrote the piece on the pool?               | The pool was shut in May.                             | false
            What year was the pool built?                  | Five years of war followed at the pool.               | false
            What year was the pool built?                  | The pool was built five years ago.                    | true
            What reason did Olm give for the ban?          | Last week Olm announced a ban.                        | false
            What reason did Olm give for the ban?          | Olm accused them of theft.                            | true
            """)
    void whatFewWordsTellNeedsOneOfThem(String question, String sentence, boolean told) {
        assertThat(Clue.isMissing(question, List.of(sentence))).isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who is the king of Norway?                  | Jens Olm, a former prime minister of Norway, came.   | false
            Who is the king of Norway?                  | Harald has been king of Norway since 1991.           | true
            Who is the head of the pool?                | Ida Brandt runs the pool.                            | true
            Who is the head of the pool?                | Ida Brandt swam in the pool.                         | false
            who's the pool's director                   | Ida Brandt is the chief of the pool.                 | true
            Who is the deputy director of the pool?     | Ida Brandt is director of the pool.                  | false
            Who is the deputy director of the pool?     | Ole Wirth is deputy director of the pool.            | true
            Who was the inventor of the diving board?   | Olm invented the diving board.                       | true
            Who was the author of the report on the pool? | The report on the pool was written by Olm.         | true
            Who was Ida Brandt's brother?               | Ole has a sister, Ida Brandt.                        | true
            Who is Ida Brandt?                          | Ida Brandt swam in the pool.                         | true
            """)
    void whoIsAskedForByARoleIsToldByIt(String question, String sentence, boolean told) {
        var ranking = Ranking.of(Asked.of(question, EVERYTHING), List.of(hit(sentence)));
        assertThat(Role.isUntold(ranking.asked(), ranking.picks())).isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who got the pool in the end?          | true
            What did the pool cost finally?       | true
            How many swimmers are there now?      | true
            Did it open in the end of May?        | false
            Who got the pool?                     | false
            """)
    void howItCameOutIsToldByWhatIsNewest(String question, boolean latest) {
        assertThat(Times.of(question).latest()).isEqualTo(latest);
        assertThat(Asked.of(question, EVERYTHING).weights()).doesNotContainKeys("final", "now");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Has Beatrix Colm swum here?             | Ida Brandt has swum here.                | true
            Has Beatrix Colm swum here?             | Colm has swum here twice.                | false
            When did the Norwegians swim?           | Swimmers from Norway came in May.        | false
            When did the Norwegians swim?           | Swimmers from Denmark came in May.       | true
            What is the pool called in Japanese?    | The pool (Polish: basen) is called Olm.  | true
            When did Hartfield open the pool?       | Hartfeld opened the pool in May.         | false
            Who opened the pool in March?           | Ida Brandt opened the pool.              | false
            What did the BBC say on the pool?       | The pool is open, said Ida Brandt.       | false
            """)
    void whatIsToldOfOthersIsNoAnswer(String question, String sentence, boolean ofOthers) {
        var ranking = Ranking.of(Asked.of(question, EVERYTHING), List.of(hit(sentence)));
        assertThat(Unnamed.is(ranking.asked(), ranking.picks())).isEqualTo(ofOthers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many swimmers drowned?   | Two swimmers drowned.                                      | true
            How many swimmers drowned?   | The death toll rose to 31.                                 | true
            How many swimmers drowned?   | Swimmers feared deaths at Hartfeld, where the lake is deep and cold even in summer, so that 200 signed a letter. | false
            How many swimmers were hurt? | Nobody was injured.                                        | true
            Who succeeded Ida Brandt?    | Ole Wirth was named interim head of the pool.              | true
            Who succeeded Ida Brandt?    | The pool has a new slide, named after Ida Brandt.          | false
            When did the swimmers drown? | The swimmers drowned on Friday.                            | true
            """)
    void whomAnEventBefellIsCounted(String question, String sentence, boolean told) {
        assertThat(Events.isUntold(Asked.of(question, EVERYTHING), List.of(sentence)))
                .isEqualTo(!told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In which town is the pool?           | The pool is in Hartfeld.                  | true
            In which town is the pool?           | The Norwegian pool is the best in Norway. | false
            In which Norwegian city is the pool? | The pool is a copy of one in Oslo.        | true
            In which city is the pool?           | The pool has the new Delta-9 pump.        | false
            What did Olm pay for the diving board? | The pool costs 90 euros a year.           | false
            What did Olm pay for the diving board? | The board of the pool cost 90 euros.      | true
            How many guards does the pool have?  | The guards of the pool have nine boats.   | false
            How many guards does the pool have?  | The pool has nine young guards.           | true
            How many guards does the pool have?  | Of the guards at the pool nine swim.      | true
            How many guards does the pool have?  | The pool has a guard and two boats.       | true
            How many boats are there, 8 or 9?    | There are 9 boats.                        | true
            Where in Norway is the pool?         | Norway built the pool for Delta-9 pumps.  | false
            Where in Norway is the pool?         | Norway built the pool near Oslo.          | true
            Where in Norway is the pool?         | The pool is in the north of Norway.       | true
            """)
    void aCountryIsNoTown(String question, String sentence, boolean answered) {
        var ranking = Ranking.of(Asked.of(question, EVERYTHING), List.of(hit(sentence)));
        assertThat(Unmet.is(ranking.asked(), ranking.picks())).isEqualTo(!answered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many swimmers drowned?     | Two swimmers drowned.       | true
            How many swimmers drowned?     | 40 people drowned.          | false
            How many kilometres is it?     | It is two swimmers wide.    | true
            When did the swimmers drown?   | 40 people drowned on 2 May. | true
            """)
    void aCountIsOfTheThingThatIsAskedFor(String question, String sentence, boolean ofIt) {
        var ranking = Ranking.of(Asked.of(question, EVERYTHING), List.of(hit(sentence)));
        assertThat(Uncounted.isOfThing(ranking.asked(), ranking.picks().getFirst()))
                .isEqualTo(ofIt);
    }

    @Test
    void aHeadwordIsShownWithWhatIsSaidOfIt() {
        var ranking = Ranking.of(
                Asked.of("What does drawdown mean?", EVERYTHING),
                List.of(hit("Drawdown. Engineers lower the water in it.")));
        assertThat(ranking.picks().getFirst().text()).isEqualTo("Drawdown. Engineers lower the water in it.");
    }

    @ParameterizedTest
    @CsvSource({"beijing, china, true", "ukrainian, kyiv, true", "beijing, russia, false", "mill, mill, false"})
    void aCapitalStandsForItsCountry(String one, String other, boolean same) {
        assertThat(Countries.areOne(Stems.of(one), Stems.of(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why does Warsaw's plan fail?      | Why does Poland's plan fail?
            What did Beijing say?             | What did Beijing say?
            Who swims in Warsaw?              | Who swims in Warsaw?
            what does quito want              | what does quito want
            """)
    void aCapitalThatNobodyMentionsIsReadAsItsCountry(String question, String read) {
        Retriever known = new Retriever() {
            @Override
            public List<Hit> find(Query query, int limit) {
                return List.of();
            }

            @Override
            public boolean knows(String word) {
                return Set.of("beijing", "poland").contains(word.toLowerCase(Locale.ROOT));
            }
        };
        assertThat(Capitals.known(question, known)).isEqualTo(read);
    }

    private static Hit hit(String text) {
        var whole = new Span(0, text.length());
        var passage = new Passage("pool.txt", 0, whole, 0, text, Sentences.in(text, whole), null, 0);
        return new Hit(passage, new Metadata("Pool", null, null, null, null, null, Set.of()), 1, List.of());
    }

    /// Knows every word and finds nothing.
    private static final Retriever EVERYTHING = (query, limit) -> List.of();
}
