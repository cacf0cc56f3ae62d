package footnote.bot.slack.local;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// JSON in few words.
final class Json {
    private static final Gson GSON = new Gson();

    private Json() {}

    /// An object of keys and values in turn; null values are left out.
    static JsonObject object(@Nullable Object... keysAndValues) {
        var node = new JsonObject();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            var value = keysAndValues[i + 1];
            if (value != null)
                node.add(String.valueOf(keysAndValues[i]), value instanceof JsonElement e ? e : GSON.toJsonTree(value));
        }
        return node;
    }

    static JsonArray array(JsonElement... values) {
        var node = new JsonArray();
        for (var value : values) node.add(value);
        return node;
    }

    static JsonElement parse(@Nullable String text) {
        return text == null || text.isBlank() ? new JsonObject() : JsonParser.parseString(text);
    }

    /// The text at a key; empty where there is none.
    static String text(JsonElement of, String key) {
        if (!of.isJsonObject()) return "";
        var value = of.getAsJsonObject().get(key);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /// What is at a key; nothing where it is not there.
    static JsonElement at(JsonElement of, String key) {
        var value = of.isJsonObject() ? of.getAsJsonObject().get(key) : null;
        return value == null ? JsonNull.INSTANCE : value;
    }

    static Stream<JsonElement> each(JsonElement array) {
        return array.isJsonArray() ? StreamSupport.stream(array.getAsJsonArray().spliterator(), false) : Stream.of();
    }
}
