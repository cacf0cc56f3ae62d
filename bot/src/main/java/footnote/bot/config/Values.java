package footnote.bot.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Turns what was written into the type a key has.
final class Values {
    private Values() {}

    /// @throws IllegalArgumentException whose message says what is expected: "a whole number"
    static Object parse(Given given, Class<?> type) {
        if (type == List.class) return list(given);
        if (given.list()) throw new IllegalArgumentException("one value, not a list");
        var text = given.text();
        if (type == String.class) return text;
        if (type == Secret.class) return new Secret(text);
        if (type == Size.class) return Size.parse(text);
        if (type == Path.class) return path(text, given.base());
        if (type == Duration.class) return duration(text);
        if (type == boolean.class) return truth(text);
        if (type.isEnum()) return constant(text, type);
        return number(text.replace("_", ""), type);
    }

    /// The same within the bounds that the key states.
    static Object parse(Given given, Class<?> type, Key key) {
        var value = parse(given, type);
        if (value instanceof Comparable<?>) {
            bounded(value, type, key.least(), 1, " or more");
            bounded(value, type, key.most(), -1, " or less");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // Both are of the key's type.
    private static void bounded(Object value, Class<?> type, String bound, int side, String words) {
        if (bound.isEmpty()) return;
        var limit = parse(Given.plain(bound, "bound", Path.of("")), type);
        if (Integer.signum(((Comparable<Object>) limit).compareTo(value)) == side)
            throw new IllegalArgumentException(bound + words);
    }

    /// A list may be written as a YAML list or, as in a variable, with commas.
    private static List<String> list(Given given) {
        var values = given.list() ? given.values() : Arrays.asList(given.text().split(","));
        return values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    private static Path path(String text, Path base) {
        try {
            return base.resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("a path", e);
        }
    }

    private static boolean truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static Object number(String text, Class<?> type) {
        boolean whole = type != double.class;
        try {
            if (type == int.class) return Integer.valueOf(text);
            if (type == long.class) return Long.valueOf(text);
            if (type == double.class && Double.isFinite(Double.parseDouble(text))) return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(whole ? "a whole number" : "a number", e);
        }
        if (whole) throw new IllegalStateException("no key can be a " + type);
        throw new IllegalArgumentException("a finite number");
    }

    private static Duration duration(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace(" ", "");
        try {
            if (plain.endsWith("ms")) return Duration.ofMillis(Long.parseLong(plain.substring(0, plain.length() - 2)));
            if (plain.endsWith("d")) return Duration.ofDays(Long.parseLong(plain.substring(0, plain.length() - 1)));
            return Duration.parse("PT" + plain);
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("a time such as 500ms, 30s, 5m, 2h or 7d", e);
        }
    }

    private static Object constant(String text, Class<?> type) {
        var wanted = text.replace('-', '_');
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(wanted)) return constant;
        }
        var choices =
                Arrays.stream(type.getEnumConstants()).map(Values::written).toList();
        throw new IllegalArgumentException("one of " + String.join(", ", choices));
    }

    /// A value as one would write it.
    static String written(Object value) {
        if (value instanceof Enum<?> e) return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (value instanceof List<?> list)
            return String.join(", ", list.stream().map(String::valueOf).toList());
        if (value instanceof Duration d) return d.toString().substring(2).toLowerCase(Locale.ROOT);
        return value.toString();
    }
}
