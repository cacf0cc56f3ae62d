package footnote.bot.discord.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// JSON in few words.
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /// An object of keys and values in turn.
    static ObjectNode object(Object... keysAndValues) {
        var node = MAPPER.createObjectNode();
        for (int i = 0; i < keysAndValues.length; i += 2)
            node.set((String) keysAndValues[i], MAPPER.valueToTree(keysAndValues[i + 1]));
        return node;
    }

    static ArrayNode array(Object... values) {
        var node = MAPPER.createArrayNode();
        for (var value : values) node.add(MAPPER.<JsonNode>valueToTree(value));
        return node;
    }

    static JsonNode parse(String text) {
        try {
            return text.isBlank() ? MAPPER.createObjectNode() : MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
