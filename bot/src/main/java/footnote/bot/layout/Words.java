package footnote.bot.layout;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import footnote.bot.chat.Language;
import footnote.bot.chat.Preferences;
import footnote.corpus.PartialDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The bot's own words in one language, from `words*.properties`; never those of a document. Safe for many
/// threads.
public final class Words {
    private static final Map<Language, Words> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        var control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        this.language = language;
        this.bundle = ResourceBundle.getBundle("footnote.bot.layout.words", language.locale(), control);
    }

    /// Those of a language; they are read when they are first wanted.
    public static Words in(Language language) {
        return KNOWN.computeIfAbsent(language, Words::new);
    }

    /// Those that are wanted somewhere.
    ///
    /// @param inForce with a language
    public static Words of(Preferences inForce) {
        return in(requireNonNull(inForce.language(), "a language is always in force"));
    }

    /// What is said, with this in its gaps. What is put in stays as it is, whatever it looks like.
    ///
    /// @throws java.util.MissingResourceException where there is no such key
    public String say(String key, Object... with) {
        return GAP.matcher(bundle.getString(key))
                .replaceAll(gap -> Matcher.quoteReplacement("" + with[Integer.parseInt(gap.group(1))]));
    }

    /// What is said of so many, in words of its own for one.
    String count(String key, long number) {
        return number == 1 ? say(key + ".one") : say(key, number);
    }

    /// Words of others between quotation marks.
    String quoted(String escaped) {
        return say("quoted", escaped);
    }

    /// Why there is no answer, or why it is as it is, which whoever looked tells in English. What is none of
    /// `reason.*` stays so.
    String reason(String english) {
        if (language == Language.EN) return english;
        var told = in(Language.EN).bundle;
        for (var key : told.keySet()) {
            if (!key.startsWith("reason.")) continue;
            var form =
                    GAP.splitAsStream(told.getString(key)).map(Pattern::quote).collect(joining("(.+)"));
            var fits = Pattern.compile(form).matcher(english);
            if (fits.matches())
                return say(
                        key,
                        IntStream.rangeClosed(1, fits.groupCount())
                                .mapToObj(g -> named(fits.group(g)))
                                .toArray());
        }
        return english;
    }

    /// What stands in a gap of such a sentence: a language, or words of the question.
    private String named(String english) {
        for (var one : Language.values())
            if (one.locale().getDisplayLanguage(Locale.ENGLISH).equals(english))
                return one.locale().getDisplayLanguage(language.locale());
        return english.replace("” or “", say("either"));
    }

    /// A date as far as it is known.
    String date(PartialDate d) {
        var pattern = say(d.month() == 0 ? "date.year" : d.day() == 0 ? "date.month" : "date.day");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(d.first());
    }
}
