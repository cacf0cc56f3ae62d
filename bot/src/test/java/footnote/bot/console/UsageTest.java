package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate                          | There is no verb 'frobnicate'; see 'footnote --help'.",
                "ask --nope                          | There is no option --nope; see 'footnote ask --help'.",
                "ask                                 | There is no question; write it after the verb, in quotation marks.",
                "ask why --from yesterday            | not a date: 'yesterday'",
                "ask why --corpus /no/such/folder    | There are no documents at /no/such/folder; give a folder or a .jsonl file with --corpus.",
                "ask why --config /no/such/file      | There is no configuration file /no/such/file; check the path given with --config.",
                "ask --batch /no/such/file --corpus . | There is no file /no/such/file to read with --batch",
                "search word --top 0                 | --top must be from 1 to 1000, not 0.",
                "search word --top many              | 'many' is not an int",
                "eval                                | There is no file of golden questions; name one after the verb.",
                "serve                               | No platform has a token: set FOOTNOTE_PIGEON_TOKEN for Pigeon Post.",
            })
    void badUsageIsOneSentenceOnStandardErrorAndCodeTwo(String arguments, String sentence) {
        var run = Town.bare(
                "",
                Map.of("FOOTNOTE_INDEX", root.resolve("i").toString()),
                arguments.strip().replace("--corpus .", "--corpus " + root).split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1).doesNotContain("Exception", "\tat ");
    }

    @Test
    void everyProblemOfTheConfigurationHasItsLine() throws IOException {
        var file = Files.writeString(root.resolve("f.yaml"), "corpus:\n  pathh: x\nindex:\n  directory: [a, b]\n");
        var run = Town.bare("", Map.of(), "doctor", "--config", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("f.yaml:2: there is no key corpus.pathh", "f.yaml:4: index.directory must be one value");
    }

    @Test
    void helpNamesEveryVerbAndTheVersionIsPrinted() {
        assertThat(Town.bare("", Map.of(), "--help").out())
                .contains(
                        "ask",
                        "chat",
                        "search",
                        "trace",
                        "timeline",
                        "sources",
                        "source",
                        "index",
                        "eval",
                        "doctor",
                        "serve",
                        "Exit codes");
        assertThat(Town.bare("", Map.of(), "ask", "--help").out()).contains("--corpus", "--json", "--publisher");
        assertThat(Town.bare("", Map.of(), "--version").out()).startsWith("footnote ");
        assertThat(Town.bare("", Map.of()).code()).isEqualTo(2);
    }

    @Test
    void anEmptyCorpusIsNoFailure() {
        var run = Town.bare(
                "",
                Map.of(),
                "ask",
                "why",
                "--corpus",
                root.toString(),
                "--index",
                root.resolve(".i").toString());

        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("The corpus has no documents that could be read; put ", root.toString());
    }

    @Test
    void whatADocumentSaysCannotActOnTheTerminal() throws IOException {
        Files.writeString(root.resolve("trap.jsonl"), """
                {"id":"trap","title":"Gate \\u001b[31mhours","text":"The gate \\u001b[31mof \\u001b]0;owned\\u0007Selby opens\\u202e at 7 in \
                the morning, says the keeper [12] of the gate. In winter it opens at 8. The wall around the town is 900 \
                meters long and has two towers."}
                """);
        var index = root.resolve(".i").toString();
        for (var verb : new String[] {"ask", "search", "trace"}) {
            var run = Town.bare(
                    "",
                    Map.of(),
                    verb,
                    "When does the gate of Selby open?",
                    "--corpus",
                    root.toString(),
                    "--index",
                    index);
            assertThat(run.out()).contains("Gate hours").doesNotContain("\u001b", "\u202e", "\u0007");
        }
        var json = Town.bare("", Map.of(), "source", "trap", "--json", "--corpus", root.toString(), "--index", index)
                .out();
        assertThat(json.strip().chars()).noneMatch(c -> Character.isISOControl(c) || c == 0x202e);
    }

    @Test
    void theIndexReportNamesSkippedFilesAndDocumentsThatSayTheSame() throws IOException {
        var text =
                "The observatory of Hale has a telescope of four meters. It was built in 1931 on the eastern ridge.\n";
        Files.writeString(root.resolve("one.txt"), text);
        Files.writeString(root.resolve("two.txt"), text);
        Files.write(root.resolve("broken.pdf"), new byte[] {1, 2, 3});
        var index = root.resolve(".i").toString();
        var run = Town.bare("", Map.of(), "index", "--corpus", root.toString(), "--index", index);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("2 documents in", "The same text: one.txt, two.txt", "1 skipped:", "broken.pdf: ");
        var again = Town.bare("", Map.of(), "index", "--json", "--corpus", root.toString(), "--index", index);
        assertThat(again.out()).contains("\"why\":null", "\"reused\":2", "\"embedded\":0", "\"exact\":true");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void anIndexThatCannotBeWrittenIsAFailureWithASentence() throws IOException {
        Files.writeString(root.resolve("a.txt"), "The mill of Orford turns on windy days.\n");
        var blocked = Files.writeString(root.resolve("blocked.jsonl"), "");
        var run = Town.bare("", Map.of(), "ask", "why", "--corpus", root.toString(), "--index", blocked.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines().toList().getLast())
                .contains("blocked.jsonl")
                .endsWith(".")
                .doesNotContain("Exception");
    }
}
