package footnote.bot.slack.local;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message as people see it, with all it has ever said.
public final class Note {
    final String channel;
    final String ts;
    final @Nullable String thread;
    final String author;
    final @Nullable String onlyFor;
    private final List<Version> versions = new ArrayList<>();
    private JsonObject json;
    private boolean deleted;

    /// What it said from a moment on.
    ///
    /// @param nanos of `System.nanoTime()`
    public record Version(String text, long nanos) {}

    Note(String channel, String ts, @Nullable String thread, String author, @Nullable String onlyFor, JsonObject json) {
        this.channel = channel;
        this.ts = ts;
        this.thread = thread;
        this.author = author;
        this.onlyFor = onlyFor;
        this.json = json;
        versions.add(new Version(text(), System.nanoTime()));
    }

    String key() {
        return channel + ":" + ts;
    }

    synchronized void edit(JsonObject to) {
        json = to;
        versions.add(new Version(text(), System.nanoTime()));
    }

    synchronized void delete() {
        deleted = true;
    }

    public synchronized boolean isDeleted() {
        return deleted;
    }

    public boolean isPrivate() {
        return onlyFor != null;
    }

    /// Which thread it stands in; null for the channel itself.
    public @Nullable String thread() {
        return thread;
    }

    public synchronized List<Version> versions() {
        return List.copyOf(versions);
    }

    synchronized boolean hasBlocks() {
        return Json.each(Json.at(json, "blocks")).findAny().isPresent();
    }

    /// What it says: its blocks, or its text where it has none.
    public synchronized String text() {
        var words = Json.each(Json.at(json, "blocks")).flatMap(Note::words).collect(Collectors.joining("\n"));
        return words.isEmpty() ? Json.text(json, "text") : words;
    }

    private static Stream<String> words(JsonElement block) {
        return switch (Json.text(block, "type")) {
            case "section" -> Stream.of(Json.text(Json.at(block, "text"), "text"));
            case "context" -> Json.each(Json.at(block, "elements")).map(e -> Json.text(e, "text"));
            default -> Stream.of();
        };
    }

    /// Every button and menu on it.
    public synchronized List<JsonElement> controls() {
        return Json.each(Json.at(json, "blocks"))
                .filter(b -> Json.text(b, "type").equals("actions"))
                .flatMap(b -> Json.each(Json.at(b, "elements")))
                .toList();
    }

    public List<String> labels() {
        return controls().stream()
                .map(c -> Json.text(Json.at(c, "text"), "text"))
                .toList();
    }

    /// The button whose label starts so.
    JsonElement control(String label) {
        return controls().stream()
                .filter(c -> Json.text(Json.at(c, "text"), "text").startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control '" + label + "' among " + labels()));
    }

    /// As the Web API shows it.
    synchronized JsonObject shown() {
        return Json.object(
                "type",
                "message",
                "user",
                author,
                "bot_id",
                author.equals(World.BOT) ? "B0001" : null,
                "ts",
                ts,
                "thread_ts",
                thread,
                "text",
                Json.text(json, "text"),
                "blocks",
                hasBlocks() ? Json.at(json, "blocks") : null);
    }

    /// The same with what the app keeps with it.
    synchronized JsonObject shownWithMetadata() {
        var shown = shown();
        var metadata = Json.at(json, "metadata");
        if (metadata.isJsonObject()) shown.add("metadata", metadata);
        return shown;
    }

    @Override
    public String toString() {
        return (isPrivate() ? "(only you) " : "") + text() + " " + labels();
    }
}
