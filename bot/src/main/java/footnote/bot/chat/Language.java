package footnote.bot.chat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language that the bot has its own words in. What it quotes stays in the language of the documents: a
/// translation could not be proved.
public enum Language {
    EN("English", Locale.ENGLISH),
    DE("Deutsch", Locale.GERMAN),
    ES("Español", Locale.of("es")),
    FR("Français", Locale.FRENCH),
    PT_BR("Português (Brasil)", Locale.of("pt", "BR")),
    RU("Русский", Locale.of("ru")),
    ZH_CN("中文（简体）", Locale.of("zh", "CN"));

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /// What those who speak it call it.
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /// Its name as people and tables write it: `en`, `pt-BR`.
    public String tag() {
        return locale.toLanguageTag();
    }

    /// The language of a [tag][#tag], in upper or lower case; null where it is none of these.
    public static @Nullable Language of(String tag) {
        for (var language : values()) if (language.tag().equalsIgnoreCase(tag.strip())) return language;
        return null;
    }
}
