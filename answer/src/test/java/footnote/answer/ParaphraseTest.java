package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// How many honest retellings fall, and how many dishonest ones, by what is wrong with them. Prints both.
class ParaphraseTest {
    private final Proof proof = new Proof();

    @Test
    void atMostOneInTenHonestParaphrasesIsRejected() throws IOException {
        var cases = cases("paraphrases.jsonl");
        var rejected = new ArrayList<Rejection>();
        for (var c : cases) rejected.addAll(check(c).rejected());
        System.out.printf("paraphrases: %d of %d wrongly rejected%n", rejected.size(), cases.size());
        for (var r : rejected) System.out.println("  " + r.reason().words() + " (" + r.detail() + "): " + r.text());
        assertThat(rejected.size()).isLessThanOrEqualTo(cases.size() / 10);
    }

    /// Texts of other kinds than the documents that the rules were made with: a recipe, minutes, a lease, a letter.
    @Test
    void paraphrasesOfOtherKindsOfTextsAreJudgedAlike() throws IOException {
        var cases = cases("other-kinds.jsonl");
        var rejected = new ArrayList<Rejection>();
        for (var c : cases) rejected.addAll(check(c).rejected());
        System.out.printf("of other kinds of texts: %d of %d wrongly rejected%n", rejected.size(), cases.size());
        for (var r : rejected) System.out.println("  " + r.reason().words() + " (" + r.detail() + "): " + r.text());
        assertThat(rejected.size()).isLessThanOrEqualTo(cases.size() / 10);
    }

    @Test
    void mostDishonestStatementsFall() throws IOException {
        var counts = new TreeMap<String, int[]>();
        int caught = 0;
        var cases = cases("dishonest.jsonl");
        for (var c : cases) {
            var count = counts.computeIfAbsent(c.get("reason").asText(), _ -> new int[2]);
            count[0]++;
            if (check(c).passed().isEmpty()) {
                count[1]++;
                caught++;
            }
        }
        counts.forEach((reason, n) -> System.out.printf("  dishonest, %-26s %3d of %3d caught%n", reason, n[1], n[0]));
        assertThat(caught).isGreaterThanOrEqualTo(cases.size() * 85 / 100);
    }

    /// Written before the rules were looked at, and never looked at while they were changed: what can be expected of
    /// documents and sentences that nobody has seen.
    @Test
    void theHeldOutOnesAreJudgedAlike() throws IOException {
        int honest = 0;
        int rejected = 0;
        int dishonest = 0;
        int caught = 0;
        for (var c : cases("held-out.jsonl")) {
            boolean fell = check(c).passed().isEmpty();
            if (c.has("reason")) {
                dishonest++;
                if (fell) caught++;
            } else {
                honest++;
                if (fell) rejected++;
            }
        }
        System.out.printf(
                "held out: %d of %d honest wrongly rejected, %d of %d dishonest caught%n",
                rejected, honest, caught, dishonest);
        assertThat(rejected).isLessThanOrEqualTo(honest / 10);
        assertThat(caught).isGreaterThanOrEqualTo(dishonest * 3 / 4);
    }

