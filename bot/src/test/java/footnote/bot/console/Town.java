package footnote.bot.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A small corpus about a town, and the program run over it as a person would.
final class Town {
    private final Path root;

    Town(Path root) throws IOException {
        this.root = root;
        document(
                "bridge.md",
                "Old Bridge closed",
                "Harbour Gazette",
                "2024-03-05",
                "The Old Bridge in Marlow was closed on March 5, 2024. Engineer Ada Finch said the second pillar had moved by 14 centimeters.");
        document(
                "ferry.md",
                "Ferry runs again",
                "River Post",
                "2024-06-01",
                "The ferry across the Lindel carries 180 passengers. It runs every 20 minutes from the north quay.");
        document(
                "library.md",
                "Library opens at night",
                "Harbour Gazette",
                "2023-11",
                "The town library of Marlow has 42,000 books. Its reading room stays open until midnight.");
    }

    private void document(String file, String title, String publisher, String published, String text)
            throws IOException {
        Files.createDirectories(corpus());
        Files.writeString(
                corpus().resolve(file),
                "---\ntitle: %s\npublisher: %s\npublished: %s\n---\n\n%s\n"
                        .formatted(title, publisher, published, text));
    }

    Path corpus() {
        return root.resolve("town");
    }

    /// What a run printed, and how it ended.
    record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /// Runs a verb with this corpus.
    Run run(String... arguments) {
        return runWith("", arguments);
    }

    Run runWith(String input, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--corpus",
                corpus().toString(),
                "--index",
                root.resolve("index").toString()));
        return bare(input, Map.of(), all.toArray(String[]::new));
    }

    /// Runs the program with nothing but these arguments.
    static Run bare(String input, Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Footnote.run(
                arguments,
                Screen.plain(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), stream(out), stream(err)),
                environment,
                () -> List.of(new Offer(
                        "Pigeon Post", List.of("FOOTNOTE_PIGEON_TOKEN"), settings -> false, (settings, desk) -> {
                            throw new IllegalStateException("nobody asked for it");
                        })));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
