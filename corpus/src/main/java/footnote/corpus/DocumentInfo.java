package footnote.corpus;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The properties that a PDF or a Word file carries, without what programs put there by themselves.
record DocumentInfo(
        @Nullable String title,
        @Nullable String author,
        @Nullable PartialDate created) {
    private static final Pattern JUNK_TITLE = Pattern.compile("(?i)microsoft (?:word|powerpoint|excel)\\b.*|untitled.*"
            + "|.*\\.(?:docx?|pdf|indd|qxd|tex|dvi|pptx?|odt|rtf|txt)|[\\W\\d_]*|doc(?:ument)?\\s?\\d*|title"
            + "|(?:power)?point presentation|slide \\d+|print.{0,20}|scan.{0,20}");
    private static final Pattern JUNK_AUTHOR = Pattern.compile("(?i)users?|admin|administrator|owner|unknown|authors?"
            + "|anonymous|root|guest|microsoft.*|apache poi|python-docx|.*\\bpc|\\S*\\d\\S*|\\S+@\\S+|.|un-named");

    /// What a program wrote into every file it made, whatever the day.
    private static final PartialDate PYTHON_DOCX = new PartialDate(2013, 12, 23);

    static DocumentInfo of(@Nullable String title, @Nullable String author, @Nullable PartialDate created) {
        return new DocumentInfo(
                sensible(title, JUNK_TITLE),
                sensible(author, JUNK_AUTHOR),
                PYTHON_DOCX.equals(created) ? null : created);
    }

    /// Title and author are stated; the day on which the file was made is only a hint at when it was published.
    Extract of(TextBuilder text) {
        return text.extract(
                new Fields(title, null, author, null, null, null), new Fields(null, null, null, created, null, null));
    }

    private static @Nullable String sensible(@Nullable String value, Pattern junk) {
        return value == null || value.isBlank() || junk.matcher(value.strip()).matches() ? null : value;
    }
}
