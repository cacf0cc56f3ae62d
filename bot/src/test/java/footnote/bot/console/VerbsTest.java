package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path root;

    static Town town;

    @BeforeAll
    static void build() throws IOException {
        town = new Town(root);
        assertThat(town.run("index").code()).isZero();
    }

    @Test
    void anAnswerHasMarkersAndItsNumberedSourcesWithTheExactQuote() {
        var run = town.run("ask", "How many books does the library of Marlow have?");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "42,000 books",
                        "[1]",
                        "Library opens at night (Harbour Gazette, 2023-11)",
                        "“The town library of Marlow has 42,000 books.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theJsonOfAnAnswerIsOneLineWhoseQuotesStandAtTheirOffsets() throws IOException {
        var run = town.run("ask", "--json", "How many passengers does the ferry carry?");

        assertThat(run.lines()).hasSize(1);
        var answer = MAPPER.readTree(run.out());
        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "question",
                        "refused",
                        "mode",
                        "answer",
                        "as_of",
                        "statements",
                        "citations",
                        "positions",
                        "rejected",
                        "nearest",
                        "timing_ms");
        assertThat(answer.get("refused").booleanValue()).isFalse();
        assertThat(answer.get("as_of").textValue()).isEqualTo("2024-06-01");
        var citation = answer.get("citations").get(0);
        assertThat(citation.fieldNames())
                .toIterable()
                .containsExactly(
                        "marker",
                        "document",
                        "title",
                        "publisher",
                        "published",
                        "published_inferred",
                        "url",
                        "quote",
                        "start",
                        "end",
                        "speaker");
        var text = MAPPER.readTree(town.run("source", "ferry", "--json").out())
                .get("text")
                .textValue();
        assertThat(text.substring(
                        citation.get("start").intValue(), citation.get("end").intValue()))
                .isEqualTo(citation.get("quote").textValue());
        assertThat(answer.get("answer").textValue())
                .contains("180")
                .endsWith("[" + citation.get("marker").intValue() + "]");
    }

    @Test
    void aQuestionThatTheDocumentsDoNotAnswerIsRefusedWithCodeOne() throws IOException {
        var run = town.run("ask", "--json", "How many books does the library have?", "--to", "1950");

        assertThat(run.code()).isOne();
        var answer = MAPPER.readTree(run.out());
        assertThat(answer.get("refused").booleanValue()).isTrue();
        assertThat(answer.get("answer").textValue()).isNotBlank();
        assertThat(answer.get("citations")).isEmpty();
    }

    @Test
    void theSameQuestionHasTheSameAnswerTimingApart() {
        var question = "When was the Old Bridge closed?";
        var once = town.run("ask", "--json", question).out().replaceAll("\"timing_ms\".*", "");

        assertThat(town.run("ask", "--json", question).out().replaceAll("\"timing_ms\".*", ""))
                .isEqualTo(once);
    }

    @Test
    void aBatchAnswersEveryLineInOrderAndGoesOnAfterBadOnes() throws IOException {
        var input = """
                {"id":"a","question":"How many books does the library have?"}
                no json
                {"id":7,"text":"When was the Old Bridge closed?"}

                {"id":"c"}
                ["list"]
                {"id":"d","question":"How many passengers does the ferry carry?"}
                """;
        var run = town.runWith(input, "ask", "--batch", "-");

        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSize(7);
        assertThat(json(run, 0).get("id").textValue()).isEqualTo("a");
        assertThat(json(run, 1).get("error").textValue()).isEqualTo("The line is not JSON.");
        assertThat(json(run, 1).get("line").intValue()).isEqualTo(2);
        assertThat(json(run, 2).get("id").intValue()).isEqualTo(7);
        assertThat(json(run, 3).get("error").textValue()).contains("empty");
        assertThat(json(run, 4).get("id").textValue()).isEqualTo("c");
        assertThat(json(run, 4).has("error")).isTrue();
        assertThat(json(run, 5).get("error").textValue()).contains("not a JSON object");
        assertThat(json(run, 6).get("answer").textValue()).contains("180");
    }

    @Test
    void aLongBatchKeepsItsOrder() throws IOException {
        var input = new StringBuilder();
        for (int i = 0; i < 200; i++) input.append("{\"id\":").append(i).append(",\"text\":\"the Old Bridge\"}\n");
        var run = town.runWith(input.toString(), "search", "--batch", "-", "--top", "1");

        assertThat(run.lines()).hasSize(200);
        for (int i = 0; i < 200; i++)
            assertThat(json(run, i).get("id").intValue()).isEqualTo(i);
    }

    @Test
    void aSearchListsRankedPassagesAndHonoursItsFilters() throws IOException {
        var hits = MAPPER.readTree(
                        town.run("search", "Marlow", "--json", "--top", "5").out())
                .get("hits");
        assertThat(hits.get(0).fieldNames())
                .toIterable()
                .containsExactly("rank", "score", "document", "title", "published", "start", "end", "text");
        assertThat(hits.get(0).get("rank").intValue()).isOne();

        assertThat(documents("--publisher", "river post")).containsOnly("ferry.md");
        assertThat(documents("--document", "Old Bridge closed")).containsOnly("bridge.md");
        assertThat(documents("--to", "2023")).containsOnly("library.md");
        assertThat(documents("--from", "2024-05")).containsOnly("ferry.md");
    }

    @Test
    void aQuoteIsTracedExactlyAlteredOrNot() throws IOException {
        var exact = MAPPER.readTree(town.run("trace", "--json", "It runs every 20 minutes from the north quay.")
                .out());
        assertThat(exact.get("result").textValue()).isEqualTo("exact");
        assertThat(exact.get("matches").get(0).get("document").textValue()).isEqualTo("ferry.md");

        var altered = town.run("trace", "It runs every 30 minutes from the north quay.");
        assertThat(altered.code()).isZero();
        assertThat(altered.out()).startsWith("Altered.").contains("“20”", "“30”");

        var absent = town.run("trace", "--json", "Penguins elected a parliament of seven last Tuesday.");
        assertThat(absent.code()).isOne();
        assertThat(MAPPER.readTree(absent.out()).get("matches")).isEmpty();
    }

    @Test
    void aTimelineIsOldestFirstAndNamesItsSources() throws IOException {
        var entries = MAPPER.readTree(
                        town.run("timeline", "--json", "Old Bridge in Marlow").out())
                .get("entries");

        assertThat(entries).isNotEmpty();
        assertThat(entries.get(0).get("date").textValue()).isEqualTo("2024-03-05");
        assertThat(town.run("timeline", "Old Bridge").out()).contains("2024-03-05", "Harbour Gazette");
    }

    @Test
    void theDocumentsAreListedAndOneIsShownWithItsMetadata() throws IOException {
        assertThat(town.run("sources").out())
                .contains("Ferry runs again (River Post, 2024-06-01)", "ferry.md", "3 documents");
        assertThat(MAPPER.readTree(town.run("sources", "--json").out()).get("documents"))
                .hasSize(3);
        assertThat(town.run("source", "ferry.md").out()).contains("publisher:  River Post", "carries 180 passengers");
        var blocks = MAPPER.readTree(town.run("source", "runs again", "--json").out())
                .get("blocks");
        assertThat(blocks.get(0).fieldNames()).toIterable().containsExactly("kind", "start", "end", "page");
    }

    @Test
    void anUnknownDocumentIsRefusedWithTheNearestNames() {
        var run = town.run("source", "fery runs");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is no document 'fery runs'; did you mean ferry.md (Ferry runs again)?");
        assertThat(town.run("search", "x", "--publisher", "Harbor Gazette").err())
                .contains("there is Harbour Gazette.");
    }

    @Test
    void aConversationKeepsItsContextAndShowsItsSources() {
        var run = town.runWith(
                "How many passengers does the ferry carry?\n:source 1\n:source 9\n:search books\n:nonsense\n:help\n:quit\nunread\n",
                "chat");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("180 passengers")
                .contains("document:   ferry.md")
                .contains("Write a number from 1 to")
                .contains(" 1. Library opens at night")
                .contains("There is no :nonsense.")
                .contains(":search words")
                .doesNotContain("unread");
    }

    @Test
    void aFollowUpIsUnderstoodByWhatWasAskedBefore() {
        var run = town.runWith("What happened to the Old Bridge in Marlow?\nWhen was it closed?\n", "chat");

        assertThat(run.out().split("As of", -1)).hasSizeGreaterThan(2);
        assertThat(run.out().substring(run.out().lastIndexOf("As of"))).contains("Old Bridge closed");
    }

    @Test
    void goldenQuestionsBecomeAScorecardWithARowForEachFault() throws IOException {
        var golden = Files.writeString(root.resolve("golden.jsonl"), """
                {"id":"g1","type":"fact","question":"How many books does the library of Marlow have?","answers":[["42,000","42000"]],"documents":["library.md"]}
                {"id":"g2","type":"fact","question":"How many passengers does the ferry carry?","answers":[["9,999"]],"documents":["ferry.md"]}
                {"id":"g3","type":"trap","question":"What is the salary of the submarine captain Oleg Petrov?","answers":[],"documents":[]}
                """).toString();
        var card = MAPPER.readTree(town.run("eval", golden, "--json").out());

        assertThat(card.get("contains").get("part").intValue()).isOne();
        assertThat(card.get("cited").get("part").intValue()).isEqualTo(2);
        assertThat(card.get("refused_rightly").get("whole").intValue()).isOne();
        assertThat(card.get("verbatim").get("share").doubleValue()).isOne();
        assertThat(card.get("marked").get("share").doubleValue()).isOne();
        assertThat(card.get("failed").get(0).get("id").textValue()).isEqualTo("g2");
        assertThat(card.get("failed").get(0).get("fault").textValue()).isEqualTo("answer missing");

        var run = town.run("eval", golden, "--at-least", "both=.9");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("contains           50.0 %  1 of 2", "g2", "verbatim          100.0 %");
        assertThat(run.err()).contains("both is 0.5, which is below 0.9.");
    }

    @Test
    void aRankingIsMeasuredAgainstJudgements() throws IOException {
        var queries = Files.writeString(root.resolve("queries.jsonl"), "{\"id\":\"q\",\"text\":\"ferry passengers\"}\n")
                .toString();
        var qrels = Files.writeString(root.resolve("qrels.tsv"), "query-id\tcorpus-id\tgrade\nq\tferry.md\t1\n")
                .toString();
        var figures = MAPPER.readTree(
                town.run("eval", queries, "--qrels", qrels, "--json").out());

        assertThat(figures.get("ndcg@10").doubleValue()).isOne();
        assertThat(figures.get("map").doubleValue()).isOne();
    }

    private static JsonNode json(Town.Run run, int line) throws IOException {
        return MAPPER.readTree(run.lines().get(line));
    }

    private static java.util.List<String> documents(String... filter) throws IOException {
        var arguments = new java.util.ArrayList<>(java.util.List.of("search", "Marlow ferry bridge library", "--json"));
        arguments.addAll(java.util.List.of(filter));
        var hits = MAPPER.readTree(town.run(arguments.toArray(String[]::new)).out())
                .get("hits");
        return java.util.stream.StreamSupport.stream(hits.spliterator(), false)
                .map(h -> h.get("document").textValue())
                .toList();
    }
}
