package footnote.bot.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Reads the sections and keys of a configuration file, remembering lines. Read token by token: binding to beans
/// would lose
/// them.
final class YamlKeys {
    private final Path file;
    private final Path base;
    private final Map<String, Given> found;
    private final List<String> problems;

    /// @param base what relative paths in the file are relative to
    /// @param found takes what is read, by `section.key`
    YamlKeys(Path file, Path base, Map<String, Given> found, List<String> problems) {
        this.file = file;
        this.base = base;
        this.found = found;
        this.problems = problems;
    }

    void read() {
        try (var parser = new YAMLFactory().createParser(Files.readString(file))) {
            var first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) return;
            if (first != JsonToken.START_OBJECT) problems.add(at(parser) + ": sections with keys are expected here.");
            else while (parser.nextToken() == JsonToken.FIELD_NAME) section(parser);
            if (parser.nextToken() != null)
                problems.add(at(parser) + ": a second document begins here; keep one, without '---' between.");
        } catch (JsonProcessingException e) {
            problems.add(file + broken(e));
        } catch (IOException e) {
            problems.add(file + ": the file cannot be read (" + e.getClass().getSimpleName()
                    + "); check its path, rights and encoding (UTF-8).");
        }
    }

    private void section(JsonParser parser) throws IOException {
        var section = parser.currentName();
        var token = parser.nextToken();
        if (token != JsonToken.START_OBJECT) {
            noKeys(parser, section, token);
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) key(parser, section + "." + parser.currentName());
    }

    /// A section whose keys are all commented out is none that is wrong.
    private void noKeys(JsonParser parser, String section, JsonToken token) {
        var known = Schema.SECTIONS.stream().map(Schema.Section::name).toList();
        if (!known.contains(section))
            problems.add(
                    at(parser) + ": there is no section " + section + "; there are " + String.join(", ", known) + ".");
        else if (token != JsonToken.VALUE_NULL)
            problems.add(at(parser) + ": '" + section + "' is a section; write its keys indented below it.");
    }

    private void key(JsonParser parser, String name) throws IOException {
        var origin = at(parser);
        var token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            group(parser, name, origin);
        } else if (token == JsonToken.START_ARRAY) {
            put(name, new Given(list(parser), true, origin, base));
        } else if (token != JsonToken.VALUE_NULL) {
            put(name, Given.plain(parser.getText(), origin, base));
        }
    }

    /// Keys that belong together may be grouped: `shards: {total: 4}` is `shards-total: 4`.
    private void group(JsonParser parser, String name, String origin) throws IOException {
        if (Schema.ENTRIES.stream().anyMatch(e -> e.name().startsWith(name + "-"))) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) key(parser, name + "-" + parser.currentName());
        } else {
            problems.add(origin + ": " + name + " takes a value, not keys of its own.");
            parser.skipChildren();
        }
    }

    private void put(String name, Given given) {
        var before = found.putIfAbsent(name, given);
        if (before != null)
            problems.add(given.origin() + ": " + name + " was set before, at " + before.origin() + "; keep one.");
    }

    private List<String> list(JsonParser parser) throws IOException {
        var values = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isScalarValue()) values.add(parser.getText());
            else {
                problems.add(at(parser) + ": a list of plain values is expected here.");
                parser.skipChildren();
            }
        }
        return values;
    }

    private String at(JsonParser parser) {
        return file + ":" + parser.currentTokenLocation().getLineNr();
    }

    /// The parser says where it noticed and why; its wrapper only where the thing began.
    private static String broken(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException y && y.getProblemMark() != null)
            return ":" + (y.getProblemMark().getLine() + 1) + ": this is not YAML (" + firstLine(y.getProblem()) + ").";
        var line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
        return line + ": this is not YAML (" + firstLine(e.getOriginalMessage()) + ").";
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
