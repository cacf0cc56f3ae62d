package footnote.bot.config;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the environment: `FOOTNOTE_SECTION_KEY` for each key, and `FOOTNOTE_SECTION_KEY_FILE` that names a
/// file which
/// holds the value, as Docker and Kubernetes hand over secrets.
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
        for (var section : Settings.class.getRecordComponents()) {
            for (var key : section.getType().getRecordComponents()) read(section, key);
        }
        environment.keySet().stream()
                .sorted()
                .filter(this::isMisspelt)
                .forEach(name -> problems.add(
                        name + ": no key has this variable; config/footnote.yaml of the project lists the keys."));
    }

    /// The variable of a key.
    static String name(String key) {
        return "FOOTNOTE_" + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private void read(RecordComponent section, RecordComponent key) {
        var name = Configuration.name(section, key);
        var shorter = Configuration.annotation(key).variable();
        for (var variable : shorter.isEmpty() ? List.of(name(name)) : List.of(shorter, name(name))) {
            known.addAll(List.of(variable, variable + "_FILE"));
            var direct = environment.getOrDefault(variable, "");
            var file = environment.getOrDefault(variable + "_FILE", "");
            if (!direct.isBlank() && !file.isBlank())
                problems.add(variable + " and " + variable + "_FILE are both set; keep one.");
            else if (!direct.isBlank()) found.put(name, Given.plain(direct, variable, WORKING_FOLDER));
            else if (!file.isBlank()) fromFile(name, variable + "_FILE", file);
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
                && Arrays.stream(Settings.class.getRecordComponents())
                        .anyMatch(s -> variable.startsWith(name(Configuration.kebab(s.getName())) + "_"));
    }
}
