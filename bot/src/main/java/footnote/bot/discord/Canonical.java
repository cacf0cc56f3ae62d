package footnote.bot.discord;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.SerializableData;
import org.jspecify.annotations.Nullable;

/// JSON-like data as a text that is equal for equal data: keys sorted, absent and empty the same.
final class Canonical {
    private Canonical() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> map(map);
            case List<?> list -> list.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
            case SerializableData data -> map(data.toData().toMap());
            default -> value.toString();
        };
    }

    private static String map(Map<?, ?> map) {
        var sorted = new TreeMap<String, String>();
        map.forEach((k, v) -> {
            var text = text(v);
            if (!text.isEmpty() && !text.equals("[]") && !text.equals("{}") && !text.equals("false"))
                sorted.put(String.valueOf(k), text);
        });
        return sorted.toString();
    }
}
