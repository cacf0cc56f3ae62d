package footnote.bot.chat;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BindingsTest {
    @Test
    void aBindingThatIsNoneIsRefusedWithItsForm() {
        for (var bad : List.of(
                "minutes",
                "= discord:1",
                "minutes = 123",
                "minutes = discord:",
                "minutes=discord:1/",
                "minutes=discord:1/2/3",
                " =discord:1"))
            assertThatThrownBy(() -> Bindings.parse(List.of(bad), false))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("minutes = discord:123/456");
    }
}
