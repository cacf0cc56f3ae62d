package footnote.bot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.bot.chat.Language;
import footnote.bot.console.Footnote;
import footnote.bot.console.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Why there is no answer is told in English by those who looked; here by the whole program.
class ReasonsTest {
    @TempDir
    Path folder;

    /// What the program says to a question.
    private String said(String question) throws IOException {
        var out = new ByteArrayOutputStream();
        var screen = Screen.plain(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        var docs = folder.resolve("docs").toString();
        var index = folder.resolve("index").toString();
        Footnote.run(
                new String[] {"ask", question, "--json", "--corpus", docs, "--index", index},
                screen,
                Map.of(),
                List::of);
        var json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        return json.get("refused").asBoolean()
                ? json.get("answer").asText()
                : json.path("note").asText();
    }

    @Test
    void whyThereIsNoAnswerIsSaidInEveryLanguage() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(
                folder.resolve("docs/mill.txt"),
                "The mill at Orrin was built in 1781 by Hanna Moss. It grinds rye for four villages of the valley. "
                        + "The wheel of the mill was made of oak, and it is said to be the oldest of its kind.");
        for (var question : List.of(
                "Who painted the ceiling of the opera house?",
                "How much did the oak for the wheel of the mill cost?",
                "What did Hanna Moss say about the rye?",
                "When was the mill at Orrin built, and what does the opera house in Bergen cost?",
                "Wann wurde die Mühle in Orrin gebaut, und wer hat das getan?",
                "Wo ist die mill in Orrin, und wurde die mill von Hanna Moss 1781 gebaut?",
                "谁建造了磨坊？",
                "and the?")) {
            var said = said(question);
            assertThat(Words.in(Language.EN).reason(said)).isEqualTo(said);
            for (var language : Language.values())
                if (language != Language.EN)
                    assertThat(Words.in(language).reason(said))
                            .as(language + ": " + said)
                            .isNotEqualTo(said);
        }
    }

    @Test
    void whatIsNamedInAReasonIsNamedInTheSameLanguage() {
        var german = Words.in(Language.DE);
        assertThat(german.reason("The documents never mention “ceiling” or “opera {0}”."))
                .isEqualTo("Die Dokumente erwähnen “ceiling” oder “opera {0}” nirgends.");
        assertThat(german.reason("The documents are in English, and so is the answer: a translation into German could"
                        + " not be checked against them."))
                .contains("auf Englisch", "auf Deutsch");
        assertThat(german.reason("The moon is made of cheese.")).isEqualTo("The moon is made of cheese.");
    }
}
