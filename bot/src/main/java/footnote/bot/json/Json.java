package footnote.bot.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Objects as one line of JSON. Written token by token: binding beans would cost every start of the program
/// more than
/// the answer does.
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /// An object with its keys in this order: a name, its value, a name, its value …
    public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }

    /// One line, without its end. Maps, lists, strings, numbers, booleans and null are known.
    public static String line(@Nullable Object value) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return harmless(text.toString());
    }

    private static void write(JsonGenerator generator, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> generator.writeNull();
            case Map<?, ?> map -> {
                generator.writeStartObject();
                for (var entry : map.entrySet()) {
                    generator.writeFieldName(String.valueOf(entry.getKey()));
                    write(generator, entry.getValue());
                }
                generator.writeEndObject();
            }
            case List<?> list -> {
                generator.writeStartArray();
                for (var item : list) write(generator, item);
                generator.writeEndArray();
            }
            case Boolean truth -> generator.writeBoolean(truth);
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case java.math.BigInteger number -> generator.writeNumber(number);
            case Double number -> generator.writeNumber(number);
            case Object other -> generator.writeString(whole(other.toString()));
        }
    }

    /// Half a surrogate pair cannot be written in UTF-8.
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                i++;
            else if (Character.isSurrogate(c))
                return new String(
                        text.codePoints()
                                .map(p -> p >= 0xD800 && p <= 0xDFFF ? 0xFFFD : p)
                                .toArray(),
                        0,
                        text.codePointCount(0, text.length()));
        }
        return text;
    }

    /// Characters that JSON lets through and a terminal would obey are written as `\\u` escapes, as the others
    /// are.
    private static String harmless(String json) {
        if (json.chars().noneMatch(Json::obeyed)) return json;
        var out = new StringBuilder(json.length() + 16);
        json.chars().forEach(c -> {
            if (obeyed(c)) out.append("\\u%04x".formatted(c));
            else out.append((char) c);
        });
        return out.toString();
    }

    private static boolean obeyed(int c) {
        return (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    /// A figure with at most so many digits after the point.
    public static double rounded(double value, int digits) {
        double power = Math.pow(10, digits);
        return Double.isFinite(value) ? Math.round(value * power) / power : 0;
    }
}
