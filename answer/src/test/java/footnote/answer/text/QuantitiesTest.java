package footnote.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void oneNumberIsReadFromAllItsSpellings() {
        for (var text : List.of(
                "1,000", "1.000", "1 000", "1'000", "one thousand", "1k", "1 thousand", "mille", "tausend", "тысяча"))
            assertThat(values(text)).as(text).contains(1000.0);
        for (var text :
                List.of("2.5 million", "2,5 Millionen", "2,500,000", "2.500.000", "2.5m dollars", "2,5 millones"))
            if (!text.contains("m ")) assertThat(values(text)).as(text).contains(2_500_000.0);
        assertThat(values("one hundred and twenty-five")).containsExactly(125.0);
        assertThat(values("three dozen eggs")).containsExactly(36.0);
    }

    @Test
    void unitsAreRecognisedInAllTheirSpellings() {
        for (var text : List.of(
                "10%", "10 %", "10 percent", "10 per cent", "ten per cent", "10 por ciento", "10 Prozent", "10 pct"))
            assertThat(unit(text)).as(text).isEqualTo("%");
        for (var text : List.of("$5 million", "5 million dollars", "5 million US dollars", "USD 5 million"))
            assertThat(unit(text)).as(text).isEqualTo("$");
        assertThat(unit("5 km")).isEqualTo(unit("5 kilometres")).isNotEqualTo(unit("5 miles"));
        assertThat(unit("three times")).isEqualTo(unit("tripled"));
        assertThat(unit("third")).isEqualTo(unit("3rd"));
    }

    @Test
    void bothEndsOfARangeShareItsUnit() {
        assertThat(Quantities.in("10 to 15 percent")).extracting(Quantity::unit).containsExactly("%", "%");
        assertThat(Quantities.in("$2-3 billion")).extracting(Quantity::unit).containsExactly("$", "$");
        assertThat(Quantities.in("between 2 and 3 million euros").getFirst().values())
                .contains(2_000_000.0);
    }

    @Test
    void aLimitIsPartOfTheNumber() {
        assertThat(bound("fewer than five")).isEqualTo(bound("five at most")).isEqualTo(Quantity.Bound.LESS);
        assertThat(bound("no fewer than five"))
                .isEqualTo(bound("more than five"))
                .isEqualTo(Quantity.Bound.MORE);
        assertThat(bound("five")).isEqualTo(Quantity.Bound.NONE);
        assertThat(bound("five or more")).isEqualTo(Quantity.Bound.MORE);
    }

    @Test
    void theLetterBehindANumberStandsForMillionsOrMetresByWhatStandsBesideIt() {
        assertThat(values("121m, after 140m crowns")).containsExactly(121e6);
        assertThat(values("140m people")).containsExactly(140e6);
        assertThat(unit("the 200m hurdles")).isEqualTo("m");
        assertThat(values("half a million people")).containsExactly(500_000.0);
        assertThat(values("25 basis points")).containsExactly(0.25);
    }

    @Test
    void aShareIsTheSameInPercentAsAPartAndAsOneInSoMany() {
        for (var text : List.of("20%", "a fifth", "one in five", "one household in five", "two out of ten"))
            assertThat(share(text)).as(text).contains(20.0);
        assertThat(share("two thirds")).contains(67.0, 66.7);
        assertThat(share("halved")).containsExactly(50.0);
        assertThat(Shares.in(Parsed.of("a quarter of a percentage point"))).isEmpty();
    }

    @Test
    void aSpanOfTimeNeedsNoNumeral() {
        assertThat(Implied.in(Parsed.of("a year ahead")))
                .extracting(Quantity::unit)
                .containsExactly("year");
        assertThat(Implied.in(Parsed.of("in the first quarter")).getFirst().values())
                .containsExactly(3.0);
    }

    private static List<Double> share(String text) {
        return Shares.in(Parsed.of(text)).getLast().values();
    }

    @Test
    void datesAndDesignationsAreNoQuantities() {
        assertThat(Quantities.in("On January 3, 2026 two B-52 bombers and a Su-30MK2 flew."))
                .extracting(Quantity::text)
                .containsExactly("two");
    }

    private static List<Double> values(String text) {
        return Quantities.in(text).getFirst().values();
    }

    private static String unit(String text) {
        return Quantities.in(text).getFirst().unit();
    }

    private static Quantity.Bound bound(String text) {
        return Quantities.in(text).getFirst().bound();
    }
}
