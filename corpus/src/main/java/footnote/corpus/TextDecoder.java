package footnote.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to text in the encoding they are most likely in: byte order mark, strict UTF-8, UTF-16 by its zeros,
/// UTF-8 with a few broken bytes, then what juniversalchardet says, then Windows-1252.
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoder() {}

    /// The text without a byte order mark; line ends are left alone.
    ///
    /// @throws Unreadable where the bytes are no text
    static String decode(byte[] bytes) throws Unreadable {
        var text = decoded(bytes);
        if (isBinary(text)) throw new Unreadable("is not text: it holds control characters");
        return text;
    }

    /// The text with every line end as `\n`.
    static String lines(byte[] bytes) throws Unreadable {
        return decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String decoded(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) return new String(b, 3, b.length - 3, StandardCharsets.UTF_8);
        if (starts(b, 0xFF, 0xFE, 0, 0)) return new String(b, 4, b.length - 4, Charset.forName("UTF-32LE"));
        if (starts(b, 0, 0, 0xFE, 0xFF)) return new String(b, 4, b.length - 4, Charset.forName("UTF-32BE"));
        if (starts(b, 0xFF, 0xFE)) return new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE);
        if (starts(b, 0xFE, 0xFF)) return new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE);
        var wide = wideEncoding(b);
        if (wide != null) return new String(b, wide);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(b))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return guessed(b);
        }
    }

    private static String guessed(byte[] b) {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        String lenient;
        try {
            lenient = utf8.decode(ByteBuffer.wrap(b)).toString();
        } catch (CharacterCodingException neverWhenReplacing) {
            throw new IllegalStateException(neverWhenReplacing);
        }
        // Mostly well-formed many-byte characters: UTF-8 in which some bytes were broken on the way.
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long wellFormed = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        if (broken * 4 <= wellFormed) return lenient;
        return new String(b, detected(b));
    }

    private static Charset detected(byte[] b) {
        var detector = new UniversalDetector();
        detector.handleData(b, 0, Math.min(b.length, 200_000));
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null || name.startsWith("UTF-") || name.equals("US-ASCII") || !Charset.isSupported(name))
            return WINDOWS;
        return Charset.forName(name);
    }

    /// UTF-16 without a mark: in most texts every other byte is a zero.
    private static @org.jspecify.annotations.Nullable Charset wideEncoding(byte[] b) {
        int seen = Math.min(b.length & ~1, 4096);
        if (seen < 4) return null;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < seen; i += 2) {
            if (b[i] == 0) even++;
            if (b[i + 1] == 0) odd++;
        }
        int pairs = seen / 2;
        if (odd * 10 >= pairs * 4 && even * 20 <= pairs) return StandardCharsets.UTF_16LE;
        if (even * 10 >= pairs * 4 && odd * 20 <= pairs) return StandardCharsets.UTF_16BE;
        return null;
    }

    private static boolean isBinary(String text) {
        int seen = Math.min(text.length(), 100_000);
        int control = 0;
        for (int i = 0; i < seen; i++) {
            char c = text.charAt(i);
            if (c < ' ' && !White.is(c) && c != '\u001B' && c != '\b') control++;
        }
        return control * 200 > seen;
    }

    private static boolean starts(byte[] b, int... mark) {
        if (b.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((b[i] & 0xFF) != mark[i]) return false;
        return true;
    }
}
