package footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The YAML between two lines of `---` at the top of a file.
///
/// @param body what stands below it
record FrontMatter(Fields stated, String body) {
    private static final Pattern FORM =
            Pattern.compile("\\s*---[ \\t]*\\n(?<yaml>.*?\\n)?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("(?<key>[\\p{L}_-]+):[ \\t]+(?<value>[^\\[{|>&*!].*?)\\s*");
    private static final Pattern QUOTES = Pattern.compile("^(['\"])(.*)\\1$");

    /// @param text with line ends as `\n`
    /// @throws Unreadable where it is neither YAML nor a key and a value on each line, with the line
    static FrontMatter split(String text) throws Unreadable {
        var m = FORM.matcher(text);
        if (!m.lookingAt()) return new FrontMatter(Fields.NONE, text);
        var yaml = m.group("yaml");
        var body = text.substring(m.end());
        if (yaml == null || yaml.isBlank()) return new FrontMatter(Fields.NONE, body);
        try {
            // "---" as a rule above a paragraph is no front matter
            if (!(Yaml.read(yaml) instanceof Map<?, ?> map)) return new FrontMatter(Fields.NONE, text);
            return new FrontMatter(Fields.of(map), body);
        } catch (JsonProcessingException e) {
            var lines = plain(yaml);
            if (!lines.isEmpty()) return new FrontMatter(Fields.of(lines), body);
            throw new Unreadable("has broken front matter: " + Sidecar.brokenYaml(e, 1) + "; correct it or remove it");
        }
    }

    /// What people write for YAML, as in "title: The bridge: a history": on each line a key, a colon, and all behind it
    /// its value. Empty where a line is anything else.
    private static Map<String, String> plain(String yaml) {
        var values = new LinkedHashMap<String, String>();
        for (var line : yaml.lines().filter(l -> !l.isBlank()).toList()) {
            var m = LINE.matcher(line);
            if (!m.matches()) return Map.of();
            values.put(m.group("key"), QUOTES.matcher(m.group("value")).replaceFirst("$2"));
        }
        return values;
    }
}
