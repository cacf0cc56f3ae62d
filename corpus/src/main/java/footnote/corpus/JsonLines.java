package footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The documents of a `.jsonl` file, one object a line, read line by line and never all at once.
final class JsonLines implements Iterator<JsonLines.Line>, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputStream in;
    private final long mostBytes;
    private final Set<String> ids = new HashSet<>();
    private int number;
    private boolean ended;
    private @Nullable Line next;

    /// One document, or what is wrong with its line.
    ///
    /// @param number the line's number, from 1
    /// @param problem why there is no extract; null where there is one
    record Line(
            int number,
            String id,
            @Nullable Extract extract,
            @Nullable String problem) {}

    JsonLines(InputStream in, Limits limits) {
        this.in = in;
        this.mostBytes = limits.fileBytes();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            number++;
            try {
                next = read();
            } catch (IOException e) {
                ended = true;
                next = bad("could not be read, nor what follows it: " + Corpus.sentence(e));
            }
        }
        return next != null;
    }

    /// The next line; null at the end of the file and for a line that is blank.
    private @Nullable Line read() throws IOException {
        var bytes = new ByteArrayOutputStream();
        long length = readLine(bytes);
        if (length > mostBytes)
            return bad("is " + Size.of(length) + ", over the limit of " + Size.of(mostBytes)
                    + " for a line (corpus.max-file-size)");
        boolean blank = length < 0 || bytes.toString(StandardCharsets.UTF_8).isBlank();
        return blank ? null : parsed(bytes.toByteArray());
    }

    @Override
    public Line next() {
        if (!hasNext()) throw new NoSuchElementException();
        var line = java.util.Objects.requireNonNull(next);
        next = null;
        return line;
    }

    private Line parsed(byte[] bytes) {
        try {
            var object = JSON.readValue(TextDecoder.decode(bytes), Map.class);
            if (object == null) return bad("is no JSON object");
            var id = object.get("id") != null ? object.get("id") : object.get("_id");
            if (id == null || id.toString().isBlank()) return bad("has no \"id\"");
            if (!ids.add(id.toString())) return bad("uses the id '" + id + "' of an earlier line");
            if (!(object.get("text") instanceof String text)) return bad("has no \"text\"");
            var plain = Extract.plain(text);
            return new Line(
                    number, id.toString(), new Extract(text, plain.blocks(), Fields.of(object), Fields.NONE), null);
        } catch (JsonProcessingException e) {
            return bad("is no JSON object: " + White.fold(e.getOriginalMessage()));
        } catch (Unreadable e) {
            return bad(e.reason());
        }
    }

    private Line bad(String problem) {
        return new Line(number, "", null, problem);
    }

    /// Reads up to the next line end; what is over the limit is counted but not kept.
    ///
    /// @return the line's length in bytes, -1 at the end of the file
    private long readLine(ByteArrayOutputStream kept) throws IOException {
        long length = 0;
        int b = in.read();
        if (b < 0) {
            // a stream that is read to its end needs no closing
            in.close();
            ended = true;
            return -1;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length++ < mostBytes) kept.write(b);
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
