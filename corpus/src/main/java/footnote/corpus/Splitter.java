package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a document into passages. A passage is whole neighbouring sentences of evidence within one section,
/// about 120 words of them: short paragraphs are joined up to that, long ones are cut between sentences.
/// Passages never cross a heading or anything that is not evidence.
public final class Splitter {
    /// Below a retrieval model's window of 126 word pieces or a little above it; measured better than 60 or 250.
    private static final int TARGET_WORDS = 120;

    private static final int MOST_WORDS = 180;

    private final Document document;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();
    private int openWords;
    private int openPage;
    private @Nullable String section;
    private int countedTo;
    private int codePoints;

    private Splitter(Document document) {
        this.document = document;
    }

    /// The passages of `document` in order; none where it holds no evidence.
    public static List<Passage> split(Document document) {
        var splitter = new Splitter(document);
        for (var block : document.blocks()) splitter.take(block);
        splitter.close();
        return List.copyOf(splitter.passages);
    }

    private void take(Block block) {
        if (!block.kind().isEvidence()) {
            close();
            if (block.kind() == Block.Kind.HEADING)
                section = White.fold(block.span().of(document.text()));
            return;
        }
        var sentences = Sentences.in(document.text(), block.span());
        int words = sentences.stream().mapToInt(this::words).sum();
        if (openWords + words > MOST_WORDS && openWords >= TARGET_WORDS / 3) close();
        int left = words;
        for (var sentence : sentences) {
            left -= add(sentence, block.page(), left);
        }
        if (openWords >= TARGET_WORDS) close();
    }

    /// Adds a sentence, before which a passage that is full is closed, unless only a short rest of the block is
    /// left.
    private int add(Span sentence, int page, int left) {
        int words = words(sentence);
        boolean full = openWords + words > MOST_WORDS || (openWords >= TARGET_WORDS && openWords + left > MOST_WORDS);
        if (full) close();
        if (open.isEmpty()) openPage = page;
        open.add(sentence);
        openWords += words;
        return words;
    }

    private void close() {
        if (open.isEmpty()) return;
        var text = document.text();
        var span = new Span(open.getFirst().start(), open.getLast().end());
        codePoints += text.codePointCount(countedTo, span.start());
        countedTo = span.start();
        passages.add(
                new Passage(document.id(), passages.size(), span, codePoints, span.of(text), open, section, openPage));
        open.clear();
        openWords = 0;
    }

    /// Words by white space; a script without spaces counts two characters as one word, and ten of anything are
    /// one.
    private int words(Span span) {
        var text = document.text();
        int words = 0;
        int dense = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean white = White.is(c);
            if (!white && !inWord) words++;
            if (c >= '\u2E80' && c <= '\uD7AF') dense++;
            inWord = !white;
        }
        return Math.max(words + dense / 2, span.length() / 10);
    }
}
