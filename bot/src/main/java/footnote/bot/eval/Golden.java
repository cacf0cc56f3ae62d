package footnote.bot.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A question whose right answer is known.
///
/// @param type what kind of question it is; blank where the file does not say
/// @param answers groups of alternatives: of every group one must stand in the answer; empty: it must be refused
/// @param documents those that hold the answer: one of them must be cited; empty: any may be
/// @param forbidden none of these may stand in the answer
public record Golden(
        String id,
        String type,
        String question,
        List<List<String>> answers,
        List<String> documents,
        List<String> forbidden) {
    public Golden {
        answers = answers.stream().map(List::copyOf).toList();
        documents = List.copyOf(documents);
        forbidden = List.copyOf(forbidden);
    }

    boolean isAnswerable() {
        return !answers.isEmpty();
    }

    /// Reads a golden file.
    public static List<Golden> read(Path file) throws IOException, BadFile {
        return Lines.read(file, Golden::of);
    }

    private static Golden of(JsonNode n) {
        var groups = n.path("answers");
        if (!groups.isArray()) throw new IllegalArgumentException("\"answers\" must be a list of lists");
        var answers = new ArrayList<List<String>>();
        groups.forEach(group -> {
            if (!group.isArray() || group.isEmpty())
                throw new IllegalArgumentException("each of \"answers\" must be a list of alternatives");
            answers.add(Lines.texts(group));
        });
        return new Golden(
                Lines.text(n, "id"),
                n.path("type").asText(""),
                Lines.text(n, "question"),
                answers,
                Lines.texts(n.path("documents")),
                Lines.texts(n.path("forbidden")));
    }
}
