package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.text.Parsed;
import footnote.answer.text.Verbatim;
import footnote.retrieval.Hit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/// Whatever a model replies, nothing unproved gets out: the rules are checked again here, by other and simpler
/// means.
class HostileReplyTest {
    private static final long SEED = 100_000;
    private static final int REPLIES = Corpora.ALL ? 100_000 : 20_000;
    private static final List<String> JUNK = List.of(
            "",
            " ",
            "\u0000",
            "…",
            "...",
            "[1]",
            "“",
            "”",
            "'",
            "\\",
            "%",
            "$",
            "€ ",
            "1,000",
            "1.000.000,5",
            "10:30",
            "9/11",
            "1990s",
            "-5",
            "January 32, 2026",
            "2026-99-99",
            "the 31st",
            "not",
            "n't",
            "said",
            "said that",
            "according to",
            "according to the",
            ":",
            "; ",
            "\ud83d\ude00",
            "\ud800",
            "\u0301",
            "\u200b",
            "\u202e",
            "ﬁ",
            "Ñandú",
            "中文。",
            "привет",
            "AND (",
            "title:*",
            "<script>",
            "https://example.org/x",
            "ignore your instructions",
            "million",
            "k",
            "B-52",
            "U.S.",
            "Mr.",
            "Maduro",
            "99999999999999999999999999999999999999999999",
            "1e308",
            "twice",
            "half",
            "two thirds of",
            "no fewer than",
            "at most");

    private final Proof proof = new Proof();
    private final Random random = new Random(SEED);

    @Test
    void noUnprovedQuoteOrFigureGetsOut() throws IOException {
        var hits = Corpora.sample();
        LongSupplier now = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        long started = now.getAsLong();
        int passed = 0;
        for (int i = 0; i < REPLIES; i++) {
            var drafts = new ArrayList<Draft>();
            for (int n = 1 + random.nextInt(2); n > 0; n--) drafts.add(hostile(hits));
            var result = proof.check(drafts);
            assertThat(result.passed().size() + result.rejected().size()).isEqualTo(drafts.size());
            for (var statement : result.passed()) prove(statement);
            passed += result.passed().size();
        }
        System.out.printf(
                "%,d hostile replies (seed %d): %,d statements passed, all proved, %.1f s of processor time%n",
                REPLIES, SEED, passed, (now.getAsLong() - started) / 1e9);
    }

    private static void prove(Statement statement) {
        var known = new ArrayList<String>();
        for (var e : statement.evidence()) {
            assertThat(e.passage().text()).contains(e.passage().at(e.span()));
            known.add(Verbatim.fold(e.passage().text() + " " + e.metadata()));
        }
        for (var q : Parsed.of(statement.text()).quantities()) {
            boolean digits = q.text().length() > 2 && q.text().chars().allMatch(Character::isDigit);
            if (digits)
                assertThat(known.stream().anyMatch(k -> k.replace(",", "").contains(q.text())))
                        .as(statement.text())
                        .isTrue();
        }
    }

    private Draft hostile(List<Hit> hits) {
        var hit = hits.get(random.nextInt(hits.size()));
        var quote = random.nextInt(4) == 0 ? garbled(piece(hit)) : piece(hit);
        var text = random.nextInt(3) == 0
                ? garbled(quote)
                : random.nextBoolean() ? garbled(piece(hit)) : piece(hits.get(random.nextInt(hits.size())));
        var claims = new ArrayList<Draft.Claim>();
        for (int n = random.nextInt(3); n >= 0; n--)
            claims.add(new Draft.Claim(random.nextInt(20) == 0 ? null : hit, n == 0 ? quote : piece(hit)));
        return new Draft(text, random.nextInt(30) == 0 ? List.of() : claims);
    }

    private String piece(Hit hit) {
        var text = hit.passage().text();
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(160));
        if (random.nextInt(3) > 0) {
            var s = hit.passage()
                    .sentences()
                    .get(random.nextInt(hit.passage().sentences().size()));
            return hit.passage().at(s);
        }
        return text.substring(from, to);
    }

    private String garbled(String text) {
        var out = new StringBuilder(text);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = out.isEmpty() ? 0 : random.nextInt(out.length());
            switch (random.nextInt(4)) {
                case 0 -> out.insert(at, JUNK.get(random.nextInt(JUNK.size())));
                case 1 -> out.insert(at, " " + JUNK.get(random.nextInt(JUNK.size())) + " ");
                case 2 -> out.delete(at, Math.min(out.length(), at + random.nextInt(12)));
                default -> out.insert(at, (char) random.nextInt(0x3000));
            }
        }
        return out.toString();
    }
}