    /// Written by others, who knew the promise and none of the rules. Before they were looked at 21 of
    /// the 80 honest ones were rejected and 19 of the 40 dishonest ones caught.
    @Test
    void retellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings.jsonl", 80 / 7, 40 * 2 / 3);
    }

    /// Written likewise over other passages. Before they were looked at 39 of the 120 honest ones were
    /// rejected and 50 of the 80 dishonest ones caught.
    @Test
    void moreRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-more.jsonl", 120 / 20, 80 * 4 / 5);
    }

    /// Written likewise over passages of other papers. Before they were looked at 28 of the 110 honest
    /// ones were rejected and 63 of the 110 dishonest ones caught.
    @Test
    void theLatestRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-latest.jsonl", 110 / 12, 110 * 4 / 5);
    }

    /// Written likewise over yet other passages. Before they were looked at 9 of the 50 honest ones were
    /// rejected and 30 of the 50 dishonest ones caught.
    @Test
    void theNewestRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-newest.jsonl", 50 / 16, 50 * 9 / 10);
    }

    /// Written likewise by another writer. Before they were looked at 16 of the 60 honest ones were rejected
    /// and 35 of the 60 dishonest ones caught.
    @Test
    void theEighthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-eighth.jsonl", 60 / 15, 60 * 4 / 5);
    }

    /// Written likewise by yet another, after the rules for those before. 6 of the 40 honest ones were rejected at
    /// first and 27 of the 40 dishonest ones caught; two of these have been looked at since.
    @Test
    void theNinthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-ninth.jsonl", 40 * 3 / 20, 40 * 7 / 10);
    }

    /// Written likewise by yet another, over other passages and with more reckoning. Before they were looked at 29 of
    /// the 80 honest ones were rejected and 30 of the 40 dishonest ones caught.
    @Test
    void theTenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-tenth.jsonl", 80 / 20, 40 * 9 / 10);
    }

    /// By another who had seen none of the rules, close to their sources as an answer is: at first sight 12 of
    /// the 60 honest ones were rejected and 16 of the 30 dishonest ones caught.
    @Test
    void theEleventhRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-eleventh.jsonl", 60 / 20, 24);
    }

    /// By yet another, over other passages: at first sight 10 of the 50 honest ones were rejected and 21 of the 30
    /// dishonest ones caught; they have been looked at since.
    @Test
    void theTwelfthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-twelfth.jsonl", 50 / 25, 30);
    }

    /// By the same writer, kept back until the rules for those were made: at first sight 8 of the 50 honest ones were
    /// rejected and 26 of the 30 dishonest ones caught, before these rules 9 and 26.
    @Test
    void theThirteenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-thirteenth.jsonl", 50 * 3 / 25, 30 * 9 / 10);
    }

    /// By two others, over forty passages each, as a model would word an answer: at first sight 28 of the 160 honest
    /// ones
    /// were rejected and 56 of the 80 dishonest ones caught; they have been looked at since.
    @Test
    void theFourteenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-fourteenth.jsonl", 160 / 50, 80 * 19 / 20);
    }

    /// By two more, over other passages: at first sight 23 of the 160 honest ones were rejected and 63 of the 80
    /// dishonest ones caught, with the rules made for the fourteenth and with those before alike.
    @Test
    void theFifteenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-fifteenth.jsonl", 160 / 20, 80 * 9 / 10);
    }

    /// By yet another, over fifty passages of all kinds: at first sight 12 of the 100 honest ones were rejected and 35
    /// of
    /// the 50 dishonest ones caught.
    @Test
    void theSixteenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-sixteenth.jsonl", 100 / 16, 50 * 84 / 100);
    }

    /// By yet another, over fifty more: at first sight 11 of the 100 honest ones were rejected and 43 of the 50
    /// dishonest
    /// ones caught, 12 and 40 with the rules before those for the fourteenth.
    @Test
    void theSeventeenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-seventeenth.jsonl", 100 / 20, 50 * 94 / 100);
    }

    /// By yet another, over sixty more: at first sight 17 of the 120 honest ones were rejected and 49 of the 60
    /// dishonest
    /// ones caught.
    @Test
    void theEighteenthRetellingsByOthersAreJudgedAlike() throws IOException {
        retellings("retellings-eighteenth.jsonl", 120 / 20, 60 * 9 / 10);
    }

    private void retellings(String file, int mostRejected, int leastCaught) throws IOException {
        int rejected = 0;
        int caught = 0;
        int honest = 0;
        var cases = cases(file);
        for (var c : cases) {
            boolean fell = check(c).passed().isEmpty();
            if (c.get("honest").asBoolean()) {
                honest++;
                if (fell) rejected++;
            } else if (fell) caught++;
        }
        System.out.printf(
                "%s by others: %d of %d honest wrongly rejected, %d of %d dishonest caught%n",
                file, rejected, honest, caught, cases.size() - honest);
        assertThat(rejected).isLessThanOrEqualTo(mostRejected);
        assertThat(caught).isGreaterThanOrEqualTo(leastCaught);
    }

    @Test
    void aTrueStatementWithTheQuoteOfAnotherSentenceFalls() throws IOException {
        int made = 0;
        int passed = 0;
        for (var c : cases("paraphrases.jsonl")) {
            var hit = Papers.told(c);
            for (var span : hit.passage().sentences()) {
                var sentence = hit.passage().at(span);
                if (c.get("quote").asText().contains(sentence)
                        || sentence.contains(c.get("quote").asText())) continue;
                made++;
                passed += proof.check(List.of(
                                Papers.draft(hit, sentence, c.get("statement").asText())))
                        .passed()
                        .size();
            }
        }
        System.out.printf("paraphrases that quote another sentence of their passage: %d of %d passed%n", passed, made);
        assertThat(passed).isLessThanOrEqualTo(made * 3 / 100);
    }

    private Proof.Result check(JsonNode c) {
        return proof.check(List.of(Papers.draft(
                Papers.told(c), c.get("quote").asText(), c.get("statement").asText())));
    }

    private static List<JsonNode> cases(String file) throws IOException {
        var mapper = new ObjectMapper();
        var cases = new ArrayList<JsonNode>();
        try (var in = ParaphraseTest.class.getResourceAsStream("/" + file)) {
            assertThat(in).as(file).isNotNull();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) if (!line.isBlank()) cases.add(mapper.readTree(line));
        }
        return cases;
    }
}
