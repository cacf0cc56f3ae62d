package footnote.bot.layout;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.bot.chat.Language;
import footnote.corpus.PartialDate;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The bot's own words say the same in every language, and fit where they stand.
class WordsTest {
    private static final Pattern GAP = Pattern.compile("\\{[^}]*}");
    private static final Pattern USED = Pattern.compile("(?:say|count)\\(\\s*\"([a-z.-]+)\"");
    private static final Pattern ALIVE = Pattern.compile("[*_~`|<>#@\\\\\\[\\]]");
    private static final Map<String, Integer> MOST = Map.of(
            "button.", 75,
            "menu.", 75,
            "form.", 24,
            "help.discord", 2000,
            "help.slack", 3000);

    private static Map<String, String> written(Language language) throws IOException {
        var tag = language == Language.EN ? "" : "_" + language.tag().replace('-', '_');
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("words" + tag + ".properties"));
                var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        var all = new TreeMap<String, String>();
        properties.forEach((key, words) -> all.put((String) key, (String) words));
        return all;
    }

    private static Map<String, Set<String>> gaps(Language language) throws IOException {
        return written(language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> GAP.matcher(e.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThingsWithTheSameGaps(Language language) throws IOException {
        assertThat(gaps(language)).isEqualTo(gaps(Language.EN));
        assertThat(written(language)).allSatisfy((key, words) -> {
            assertThat(words).as(key).isNotBlank().isEqualTo(words.strip());
            assertThat(Words.in(language).say(key, "{0}", "{1}")).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidFitsWhereItStandsAndIsPlain(Language language) throws IOException {
        assertThat(written(language)).allSatisfy((key, words) -> {
            MOST.forEach((start, most) -> {
                if (key.startsWith(start) && !key.endsWith(".hint"))
                    assertThat(words).as(key).hasSizeLessThanOrEqualTo(most);
            });
            if (key.endsWith(".hint")) assertThat(words).as(key).hasSizeLessThanOrEqualTo(100);
            if (!key.startsWith("help.") && !key.equals("closed") && !key.equals("unwritable"))
                assertThat(ALIVE.matcher(words).find()).as(key + "=" + words).isFalse();
        });
        // a message that still tells a stage ends so
        assertThat(written(language)).allSatisfy((key, words) -> {
            if (key.startsWith("stage.") && !key.equals("stage.follows"))
                assertThat(words).endsWith("…");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theHelpNamesTheButtonsAsTheyAreLabelled(Language language) {
        var words = Words.in(language);
        for (var help : new String[] {words.say("help.discord"), words.say("help.slack")})
            for (var button : new String[] {"follow-up", "shorter", "quotes", "dismiss"})
                assertThat(help.replace('_', '*')).contains("*" + words.say("button." + button) + "*");
        assertThat(words.say("answer.more", 2)).contains(words.say("button.sources"));
    }

    @Test
    void everyWordThatIsWrittenIsSaidAndEveryOneThatIsSaidIsWritten() throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(Path.of(System.getProperty("footnote.home", ".."), "bot/src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                for (var key : written(Language.EN).keySet()) if (text.contains("\"" + key + "\"")) said.add(key);
                USED.matcher(text).results().forEach(m -> said.add(m.group(1)));
            }
        }
        var written = new TreeSet<>(written(Language.EN).keySet());
        written.removeIf(key -> key.endsWith(".one")
                || key.startsWith("reason.")
                || (key.startsWith("form.") && key.endsWith(".hint")));
        assertThat(said).isEqualTo(written);
    }

    @Test
    void whatIsPutInStaysAsItIs() {
        for (var language : Language.values())
            assertThat(Words.in(language).say("quote.changed", "{1} $1 'a' \\", "{0}"))
                    .contains("{1} $1 'a' \\")
                    .contains("{0}");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 10 January 2026, January 2026, 476",
        "DE, 10. Januar 2026, Januar 2026, 476",
        "ES, 10 de enero de 2026, enero de 2026, 476",
        "FR, 10 janvier 2026, janvier 2026, 476",
        "PT_BR, 10 de janeiro de 2026, janeiro de 2026, 476",
        "RU, 10 января 2026 г., январь 2026 г., 476 г.",
        "ZH_CN, 2026年1月10日, 2026年1月, 476年",
    })
    void datesAreWrittenAsTheLanguageWritesThem(Language language, String day, String month, String year) {
        var words = Words.in(language);
        assertThat(words.date(PartialDate.parse("2026-01-10"))).isEqualTo(day);
        assertThat(words.date(PartialDate.parse("2026-01"))).isEqualTo(month);
        assertThat(words.date(new PartialDate(476, 0, 0))).isEqualTo(year);
    }

    @Test
    void oneIsSaidOtherwiseThanMany() {
        assertThat(Words.in(Language.EN).count("sources.count", 1)).isEqualTo("1 document");
        assertThat(Words.in(Language.EN).count("sources.count", 12345)).isEqualTo("12345 documents");
        assertThat(Words.in(Language.RU).count("sources.count", 3)).isEqualTo("Документов: 3");
    }
}
