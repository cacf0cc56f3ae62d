package footnote.bot.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the environment: `FOOTNOTE_SECTION_KEY` for each key, and `FOOTNOTE_SECTION_KEY_FILE` that names a file
/// which holds the value, as Docker and Kubernetes hand over secrets.
final class Variables {
    private static final Path WORKING_FOLDER = Path.of("").toAbsolutePath();

    private final Map<String, String> environment;
    private final Map<String, Given> found;
    private final List<String> problems;
    private final Set<String> known = new HashSet<>();

    Variables(Map<String, String> environment, Map<String, Given> found, List<String> problems) {
        this.environment = environment;
        this.found = found;
        this.problems = problems;
    }

    void read() {
        Schema.ENTRIES.forEach(this::read);
        environment.keySet().stream()
                .sorted()
                .filter(this::isMisspelt)
                .forEach(name -> problems.add(
                        name + ": no key has this variable; config/footnote.yaml of the project lists the keys."));
    }

    private void read(Schema.Entry entry) {
        for (var variable : entry.variables()) {
            known.addAll(List.of(variable, variable + "_FILE"));
            var direct = environment.getOrDefault(variable, "");
            var file = environment.getOrDefault(variable + "_FILE", "");
            if (!direct.isBlank() && !file.isBlank())
                problems.add(variable + " and " + variable + "_FILE are both set; keep one.");
            else if (!direct.isBlank()) found.put(entry.name(), Given.plain(direct, variable, WORKING_FOLDER));
            else if (!file.isBlank()) fromFile(entry.name(), variable + "_FILE", file);
        }
    }

    private void fromFile(String name, String variable, String file) {
        try {
            found.put(name, Given.plain(Files.readString(Path.of(file)).strip(), variable, WORKING_FOLDER));
        } catch (IOException | InvalidPathException e) {
            problems.add(variable + ": the file " + file + " cannot be read.");
        }
    }

    /// A variable that starts like those of a section and belongs to none of its keys.
    private boolean isMisspelt(String variable) {
        return !known.contains(variable)
                && Schema.SECTIONS.stream().anyMatch(s -> variable.startsWith(Schema.variable(s.name()) + "_"));
    }
}
