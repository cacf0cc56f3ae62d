package footnote.bot.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @TempDir
    Path root;

    private static Town.Run run(String... arguments) {
        return Town.bare("", Map.of(), arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--corpus=/a source why               | There are no documents at /a;",
                "--corpus /a source why               | There are no documents at /a;",
                "source --corpus /a why               | There are no documents at /a;",
                "source which --corpus=/a one         | There are no documents at /a;",
                "--corpus /a source why --corpus /b   | There are no documents at /b;",
                "--json --corpus /a source --json why | There are no documents at /a;",
                "source why --corpus /a --corpus /b   | --corpus may be given only once; see 'footnote source --help'.",
                "--json --json source why             | --json may be given only once; see 'footnote --help'.",
                "sources --from                       | --from needs a value: DATE; see 'footnote sources --help'.",
                "sources --from --json                | --from needs a value: DATE; see 'footnote sources --help'.",
                "--corpus                             | --corpus needs a value: PATH; see 'footnote --help'.",
                "--corpus source why                  | --corpus needs a value: PATH, before 'source'; see 'footnote --help'.",
                "--corpus source                      | --corpus needs a value: PATH, before 'source'; see 'footnote --help'.",
                "source --corp /a why                 | There is no option --corp; see 'footnote source --help'.",
                "source -corpus /a why                | There is no option -corpus; see 'footnote source --help'.",
                "source -corpus=/a why                | There is no option -corpus=/a; see 'footnote source --help'.",
                "source --h why                       | There is no option --h; see 'footnote source --help'.",
                "source -h=true why                   | -h takes no value; see 'footnote source --help'.",
                "source --json=true why               | --json takes no value; see 'footnote source --help'.",
                "--publisher x source why             | There is no option --publisher; see 'footnote --help'.",
                "--json optimise x                    | There is no verb 'optimise'; see 'footnote --help'.",
                "source why rehearse --corpus /a      | There are no documents at /a;",
                "optimise                             | There is no folder;",
                "sources @more                        | '@more' is one argument too many; see 'footnote sources --help'.",
                "search word --top -3                 | --top must be from 1 to 1000, not -3.",
                "timeline word --top=1001             | --top must be from 1 to 1000, not 1001.",
                "eval a --at-least both               | --at-least: 'both' is not NAME=FIGURE; see 'footnote eval --help'.",
                "eval a --at-most both=x              | --at-most: 'x' is not a number; see 'footnote eval --help'.",
                "eval a --at-least a=.9 b=.9          | 'b=.9' is one argument too many; see 'footnote eval --help'.",
                "eval /a --at-least a=1 --at-least b=1 | There is no file /a;",
            })
    void optionsAreUnderstoodWhereverTheyStandAndRefusedInOneSentence(String arguments, String sentence) {
        var run = run(arguments.strip().split(" +"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void quotationMarksOfAValueStay() {
        assertThat(run("source", "why", "--corpus", "\"/a\"").err()).contains("There are no documents at ", "\"/a\"");
    }

    @Test
    void afterTwoDashesEverythingIsAWord() {
        var run = run(
                "ask",
                "--corpus",
                root.toString(),
                "--index",
                root.resolve(".i").toString(),
                "--",
                "--json");

        assertThat(run.code()).isOne();
        assertThat(run.out()).isNotEmpty().doesNotStartWith("{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources -h",
                "sources --nope --help",
                "--help sources",
                "sources --from --help",
                "sources more -h"
            })
    void whoAsksForHelpGetsIt(String arguments) {
        var run = run(arguments.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: footnote sources ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whoNamesNoVerbIsToldWhichThereAre() {
        var run = run("--json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Usage: footnote ")
                .contains("timeline")
                .doesNotContain("optimise", "rehearse");
        assertThat(run("frobnicate", "--help").out()).isEqualToIgnoringNewLines(run.err());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 62, 80, 120, Integer.MAX_VALUE})
    void helpIsAsWideAsTheTerminal(int width) {
        for (var verb : Verbs.NAMES)
            assertThat(help(width, "--help", verb).lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width(width)))
                    .anySatisfy(line -> assertThat(line).startsWith("  -h, --help  "));
        assertThat(help(width, "--help").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width(width)));
    }

    private static int width(int columns) {
        return columns == Integer.MAX_VALUE ? 80 : columns;
    }

    @Test
    void theHelpOfAVerbNamesValuesAndWhatIsMeantWithoutThem() {
        assertThat(run("--help", "search").out())
                .contains("[WORDS...]", "--top=K  ", "Default: 10.", "--index=DIR", "Default: a folder");
        assertThat(run("eval", "--help").out()).contains("[--at-least=NAME=FIGURE]...", "[GOLDEN.jsonl]");
    }

    private static String help(int width, String... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        var screen = new Screen(new ByteArrayInputStream(new byte[0]), stream, stream, false, false, false, width);
        assertThat(Footnote.run(arguments, screen, Map.of(), List::of)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
