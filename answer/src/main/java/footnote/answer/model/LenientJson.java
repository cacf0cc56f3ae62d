package footnote.answer.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the JSON object in what a model wrote, as far as it can be read.
///
/// Passed over: prose and fences around it, trailing commas, comments, single quotes, bare names, raw line
/// ends in
/// strings, and a tail that is cut off: what was complete before the cut is kept. Numbers come as their text,
/// since
/// one with a huge exponent cannot be read as a number at all.
final class LenientJson {
    /// Deeper than anything that is asked for; keeps the recursion below shallow.
    private static final int MAX_DEPTH = 20;
    /// Prose may hold braces; after this many that start nothing sensible there is no object to be found.
    private static final int MAX_STARTS = 16;

    /// How models mark the end of what they think before they answer.
    private static final Pattern THOUGHT_OUT = Pattern.compile(
            "(?i)</(?:think|thinking|thought|reasoning)>|\\[/THINK]|<\\|channel\\|>final<\\|message\\|>|<\\|end_of_thought\\|>");

    private static final JsonMapper MAPPER = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(50)
                            .maxStringLength(BoundedHttp.MAX_REPLY_BYTES)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LenientJson() {}

    /// What a reasoning model writes behind its thoughts; all of the text where no thoughts are marked as ended.
    static String withoutThoughts(String text) {
        if (text.indexOf("</") < 0 && text.indexOf("[/") < 0 && text.indexOf("<|") < 0) return text;
        int end = 0;
        for (var m = THOUGHT_OUT.matcher(text); m.find(); ) end = m.end();
        return text.indexOf('{', end) < 0 ? text : text.substring(end);
    }

    /// The first object in the text that has this field; null where there is none.
    static @Nullable ObjectNode objectWith(String field, String text) {
        var start = text.indexOf('{');
        for (int i = 0; i < MAX_STARTS && start >= 0; i++) {
            var object = objectAt(text.substring(start));
            if (object.has(field)) return object;
            start = text.indexOf('{', start + 1);
        }
        return null;
    }

    private static ObjectNode objectAt(String text) {
        var object = NODES.objectNode();
        try (var parser = MAPPER.createParser(text)) {
            parser.nextToken();
            fill(object, parser);
        } catch (IOException e) {
            // What had been read by then is in the object.
        }
        return object;
    }

    /// Nodes are attached before they are filled, so that a cut leaves what came before it in place.
    private static void fill(ObjectNode object, JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            switch (parser.nextToken()) {
                case START_OBJECT -> fill(object.putObject(name), parser);
                case START_ARRAY -> fill(object.putArray(name), parser);
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> object.put(name, parser.getText());
                case VALUE_TRUE -> object.put(name, true);
                case VALUE_FALSE -> object.put(name, false);
                case null, default -> {}
            }
        }
    }

    private static void fill(ArrayNode array, JsonParser parser) throws IOException {
        for (var token = parser.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> fill(array.addObject(), parser);
                case START_ARRAY -> fill(array.addArray(), parser);
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> array.add(parser.getText());
                default -> {}
            }
        }
    }
}
