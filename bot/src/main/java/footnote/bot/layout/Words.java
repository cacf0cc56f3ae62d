package footnote.bot.layout;

import static java.util.Objects.requireNonNull;

import footnote.bot.chat.Language;
import footnote.bot.chat.Preferences;
import footnote.corpus.PartialDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// A date as far as it is known.
    String date(PartialDate d) {
        var pattern = say(d.month() == 0 ? "date.year" : d.day() == 0 ? "date.month" : "date.day");
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(d.first());
    }
}
