package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.retrieval.Hit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Sentences that are changed so little that each of them has to pass: the day in front, digits for words, "around"
/// for "about", an aside left out, the paper named, a quote longer than the statement. Prints those that fall.
class PlainChangesTest {
    private static final List<String> FILES =
            List.of("retellings.jsonl", "retellings-more.jsonl", "retellings-latest.jsonl");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern DAY = Pattern.compile("^([^,]*?) on (\\p{Lu}\\p{L}+day)([,.].*)$", Pattern.DOTALL);

    private final Proof proof = new Proof();

    @Test
    void whatChangesNothingPasses() throws IOException {
        int made = 0;
        var fell = new ArrayList<String>();
        for (var hit : hits()) {
            var sentences = hit.passage().sentences();
            for (int i = 0; i < sentences.size(); i++) {
                var sentence = hit.passage().at(sentences.get(i)).strip();
                if (sentence.matches("(?s).*[\"“”].*")) continue;
                var quote = i + 1 == sentences.size()
                        ? sentence
                        : hit.passage()
                                .text()
                                .substring(
                                        sentences.get(i).start(),
                                        sentences.get(i + 1).end());
                for (var change : changes(sentence, hit, quote).entrySet()) {
                    made++;
                    var result = proof.check(List.of(Papers.draft(hit, change.getValue(), change.getKey())));
                    for (var r : result.rejected()) fell.add(r.detail() + ": " + r.text());
                }
            }
        }
        System.out.printf("plain changes: %d of %d fell%n", fell.size(), made);
        fell.forEach(f -> System.out.println("  " + f));
        assertThat(made).isGreaterThan(1_000);
        assertThat(fell).hasSizeLessThanOrEqualTo(made / 200);
    }

    /// The changed sentence, and its quote.
    private static Map<String, String> changes(String sentence, Hit hit, String longer) {
        var changes = new LinkedHashMap<String, String>();
        var day = DAY.matcher(sentence);
        if (day.matches()) changes.put("On " + day.group(2) + ", " + day.group(1) + day.group(3), sentence);
        changes.put(reworded(sentence), sentence);
        changes.put(digits(sentence), sentence);
        changes.put(sentence.replaceAll("(\\d)%", "$1 percent"), sentence);
        changes.put(sentence.replaceAll("(\\p{Lu}\\p{L}+), (?:who|which) [^,.;]+, ", "$1 "), sentence);
        changes.put(sentence.replaceAll(", (?:who|which) [^,.;]+\\.$", "."), sentence);
        var publisher = hit.metadata().publisher();
        if (publisher != null)
            changes.put(
                    sentence.replaceAll("\\.$", "") + ", the " + publisher.replaceAll("^The ", "") + " reported.",
                    sentence);
        changes.put(sentence, longer);
        return changes;
    }

    private static String reworded(String sentence) {
        return sentence.replaceAll("\\bsaid\\b", "stated")
                .replaceAll("\\babout\\b", "around")
                .replaceAll("\\bmore than\\b", "over")
                .replaceAll("\\bbut\\b", "though")
                .replaceAll("\\bbecause of\\b", "owing to");
    }

    private static String digits(String sentence) {
        var changed = sentence;
        for (int i = 0; i < NUMBERS.size(); i++)
            changed = changed.replaceAll("(?<![\\w.,:-])" + NUMBERS.get(i) + "(?![\\w-])", String.valueOf(i + 2));
        return changed;
    }

    private static List<Hit> hits() throws IOException {
        var mapper = new ObjectMapper();
        var seen = new HashSet<String>();
        var hits = new ArrayList<Hit>();
        for (var file : FILES)
            try (var in = PlainChangesTest.class.getResourceAsStream("/" + file)) {
                assertThat(in).as(file).isNotNull();
                for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    var c = mapper.readTree(line);
                    if (seen.add(c.get("passage").asText())) hits.add(Papers.told(c));
                }
            }
        return hits;
    }
}
