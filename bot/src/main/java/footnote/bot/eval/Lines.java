package footnote.bot.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads a file with one JSON object a line.
final class Lines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Lines() {}

    /// Every object of the file, in order; blank lines are passed over.
    ///
    /// @param made makes something of an object, or says with an [IllegalArgumentException] what is wrong with it
    /// @throws BadFile where a line is not as it should be; the message names it
    static <T> List<T> read(Path file, Function<JsonNode, T> made) throws IOException, BadFile {
        var all = new ArrayList<T>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) continue;
            try {
                all.add(made.apply(MAPPER.readTree(line)));
            } catch (JsonProcessingException e) {
                throw new BadFile(file + ":" + number + ": this is not JSON.");
            } catch (IllegalArgumentException e) {
                throw new BadFile(file + ":" + number + ": " + e.getMessage() + ".");
            }
        }
        return all;
    }

    static String text(JsonNode object, String name) {
        var value = object.path(name);
        if (!value.isValueNode() || value.asText().isBlank())
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        return value.asText();
    }

    static List<String> texts(JsonNode list) {
        var all = new ArrayList<String>();
        list.forEach(item -> all.add(item.asText()));
        return all;
    }
}
