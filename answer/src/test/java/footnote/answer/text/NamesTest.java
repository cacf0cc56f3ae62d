package footnote.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void spellingsOfOneNameAreTheSame() {
        for (var pair : List.of(
                List.of("zelensky", "zelenskyy"),
                List.of("russia", "russian"),
                List.of("china", "chinese"),
                List.of("iran", "iranian"),
                List.of("france", "french"),
                List.of("kyiv", "kiev"),
                List.of("лапин", "лапина"),
                List.of("venezuela", "venezuelans")))
            assertThat(Names.same(pair.getFirst(), pair.getLast()))
                    .as(pair.toString())
                    .isTrue();
    }

    @Test
    void otherNamesAreNot() {
        for (var pair : List.of(
                List.of("iran", "iraq"),
                List.of("altherr", "altmann"),
                List.of("brandt", "brenner"),
                List.of("austria", "australia"),
                List.of("slovakia", "slovenia")))
            assertThat(Names.same(pair.getFirst(), pair.getLast()))
                    .as(pair.toString())
                    .isFalse();
    }
}
