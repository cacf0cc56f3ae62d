package footnote.retrieval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// Cuts a text into the word pieces that BERT models read (Devlin et al., 2019), lower case and without
/// accents, as
/// Hugging Face's tokenizer does for such a model; a text that spells one of the model's marks, `[SEP]`, is
/// only text.
///
/// Written here because the library that wraps Hugging Face's asks the network about the machine and the
/// graphics card
/// about itself at every start, which took longer than loading the model. Safe for use by many threads.
final class WordPieces {
    private static final int UNKNOWN = 100;
    private static final int START = 101;
    private static final int END = 102;

    /// A longer word is unknown.
    private static final int WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int limit;

    private WordPieces(Map<String, Integer> vocabulary, int limit) {
        this.vocabulary = vocabulary;
        this.limit = limit;
    }

    /// Reads the vocabulary from a `tokenizer.json`.
    ///
    /// @param limit pieces of a text, the two marks around it included; what follows is cut off
    static WordPieces read(InputStream json, int limit) throws IOException {
        var vocabulary = HashMap.<String, Integer>newHashMap(31_000);
        try (var parser = new JsonFactory().createParser(json)) {
            var token = parser.nextToken();
            while (token != null && !"vocab".equals(parser.currentName())) token = parser.nextToken();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var piece = parser.currentName();
                vocabulary.put(piece, parser.nextIntValue(UNKNOWN));
            }
        }
        if (vocabulary.isEmpty()) throw new IOException("the tokenizer of the embedding model has no vocabulary");
        return new WordPieces(vocabulary, limit);
    }

    /// Reads the vocabulary as [#lines] gives it, in a third of the time.
    static WordPieces ofLines(String lines, int limit) {
        var vocabulary = HashMap.<String, Integer>newHashMap(31_000);
        int number = 0;
        for (int from = 0; from < lines.length(); number++) {
            int to = lines.indexOf('\n', from);
            if (to > from) vocabulary.put(lines.substring(from, to), number);
            from = to + 1;
        }
        return new WordPieces(vocabulary, limit);
    }

    /// The vocabulary as BERT's own `vocab.txt` has it: on each line the piece whose number is that of the line, from
    /// 0.
    String lines() {
        var lines = new String[Collections.max(vocabulary.values()) + 1];
        Arrays.fill(lines, "");
        vocabulary.forEach((piece, number) -> lines[number] = piece);
        return String.join("\n", lines) + "\n";
    }

    /// The numbers of a text's pieces, between the marks for its start and end.
    long[] of(String text) {
        var pieces = new Pieces();
        pieces.add(START);
        var word = new StringBuilder();
        var plain = plain(text);
        for (int i = 0; i < plain.length() && pieces.size < limit; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isWhite(c)) cut(word, pieces);
            else if (isMark(c) || isIdeograph(c)) {
                cut(word, pieces);
                cut(word.appendCodePoint(c), pieces);
            } else word.appendCodePoint(c);
        }
        cut(word, pieces);
        return pieces.ended(limit);
    }

    /// Adds the longest pieces that a word begins with, one after the other, and empties it.
    private void cut(StringBuilder word, Pieces pieces) {
        int first = pieces.size;
        if (word.codePointCount(0, word.length()) > WORD) pieces.add(UNKNOWN);
        else
            for (int from = 0; from < word.length(); ) {
                int to = word.length();
                while (to > from && !vocabulary.containsKey(piece(word, from, to))) to--;
                if (to == from) {
                    pieces.size = first;
                    pieces.add(UNKNOWN);
                    break;
                }
                pieces.add(vocabulary.getOrDefault(piece(word, from, to), UNKNOWN));
                from = to;
            }
        word.setLength(0);
    }

    private static String piece(StringBuilder word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    /// Without control characters and accents, in lower case.
    private static String plain(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isControl(c)).forEach(clean::appendCodePoint);
        var apart = Normalizer.isNormalized(clean, Normalizer.Form.NFD)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isControl(int c) {
        if (c == '\t' || c == '\n' || c == '\r') return false;
        return c == 0xfffd
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isWhite(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isMark(int c) {
        if (c < 0x80) return c > ' ' && !Character.isLetterOrDigit(c);
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// The blocks that BERT treats as Chinese: each character is a word.
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2B73F)
                || (c >= 0x2B740 && c <= 0x2B81F)
                || (c >= 0x2B920 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /// Numbers that grow.
    private static final class Pieces {
        private long[] numbers = new long[64];
        private int size;

        void add(long number) {
            if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
            numbers[size++] = number;
        }

        long[] ended(int limit) {
            size = Math.min(size, limit - 1);
            add(END);
            return Arrays.copyOf(numbers, size);
        }
    }
}
