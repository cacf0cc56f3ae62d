package footnote.bot.config;

import java.util.List;

/// The configuration cannot be used. The message has a line for each problem, with its file and line or its
/// variable.
public final class ConfigurationException extends Exception {
    private static final long serialVersionUID = 1;

    ConfigurationException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
