package footnote.bot.config;

import footnote.bot.config.Configuration.Source;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the record of one section from what was given and the defaults.
final class SectionReader {
    private final RecordComponent section;
    private final Map<String, Given> given;
    private final Path home;
    private final List<String> problems;
    private final List<Source> sources;

    SectionReader(
            RecordComponent section, Map<String, Given> given, Path home, List<String> problems, List<Source> sources) {
        this.section = section;
        this.given = given;
        this.home = home;
        this.problems = problems;
        this.sources = sources;
    }

    /// The section, or null where a problem was found.
    @Nullable
    Object read() {
        int before = problems.size();
        var values = new ArrayList<@Nullable Object>();
        for (var key : section.getType().getRecordComponents()) values.add(value(key));
        if (problems.size() > before) return null;
        try {
            return Configuration.construct(section.getType(), values);
        } catch (IllegalArgumentException e) {
            problems.add(
                    whereSet() + "section " + Configuration.kebab(section.getName()) + ": " + e.getMessage() + ".");
            return null;
        }
    }

    private @Nullable Object value(RecordComponent key) {
        var name = Configuration.name(section, key);
        var standard = Given.plain(Configuration.annotation(key).value(), "default", home);
        var set = given.get(name);
        var used = set == null || (set.isBlank() && !set.list()) ? standard : set;
        Object value = null;
        try {
            if (!used.isBlank() || key.getType() == List.class)
                value = Values.parse(used, key.getType(), Configuration.annotation(key));
        } catch (IllegalArgumentException e) {
            problems.add(used.origin() + ": " + name + " must be " + e.getMessage() + shown(used, key) + ".");
        }
        sources.add(new Source(name, value == null ? "" : Values.written(value), used.origin()));
        return value;
    }

    private static String shown(Given used, RecordComponent key) {
        return key.getType() == Secret.class ? "" : ", not '" + used.text() + "'";
    }

    /// Where the section's keys were set, for a complaint about how they go together.
    private String whereSet() {
        var prefix = Configuration.kebab(section.getName()) + ".";
        return given.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(e -> e.getValue().origin() + ": ")
                .findFirst()
                .orElse("");
    }
}
