package footnote.bot.discord;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// Commands and options with their descriptions in every language, from `commands*.properties`.
final class Described {
    private static final String BUNDLE = "footnote.bot.discord.commands";
    private static final Map<DiscordLocale, Locale> LANGUAGES = Map.of(
            DiscordLocale.SPANISH, Locale.of("es"),
            DiscordLocale.SPANISH_LATAM, Locale.of("es"),
            DiscordLocale.RUSSIAN, Locale.of("ru"),
            DiscordLocale.CHINESE_CHINA, Locale.of("zh", "CN"),
            DiscordLocale.GERMAN, Locale.of("de"),
            DiscordLocale.FRENCH, Locale.of("fr"),
            DiscordLocale.PORTUGUESE_BRAZILIAN, Locale.of("pt", "BR"));
    private final ResourceBundle english = bundle(Locale.ROOT);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    SlashCommandData slash(String name) {
        var command = Commands.slash(name, english.getString(name));
        LANGUAGES.forEach((discord, locale) ->
                command.setDescriptionLocalization(discord, bundle(locale).getString(name)));
        return command;
    }

    SubcommandData subcommand(String command, String sub) {
        var key = command + "." + sub;
        var subcommand = new SubcommandData(sub, english.getString(key));
        LANGUAGES.forEach((discord, locale) ->
                subcommand.setDescriptionLocalization(discord, bundle(locale).getString(key)));
        return subcommand;
    }

    OptionData option(String command, String name, OptionType type) {
        return option(command, name, type, false);
    }

    OptionData option(String command, String name, OptionType type, boolean required) {
        var key = command + "." + name;
        var option = new OptionData(type, name, english.getString(key), required);
        LANGUAGES.forEach((discord, locale) ->
                option.setDescriptionLocalization(discord, bundle(locale).getString(key)));
        return option;
    }
}
