package footnote.bot.chat;

import footnote.retrieval.Entry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Short names for documents: eleven characters that stay the same for as long as the document's id does.
final class Keys {
    private static final int BYTES = 8;
    private final List<Entry> documents;
    private final Map<String, Entry> byKey = new HashMap<>();

    Keys(List<Entry> documents) {
        this.documents = documents;
        for (var d : documents) byKey.put(key(d.id()), d);
    }

    /// The key of a document.
    static String key(String id) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Nullable
    Entry find(String key) {
        return byKey.get(key);
    }

    boolean isOf(List<Entry> others) {
        return documents.equals(others);
    }
}
