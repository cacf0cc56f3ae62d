package footnote.bot.config;

/// A value that must not be shown: it prints as asterisks.
public record Secret(String value) {
    public Secret {
        if (value.isBlank()) throw new IllegalArgumentException("a secret has characters");
        value = value.strip();
    }

    @Override
    public String toString() {
        return "********";
    }
}
