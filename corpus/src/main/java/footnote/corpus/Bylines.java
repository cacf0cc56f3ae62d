package footnote.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that say who wrote an article, for whom, and when; read strictly, as a wrong author is worse than none.
final class Bylines {
    private static final String NAME =
            "(?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|da|di|del|della|la|le|van|von|der|den|bin|al|el|ibn|dos|desk|team|staff)){0,4}";
    private static final String NAMES = NAME + "(?:(?:, | and | & |, and )" + NAME + "){0,4}";
    private static final Pattern BY = Pattern.compile(
            "[【\\[(]?\\s*(?:(?i:text|story|words|report|reporting|written|posted|published|article|analysis"
                    + "|opinion|prepared|compiled|interview|review|column|commentary|essay|feature)\\s+)?[Bb][Yy]:?\\s+(?<names>"
                    + NAMES
                    + ")(?<rest>\\s*[|,•·–—/-]?\\s*.{0,60}?)\\s*[】\\])]?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TEXT_BY = Pattern.compile(
            "[【\\[(]?\\s*(?i:text|story|words|report|reporting|written|article)(?:/|\\s+(?i:by)\\s+|\\s*[:：]\\s*)"
                    + "(?<names>" + NAMES + ")\\s*[】\\])]?",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DAY = Pattern.compile(
            "(?:\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4}|\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern ON = Pattern.compile("^(?i:on )(?=.{8})");
    private static final Pattern NAMED = Pattern.compile("(?<names>" + NAMES + ")", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AUTHOR = Pattern.compile(
            "(?i:author|written by|autor|автор)s?\\s*:\\s*(?<names>" + NAMES + ")", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FROM = Pattern.compile(
            "(?i:from)\\s*:\\s*\"?(?<names>" + NAME + ")\"?\\s*<\\S+@\\S+>", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DATED = Pattern.compile(
            "(?:(?:first |last |originally )?(?:published|posted|updated|modified|date|dated|sent)(?: on| at)?\\s*:?\\s*)"
                    + "(?<date>.{4,60}?)(?: (?:[Bb]y|in) (?<names>.{2,40}))?",
            Pattern.CASE_INSENSITIVE);
    /// "Harbour Post, 9 September 2024", and the other way round.
    private static final Pattern OUTLET_DATED = Pattern.compile(
            "(?<outlet>" + NAME + ")(?:,|\\s*[|•·–—-])\\s+(?<date>[^|•·–—]{8,40})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DATED_OUTLET = Pattern.compile(
            "(?<date>[^|•·–—]{8,40}?)(?:,|\\s*[|•·–—-])\\s+(?<outlet>" + NAME + ")", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SUBJECT = Pattern.compile(
            "(?:subject|title|headline|betreff)\\s*:\\s*(?<title>\\S.{2,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile(
            "(?<place>\\p{Lu}[\\p{L} .'-]{2,40})(?:, (?<date>[^()—–:]{3,30}?))?,? \\((?<agency>\\p{Lu}[\\p{L}\\p{N} .&'’-]{1,40})\\)\\s*[-–—:].*",
            Pattern.DOTALL);
    /// The same without an agency: "ARDEN, 4 May 2021 — …".
    private static final Pattern DATELINE_ALONE = Pattern.compile(
            "\\p{Lu}[\\p{L} .'-]{2,40}, (?<date>[^()—–:]{8,40}?)\\s+[-–—]\\s+\\p{Lu}.*", Pattern.DOTALL);

    /// What a dateline ends with.
    private static final Pattern DATELINE_END =
            Pattern.compile("^.{3,110}?(?:\\)\\s*[-–—:]|\\s[-–—])\\s+(?=[\\p{Lu}\"“‘])");

    /// No person: "By Staff Writer".
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:the )?(?:(?:our|news|web|online|wire|staff|special|guest|political|senior|chief|editorial) ){0,2}"
                    + "(?:staff|desk|team|board|writers?|reporters?|correspondents?|editors?|contributors?|admin|agencies)");
    private static final Set<String> AGENCIES = Set.of(
            "Reuters",
            "AP",
            "AFP",
            "Associated Press",
            "Xinhua",
            "TASS",
            "Interfax",
            "dpa",
            "EFE",
            "ANSA",
            "Kyodo",
            "Yonhap");

    /// Words that are part of the names of papers and agencies, not of people.
    private static final Pattern OUTLET = Pattern.compile(
            "(?i).*\\b(?:net|news|times|post|herald|daily|agency|press|journal|magazine|tribune|observer|media|tv|radio|online"
                    + "|network|weekly|gazette|guardian|today|review|chronicle|mail|wire|report|reuters|bulletin|telegraph|ledger|courier"
                    + "|examiner|standard|echo|argus|register|sentinel|dispatch|inquirer|enquirer|independent|express|advertiser"
                    + "|mirror|mercury|monitor|digest|broadcasting|newspaper|newsletter|zeitung|nachrichten|gazeta)\\b.*"
                    + "|.*\\.\\p{L}{2,4}");
    /// "Jane Doe, Business Correspondent".
    private static final Pattern WITH_POST = Pattern.compile(
            "(?![Bb]y )(?<names>" + NAME
                    + "),? (?:[\\p{L}-]+ ){0,3}(?i:correspondent|reporter|editor|writer|columnist|analyst|journalist)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern STAFF = Pattern.compile(" (?i:staff|desk|team|reporters?|correspondents?|writers?)$");
    /// "By …" has a writer's name in it, and a "Market Review" is a kind of text.
    private static final Pattern OUTLET_ALONE = Pattern.compile(
            "(?!(?i:by|from|in|on) )(?!.*(?i:report|review|release|newsletter|digest|bulletin)$)" + NAME,
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern IS = Pattern.compile(
            "(?<names>" + NAME + ") (?:is|was|has|writes|covers|reports)\\b.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> NO_NAMES = Set.of(
            "the", "this", "that", "these", "a", "an", "in", "on", "at", "it", "he", "she", "they", "we", "i", "you");

    private Bylines() {}

    /// Whether a line beside a byline is the rest of it: an outlet's name, or a writer's with the post.
    static boolean goesWithByline(String text) {
        return isOutlet(text) || writer(text) != null;
    }

    /// Whether a line is nothing but an outlet's name: its last word tells.
    static boolean isOutlet(String text) {
        return text.contains(" ")
                && matcher(OUTLET_ALONE, text) != null
                && OUTLET.matcher(text.substring(text.lastIndexOf(' ') + 1)).matches();
    }

    private static @Nullable String writer(String text) {
        var m = text.length() > 80 ? null : matcher(WITH_POST, text);
        var name = m == null ? "" : m.group("names");
        return name.contains(" ") && !NOBODY.matcher(name).matches() ? name : null;
    }

    /// Whether a block of this text is nothing but a byline or a date.
    static boolean isByline(String text) {
        if (text.length() > 160) return false;
        return dateIn(text) != null || isBy(text) || matcher(SUBJECT, text) != null || outletDated(text) != null;
    }

    private static boolean isBy(String text) {
        if (matcher(TEXT_BY, text) != null || matcher(AUTHOR, text) != null) return true;
        var m = matcher(BY, text);
        return m != null && areNames(m.group("names")) && restIsHarmless(m.group("rest")) && !LineEnds.isEnded(text);
    }

    /// "By Train and Ferry" is a heading: people have two names.
    private static boolean areNames(String names) {
        for (var name : names.split(", and |, | and | & ", -1)) {
            if (!name.replaceFirst("^[Tt]he ", "").contains(" ")) return false;
        }
        return true;
    }

    /// After the names there may stand an outlet, an office or a date, not a sentence.
    private static boolean restIsHarmless(String rest) {
        var bare = rest.strip();
        return bare.isEmpty()
                || dateBehind(bare) != null
                || ("|,•·–—/-".indexOf(bare.charAt(0)) >= 0 && bare.split("\\s+", -1).length <= 8);
    }

    /// What a byline says.
    static Fields read(String text) {
        if (isOutlet(text)) return new Fields(null, text, null, null, null, null);
        if (writer(text) != null) return new Fields(null, null, writer(text), null, null, null);
        var date = dateIn(text);
        var subject = matcher(SUBJECT, text);
        if (subject != null) return new Fields(subject.group("title"), null, null, null, null, null);
        var together = matcher(TEXT_BY, text);
        if (together != null) return outletAndAuthor(together.group("names"), date);
        var outletDated = outletDated(text);
        if (outletDated != null) return outletDated;
        var dated = matcher(DATED, text);
        if (dated != null && Dates.read(dated.group("date")) == null) dated = null;
        var author = matcher(AUTHOR, text);
        if (author == null) author = matcher(FROM, text);
        if (author == null)
            author = dated != null ? matcher(NAMED, String.valueOf(dated.group("names"))) : matcher(BY, text);
        if (author == null || !isBy("By " + author.group("names")))
            return new Fields(null, null, null, date, null, null);
        return authorAndOutlet(author.group("names"), date);
    }

    /// "By Ann Reed and Piotr Maj, Harbour Post": the outlet stands last.
    private static Fields authorAndOutlet(String names, @Nullable PartialDate date) {
        int comma = names.lastIndexOf(", ");
        var last = names.substring(comma + 1).strip();
        // No person is called "The …".
        boolean outlet = comma > 0
                && last.contains(" ")
                && !last.startsWith("and ")
                && (OUTLET.matcher(last).matches() || last.startsWith("The "));
        var author = outlet ? names.substring(0, comma) : names;
        return new Fields(
                null, outlet ? last : null, NOBODY.matcher(author).matches() ? null : author, date, null, null);
    }

    /// "Text by Observer, Jane Doe": the outlet stands first.
    private static Fields outletAndAuthor(String names, @Nullable PartialDate date) {
        var parts = STAFF.matcher(names).replaceFirst("").split(", ", 2);
        boolean outlet = OUTLET.matcher(parts[0]).matches();
        if (parts.length == 1)
            return new Fields(null, outlet ? parts[0] : null, outlet ? null : names, date, null, null);
        return outlet
                ? new Fields(null, parts[0], parts[1], date, null, null)
                : new Fields(null, null, names, date, null, null);
    }

    private static @Nullable PartialDate dateIn(String text) {
        var alone = text.length() > 4 ? Dates.read(ON.matcher(text).replaceFirst("")) : null;
        if (alone != null) return alone;
        var dated = matcher(DATED, text);
        var stated = dated == null ? null : Dates.read(dated.group("date"));
        if (stated != null) return stated;
        var by = matcher(BY, text);
        return by == null ? null : dateBehind(by.group("rest"));
    }

    /// An outlet and a day, and nothing else; null where it is not that.
    private static @Nullable Fields outletDated(String text) {
        for (var pattern : new Pattern[] {OUTLET_DATED, DATED_OUTLET}) {
            var m = matcher(pattern, text);
            if (m == null || !OUTLET.matcher(m.group("outlet")).matches()) continue;
            var date = Dates.read(m.group("date"));
            if (date != null && date.day() > 0) return new Fields(null, m.group("outlet"), null, date, null, null);
        }
        return null;
    }

    /// The date with which the rest of a byline begins, as in "By Ann Reed on January 5, 2023 4 min read".
    private static @Nullable PartialDate dateBehind(String rest) {
        var bare = rest.strip().replaceFirst("^[|,•·–—/-]?\\s*(?:on )?", "");
        var alone = Dates.read(bare);
        var m = DAY.matcher(bare);
        return alone == null && m.lookingAt() ? Dates.read(m.group()) : alone;
    }

    /// What a dateline such as "KYIV, March 3 (Reuters) — …" says: the agency, and the date where it has a year.
    /// Another
    /// name than a known agency's is believed where it is an outlet's, or where the date has its year.
    static Fields dateline(String paragraph) {
        var start = paragraph.substring(0, Math.min(120, paragraph.length()));
        var m = matcher(DATELINE, start);
        if (m == null) {
            var alone = matcher(DATELINE_ALONE, start);
            var day = alone == null ? null : dateOfPlace(alone.group("date"));
            return day == null || day.day() == 0 ? Fields.NONE : new Fields(null, null, null, day, null, null);
        }
        var agency = m.group("agency");
        var date = m.group("date") == null ? null : dateOfPlace(m.group("date"));
        boolean shouted = m.group("place").equals(m.group("place").toUpperCase(Locale.ROOT));
        boolean believed = AGENCIES.contains(agency)
                || (shouted && (date != null || OUTLET.matcher(agency).matches()));
        return believed ? new Fields(null, agency, null, date, null, null) : Fields.NONE;
    }

    /// A date before which the country may stand: "England, May 3, 2019".
    private static @Nullable PartialDate dateOfPlace(String words) {
        var date = Dates.read(words);
        int comma = words.indexOf(", ");
        return date != null || comma < 0 ? date : Dates.read(words.substring(comma + 2));
    }

    /// A sentence without the dateline in front of it.
    static String withoutDateline(String sentence) {
        var end = DATELINE_END.matcher(sentence);
        return end.find() && !dateline(sentence).equals(Fields.NONE) ? sentence.substring(end.end()) : sentence;
    }

    /// The name with which "About the author" begins; null where it does not begin with one.
    static @Nullable String introduced(String paragraph) {
        var m = matcher(IS, paragraph);
        if (m == null) return null;
        var name = m.group("names");
        var first = LineEnds.firstWord(name).toLowerCase(Locale.ROOT);
        return name.contains(" ") && !NO_NAMES.contains(first) ? name : null;
    }

    private static @Nullable Matcher matcher(Pattern pattern, String text) {
        var m = pattern.matcher(text);
        return m.matches() ? m : null;
    }
}
