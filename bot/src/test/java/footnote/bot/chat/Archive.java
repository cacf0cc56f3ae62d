package footnote.bot.chat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Made-up documents in several collections. All speak of the same matters in the same sentences, each with names and
/// figures of its own by which it can be told.
final class Archive {
    private static final String[] SYLLABLES =
            "bra vel mok tir zan dul fep gor hix jun kal lom nev pas quo rud".split(" ");

    /// A document.
    ///
    /// @param collection as it is stated; null for none
    /// @param secrets names and figures that stand in no document but this one and its copies
    record Paper(String id, String title, @Nullable String collection, List<String> sentences, Set<String> secrets) {}

    private final Random random;
    private final Set<String> used = new HashSet<>();
    final List<Paper> papers = new ArrayList<>();

    Archive(long seed) {
        this.random = new Random(seed);
    }

    /// A word that nobody has used.
    String word() {
        while (true) {
            var word = new StringBuilder();
            for (int i = 0; i < 4; i++) word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            if (used.add(word.toString())) return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
    }

    private String figure() {
        while (true) {
            var figure = String.valueOf(10_000 + random.nextInt(90_000));
            if (used.add(figure)) return figure;
        }
    }

    /// Writes a document.
    ///
    /// @param folder where, below the root; empty for the root
    /// @param stated the collection that it states; null for none
    /// @param collection that it is of then
    Paper add(Path root, String folder, @Nullable String stated, @Nullable String collection) throws IOException {
        String a = word();
        String b = word();
        String c = word();
        String d = word();
        String n = figure();
        String m = figure();
        return write(
                root,
                folder,
                stated,
                collection,
                Set.of(a, b, c, d, n, m),
                List.of(
                        "The " + a + " bridge costs " + n + " crowns.",
                        "On 5 March 2024 the council of " + b + " voted for a new tunnel.",
                        c + " said that the ferry to " + d + " carries " + m + " people a year."));
    }

    /// Writes the same text once more.
    Paper copy(Paper of, Path root, String folder, @Nullable String collection) throws IOException {
        var secrets = new HashSet<>(of.secrets);
        secrets.removeIf(s -> of.title.contains(s) || of.id.contains(s));
        return write(root, folder, null, collection, secrets, of.sentences);
    }

    private Paper write(
            Path root,
            String folder,
            @Nullable String stated,
            @Nullable String collection,
            Set<String> words,
            List<String> sentences)
            throws IOException {
        var name = word();
        var title = "The " + word() + " report";
        var secrets = new HashSet<>(words);
        secrets.add(name);
        secrets.add(title.split(" ", -1)[1]);
        var file = root.resolve(folder).resolve(name + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: " + title + "\npublished: 2024-03-0" + (1 + random.nextInt(9))
                        + (stated == null ? "" : "\ncollection: " + stated) + "\n---\n\n" + String.join(" ", sentences)
                        + "\n");
        var id = (collection != null && collection.startsWith("added/") ? "added/" : "")
                + (folder.isEmpty() ? "" : folder + "/") + name + ".md";
        var paper = new Paper(id, title, collection, sentences, secrets);
        papers.add(paper);
        return paper;
    }
}
