package footnote.bot.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The sections of [Settings] and their keys. Read off the records once: a record that is asked for its components
/// makes them anew each time, names, annotations and all.
final class Schema {
    /// A section as the file writes it.
    record Section(String name, RecordComponent component, List<Entry> entries) {
        private static Section of(RecordComponent section) {
            var name = kebab(section.getName());
            var entries = Arrays.stream(section.getType().getRecordComponents())
                    .map(key -> Entry.of(name, key))
                    .toList();
            return new Section(name, section, entries);
        }
    }

    /// A key of it.
    ///
    /// @param name `section.key`
    record Entry(String name, RecordComponent component, Key key) {
        private static Entry of(String section, RecordComponent key) {
            var name = section + "." + kebab(key.getName());
            return new Entry(
                    name, key, Objects.requireNonNull(key.getAnnotation(Key.class), () -> name + " has no default"));
        }

        Class<?> type() {
            return component.getType();
        }

        /// Its environment variables, the shorter one first.
        List<String> variables() {
            var full = variable(name);
            return key.variable().isEmpty() ? List.of(full) : List.of(key.variable(), full);
        }
    }

    /// In the order of [Settings].
    static final List<Section> SECTIONS =
            Arrays.stream(Settings.class.getRecordComponents()).map(Section::of).toList();

    /// Every key, in the same order.
    static final List<Entry> ENTRIES =
            SECTIONS.stream().flatMap(s -> s.entries().stream()).toList();

    private static final Set<String> NAMES = ENTRIES.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());

    private Schema() {}

    /// Whether there is a key `section.key`.
    static boolean has(String name) {
        return NAMES.contains(name);
    }

    /// The variable of a section or key, as a name or the beginning of one.
    static String variable(String name) {
        return "FOOTNOTE_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
