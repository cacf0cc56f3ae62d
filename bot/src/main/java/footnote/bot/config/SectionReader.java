package footnote.bot.config;

import footnote.bot.config.Configuration.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the record of one section from what was given and the defaults.
final class SectionReader {
    private final Schema.Section section;
    private final Map<String, Given> given;
    private final Path home;
    private final List<String> problems;
    private final List<Source> sources;

    SectionReader(
            Schema.Section section, Map<String, Given> given, Path home, List<String> problems, List<Source> sources) {
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
        for (var entry : section.entries()) values.add(value(entry));
        if (problems.size() > before) return null;
        try {
            return Configuration.construct(section.component().getType(), values);
        } catch (IllegalArgumentException e) {
            problems.add(whereSet() + "section " + section.name() + ": " + e.getMessage() + ".");
            return null;
        }
    }

    private @Nullable Object value(Schema.Entry entry) {
        var standard = Given.plain(entry.key().value(), "default", home);
        var set = given.get(entry.name());
        var used = set == null || (set.isBlank() && !set.list()) ? standard : set;
        Object value = null;
        try {
            if (!used.isBlank() || entry.type() == List.class) value = Values.parse(used, entry.type(), entry.key());
        } catch (IllegalArgumentException e) {
            problems.add(used.origin() + ": " + entry.name() + " must be " + e.getMessage() + shown(used, entry) + ".");
        }
        sources.add(new Source(entry.name(), value == null ? "" : Values.written(value), used.origin()));
        return value;
    }

    private static String shown(Given used, Schema.Entry entry) {
        return entry.type() == Secret.class ? "" : ", not '" + used.text() + "'";
    }

    /// Where the section's keys were set, for a complaint about how they go together.
    private String whereSet() {
        var prefix = section.name() + ".";
        return given.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(e -> e.getValue().origin() + ": ")
                .findFirst()
                .orElse("");
    }
}
