package footnote.bot.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the image and `compose.yaml` say of the project, held against the project. Building the image is for
/// `scripts/image`.
class ImageTest {
    private static final Path PROJECT = Path.of(System.getProperty("footnote.home", ".."));
    private static final Pattern VARIABLE = Pattern.compile("FOOTNOTE_[A-Z_]+");

    private static String text(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }

    private static JsonNode bot() throws IOException {
        return new YAMLMapper().readTree(text("compose.yaml")).path("services").path("footnote");
    }

    /// The stage that becomes the image.
    private static String image() throws IOException {
        var all = text("Dockerfile");
        return all.substring(all.lastIndexOf("\nFROM "));
    }

    private static Set<String> known() {
        var names = new HashSet<String>();
        for (var entry : Schema.ENTRIES) names.addAll(entry.variables());
        for (var name : Set.copyOf(names)) names.add(name + "_FILE");
        return names;
    }

    @Test
    void everyVariableIsOneOfTheConfiguration() throws Exception {
        var named = new TreeSet<String>();
        for (var file : List.of("Dockerfile", "compose.yaml"))
            VARIABLE.matcher(text(file)).results().forEach(m -> named.add(m.group()));

        assertThat(named).isNotEmpty().isSubsetOf(known());
    }

    @Test
    void whatComposeSetsByItselfIsAConfigurationThatCanBeUsed(@TempDir Path home) throws Exception {
        var environment = new HashMap<String, String>();
        // Interpolated variables are empty where nobody sets them, and files of secrets too.
        var empty = Files.createFile(home.resolve("empty")).toString();
        for (var set : bot().path("environment").properties()) {
            var value = set.getValue().asText();
            environment.put(set.getKey(), set.getKey().endsWith("_FILE") ? empty : value.contains("${") ? "" : value);
        }
        environment.put("FOOTNOTE_HTTP_PORT", "8080");

        var settings = Configuration.load(null, environment, home).settings();
        assertThat(settings.model().settings()).isNull();
        assertThat(settings.discord().token()).isNull();
        assertThat(settings.http().token()).isNull();
        assertThat(settings.state().url()).isNull();
    }

    @Test
    void nothingOfTheImageNeedsAShell() throws Exception {
        assertThat(image().replace("\\\n", " "))
                .doesNotContainPattern("(?m)^(RUN|ENTRYPOINT|CMD)(?! +(--mount=\\S+ +)*\\[)")
                .doesNotContain("CMD-SHELL")
                .containsPattern("(?m)^ENTRYPOINT \\[");
    }

    @Test
    void itRunsAsAUserWithANumberThatIsNotZeroInTheImageAndInCompose() throws Exception {
        var users =
                Pattern.compile("(?m)^USER (.+)$").matcher(image()).results().toList();

        assertThat(users.getLast().group(1)).matches("[1-9]\\d*:[1-9]\\d*");
        assertThat(bot().path("user").asText()).isEqualTo(users.getLast().group(1));
    }

    @Test
    void composeGivesTheBotNoRightItDoesNotNeed() throws Exception {
        var bot = bot();
        assertThat(bot.path("read_only").asBoolean()).isTrue();
        assertThat(bot.path("cap_drop").get(0).asText()).isEqualTo("ALL");
        assertThat(bot.path("security_opt").get(0).asText()).isEqualTo("no-new-privileges:true");
        assertThat(bot.path("mem_limit").asText()).isNotEmpty();
        assertThat(bot.path("volumes").toString()).contains(":/documents:ro", ":/config:ro", ":/data");
    }

    @Test
    void itIsGivenLongerToEndThanWhatIsUnderWay(@TempDir Path home) throws Exception {
        var grace = Configuration.load(null, Map.of(), home).settings().chat().grace();
        var given = Duration.parse("PT" + bot().path("stop_grace_period").asText());

        assertThat(given).isGreaterThan(grace.plusSeconds(5));
    }

    @Test
    void everyModuleGoesIntoTheBuildAndNoTestDoes() throws Exception {
        var modules = Pattern.compile("<module>(\\w+)</module>")
                .matcher(text("pom.xml"))
                .results();

        for (var module : modules.map(m -> m.group(1)).toList()) {
            assertThat(text("Dockerfile")).contains("COPY " + module + "/pom.xml " + module + "/");
            assertThat(text(".dockerignore").lines()).contains("!" + module + "/pom.xml", "!" + module + "/src/main");
        }
        assertThat(text(".dockerignore").lines())
                .contains("*")
                .noneMatch(line -> line.matches("!.*(test|\\.git\\b).*"));
    }

    @Test
    void itsVersionIsTheProjects() throws Exception {
        var version = Pattern.compile("<version>(.+?)</version>").matcher(text("pom.xml"));
        assertThat(version.find()).isTrue();

        assertThat(image()).contains("ARG VERSION=" + version.group(1) + "\n");
    }

    @Test
    void itHasEverythingUnpackedThatALibraryWouldUnpackAtEveryStart() throws Exception {
        var options = text("bot/src/main/docker/java.options");
        var assemble = text("bot/src/main/docker/assemble");

        assertThat(options).contains("-Donnxruntime.native.path=", "-Dfootnote.model=", "-Dorg.sqlite.lib.path=");
        assertThat(assemble).contains("onnxruntime-*.jar", "bge-small-en-v1.5-q.onnx", "sqlite-jdbc-*.jar");
    }
}
