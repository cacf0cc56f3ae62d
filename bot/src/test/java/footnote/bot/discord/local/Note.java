package footnote.bot.discord.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A message as people see it, with all it has ever said.
public final class Note {
    private static final int EPHEMERAL = 64;
    private static final int LOADING = 128;

    private final long id;
    final World.Place place;
    final @Nullable Member onlyFor;
    private final List<Version> versions = new ArrayList<>();
    private ObjectNode json;
    private boolean deleted;

    /// What it said from a moment on.
    ///
    /// @param nanos of `System.nanoTime()`
    public record Version(String text, long nanos) {}

    Note(long id, World.Place place, @Nullable Member onlyFor, ObjectNode json) {
        this.id = id;
        this.place = place;
        this.onlyFor = onlyFor;
        this.json = json;
        versions.add(new Version(json.path("content").asText(), System.nanoTime()));
    }

    synchronized void edit(JsonNode change) {
        var next = json.deepCopy();
        for (var key : List.of("content", "embeds", "components"))
            if (change.hasNonNull(key)) next.set(key, change.get(key));
        if (change.hasNonNull("attachments")) next.set("attachments", attachments(change));
        next.put(
                "flags",
                (next.path("flags").asInt() & ~LOADING) | change.path("flags").asInt());
        next.put("edited_timestamp", "2026-01-01T00:00:00+00:00");
        json = next;
        versions.add(new Version(text(), System.nanoTime()));
    }

    /// What a message carries, as Discord tells it again; the bytes stay here.
    static JsonNode attachments(JsonNode body) {
        var all = Json.array();
        for (var a : body.path("attachments"))
            all.add(Json.object(
                    "id",
                    "" + (1000 + all.size()),
                    "filename",
                    a.path("filename").asText(),
                    "description",
                    a.path("description").asText(),
                    "size",
                    bytes(a).length,
                    "url",
                    "https://cdn.invalid/" + a.path("filename").asText(),
                    "proxy_url",
                    "https://media.invalid/" + a.path("filename").asText(),
                    "content",
                    bytes(a)));
        return all;
    }

    private static byte[] bytes(JsonNode attachment) {
        try {
            return attachment.path("content").binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file of that name, as who sees the message can open it.
    public byte[] file(String name) {
        return Json.each(json().path("attachments"))
                .filter(a -> a.path("filename").asText().equals(name))
                .map(Note::bytes)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + name + " on " + this));
    }

    /// What somebody is told who does not see the picture.
    public String describes(String name) {
        return Json.each(json().path("attachments"))
                .filter(a -> a.path("filename").asText().equals(name))
                .map(a -> a.path("description").asText())
                .findFirst()
                .orElse("");
    }

    synchronized void delete() {
        deleted = true;
    }

    synchronized ObjectNode json() {
        return json.deepCopy();
    }

    public synchronized boolean isDeleted() {
        return deleted;
    }

    public long id() {
        return id;
    }

    /// Whether only one person sees it.
    public boolean isPrivate() {
        return (json().path("flags").asInt() & EPHEMERAL) != 0;
    }

    public synchronized boolean isThinking() {
        return (json.path("flags").asInt() & LOADING) != 0;
    }

    public synchronized String text() {
        return json.path("content").asText();
    }

    public synchronized List<Version> versions() {
        return List.copyOf(versions);
    }

    /// Which message it replies to, or 0.
    public synchronized long repliesTo() {
        return json.path("message_reference").path("message_id").asLong();
    }

    /// Every button and menu on it.
    public List<JsonNode> controls() {
        return Json.each(json().path("components")).flatMap(Note::leaves).toList();
    }

    private static Stream<JsonNode> leaves(JsonNode component) {
        return component.has("components")
                ? Json.each(component.get("components")).flatMap(Note::leaves)
                : Stream.of(component);
    }

    public List<String> labels() {
        return controls().stream()
                .map(c -> c.path("label").asText(c.path("emoji").path("name").asText()))
                .toList();
    }

    /// The control whose label starts so, or whose emoji it is.
    public JsonNode control(String label) {
        return controls().stream()
                .filter(c -> c.path("label").asText().startsWith(label)
                        || c.path("emoji").path("name").asText("-").equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control '" + label + "' among " + labels()));
    }

    @Override
    public String toString() {
        return (isPrivate() ? "(only you) " : "") + text() + " " + labels();
    }
}
