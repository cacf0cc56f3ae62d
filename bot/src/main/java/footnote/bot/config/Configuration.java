package footnote.bot.config;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The settings in force and where each came from. A variable wins over the file, the file over the default.
///
/// @param keys every key, in the order of [Settings]
/// @param file the file that was read, or null where there is none
public record Configuration(
        Settings settings, List<Source> keys, @Nullable Path file) {
    public Configuration {
        keys = List.copyOf(keys);
    }

    /// Where a value came from.
    ///
    /// @param shown the value as one would write it; a secret as asterisks; blank where unset
    /// @param origin `config/footnote.yaml:12`, a variable's name, or `default`
    public record Source(String key, String shown, String origin) {}

    /// Reads the configuration. Relative paths of the file are below `home`, those of variables below the working
    /// folder.
    ///
    /// @param file the file to read; null: `config/footnote.yaml` below `home` where there is one
    /// @param home the project's root
    /// @throws ConfigurationException with every problem there is, not only the first
    public static Configuration load(@Nullable Path file, Map<String, String> environment, Path home)
            throws ConfigurationException {
        var problems = new ArrayList<String>();
        var given = new LinkedHashMap<String, Given>();
        var standard = home.resolve("config/footnote.yaml");
        var read = file != null ? file : Files.isRegularFile(standard) ? standard : null;
        if (read != null) new YamlKeys(read, home, given, problems).read();
        new Variables(environment, given, problems).read();
        given.forEach((key, value) -> {
            if (!Schema.has(key)) problems.add(unknown(key, value));
        });
        var keys = new ArrayList<Source>();
        var sections = new ArrayList<@Nullable Object>();
        for (var section : Schema.SECTIONS)
            sections.add(new SectionReader(section, given, home, problems, keys).read());
        if (!problems.isEmpty()) throw new ConfigurationException(problems);
        return new Configuration((Settings) construct(Settings.class, sections), keys, read);
    }

    /// Keys that have another value than before.
    ///
    /// @param live only those that [may change][Key#live] while the program runs, or only the others
    List<String> changed(Configuration before, boolean live) {
        var names = new ArrayList<String>();
        for (var section : Schema.SECTIONS)
            for (var entry : section.entries())
                if (entry.key().live() == live && !Objects.equals(value(section, entry), before.value(section, entry)))
                    names.add(entry.name());
        return names;
    }

    private @Nullable Object value(Schema.Section section, Schema.Entry entry) {
        try {
            var record = section.component().getAccessor().invoke(settings);
            return entry.component().getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unknown(String key, Given value) {
        var near = Schema.ENTRIES.stream()
                .map(Schema.Entry::name)
                .filter(k -> sameEnd(k, key))
                .findFirst();
        return value.origin() + ": there is no key " + key + "; "
                + near.map(k -> "did you mean " + k + "?")
                        .orElse("config/footnote.yaml of the project lists them all.");
    }

    private static boolean sameEnd(String known, String asked) {
        var wanted = asked.replace('_', '-').toLowerCase(Locale.ROOT);
        return known.equals(wanted)
                || known.substring(known.indexOf('.')).equals(wanted.substring(wanted.indexOf('.')));
    }

    /// Calls a record's constructor; an [IllegalArgumentException] of it comes through.
    static Object construct(Class<?> type, List<@Nullable Object> values) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
