package footnote.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final String MILL =
            "The council voted on Tuesday to close the old mill for good after three winters of"
                    + " floods. The owners want to appeal, and the fishermen have offered to buy the wheel for the new museum."
                    + " A date for the hearing has not been set, but the court in Northport expects it before the summer.";
    private static final String BRIDGE =
            "The bridge over the Ere is open again, and the toll has gone. Nobody misses it.";

    @Test
    void textsThatDifferInCaseAndSpacingAreEqual() {
        var loud = MILL.toUpperCase(Locale.ROOT).replace(" ", "\n").replace(",", " ,");
        assertThat(Duplicates.similarity(Duplicates.signature(MILL), Duplicates.signature(loud)))
                .isEqualTo(1);
        assertThat(Duplicates.groups(signatures(Map.of("a", MILL, "b", loud, "c", BRIDGE))))
                .extracting(Duplicates.Group::ids, Duplicates.Group::exact)
                .containsExactly(tuple(List.of("a", "b"), true));
    }

    @Test
    void aChangedWordMakesANearDuplicate() {
        var changed = MILL.replace("summer", "winter");
        assertThat(Duplicates.groups(signatures(Map.of("a", MILL, "b", changed, "c", BRIDGE))))
                .extracting(Duplicates.Group::ids, Duplicates.Group::exact)
                .containsExactly(tuple(List.of("a", "b"), false));
    }

    @Test
    void differentTextsAreNotAlike() {
        assertThat(Duplicates.similarity(Duplicates.signature(MILL), Duplicates.signature(BRIDGE)))
                .isLessThan(0.05);
        assertThat(Duplicates.groups(signatures(Map.of("a", MILL, "b", BRIDGE))))
                .isEmpty();
    }

    @Test
    void theEstimateIsCloseToTheShareOfRunsInCommon() {
        var half = MILL + " " + BRIDGE;
        // 51 runs of five words in one, 66 in both together
        assertThat(Duplicates.similarity(Duplicates.signature(MILL), Duplicates.signature(half)))
                .isBetween(0.65, 0.9);
    }

    private static Map<String, long[]> signatures(Map<String, String> texts) {
        var signatures = new TreeMap<String, long[]>();
        texts.forEach((id, text) -> signatures.put(id, Duplicates.signature(text)));
        return signatures;
    }
}
