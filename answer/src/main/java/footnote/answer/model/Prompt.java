package footnote.answer.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words said to a model, as `config/prompt.md` has them: a system and a user part for each task.
/// What stands before the first heading is for the people who edit the file.
public final class Prompt {
    private static final Pattern HEADING = Pattern.compile("(?m)^# +(.+?) *$");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /// What a model can be asked to do.
    enum Task {
        ANSWER("Answer"),
        CONDENSE("Condense"),
        TRANSLATE("Translate");

        private final String title;

        Task(String title) {
            this.title = title;
        }

        /// What its prompt must have a place for, no more and no less.
        private Set<String> places() {
            return switch (this) {
                case ANSWER -> Set.of("passages", "question");
                case CONDENSE -> Set.of("conversation");
                case TRANSLATE -> Set.of("language", "question");
            };
        }
    }

    /// A prompt that is ready to be sent.
    record Filled(String system, String user) {}

    private final Map<String, String> sections;

    private Prompt(Map<String, String> sections) {
        this.sections = sections;
    }

    /// The words of a file; of the copy in the program where it is null.
    ///
    /// @throws IllegalArgumentException where the file cannot be read, or lacks a section or a placeholder;
    ///     names them
    public static Prompt load(@Nullable Path file) {
        try {
            if (file != null) return parse(Files.readString(file), file.toString());
            try (var in = Objects.requireNonNull(Prompt.class.getResourceAsStream("prompt.md"), "prompt.md")) {
                return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "prompt.md");
            }
        } catch (IOException e) {
            if (file == null) throw new UncheckedIOException(e);
            throw new IllegalArgumentException("cannot read the prompt file " + file, e);
        }
    }

    static Prompt parse(String text, String name) {
        var sections = new HashMap<String, String>();
        var plain = text.replace("\r\n", "\n");
        var headings = HEADING.matcher(plain).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            var end = i + 1 < headings.size() ? headings.get(i + 1).start() : plain.length();
            sections.put(
                    headings.get(i).group(1),
                    plain.substring(headings.get(i).end(), end).strip());
        }
        for (var task : Task.values()) check(task, sections, name);
        return new Prompt(Map.copyOf(sections));
    }

    private static void check(Task task, Map<String, String> sections, String name) {
        for (var part : new String[] {": system", ": user"})
            if (sections.getOrDefault(task.title + part, "").isBlank())
                throw new IllegalArgumentException(name + ": write a section '# " + task.title + part + "'");
        var places = PLACE.matcher(sections.get(task.title + ": user"))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!places.equals(task.places()))
            throw new IllegalArgumentException("%s: the section '# %s: user' needs the placeholders %s, and has %s"
                    .formatted(name, task.title, new TreeSet<>(task.places()), places));
    }

    /// The task's prompt with every placeholder replaced once: what is filled in is not looked at again.
    Filled fill(Task task, Map<String, String> values) {
        var user = PLACE.matcher(section(task, ": user"))
                .replaceAll(m -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(m.group(1)))));
        return new Filled(section(task, ": system"), user);
    }

    private String section(Task task, String part) {
        return Objects.requireNonNull(sections.get(task.title + part));
    }
}
