package footnote.corpus;

import java.util.regex.Pattern;

/// The words by which sites mark what is not the article. A whole block has to be of the form, and short:
/// a sentence of an article that happens to begin with "Share" or "Follow" stays evidence.
final class Marks {
    private static final String SITES =
            "(?:x|twitter|facebook|instagram|telegram|youtube|linkedin|whatsapp|tiktok|bluesky"
                    + "|mastodon|threads|google news|vk|rss|discord|reddit|patreon)";

    static final Pattern FURNITURE = whole(
            "(?:share|tweet|print|e-?mail|like|home|menu|search|loading|advertisement|advert|sponsored|promoted|top stories"
                    + "|most (?:read|popular)|trending(?: now)?|recommended|related(?: articles?| stories| posts?| news)?"
                    + "|next|previous|newer posts?|older posts?|back to top|log ?in|sign in|sign up|register|subscribe|follow"
                    + "|donate|reply|print this|skip to (?:main )?content|read more|read next|show more|load more"
                    + "|continue reading|post a comment|leave a (?:reply|comment)|no comments(?: yet)?|0 comments"
                    + "|be the first to comment|add a comment|for immediate release|#{3,}|\\*{3,}|-{3,}|_{3,}|={3,})[:.!…»>]*",
            "share (?:this (?:article|post|story|page|video|on|via|with)|on " + SITES
                    + "|via|it (?:on|with))\\b.{0,80}",
            "(?:like|tweet|email|print) this(?: (?:article|post|story|page|video))?[.!]?",
            "(?:please )?follow (?:us|me|@\\w+)\\b.{0,120}",
            "(?:please )?(?:follow|join|find|like|visit) .{1,60} on (?:our )?" + SITES + "\\b.{0,80}",
            "(?:please )?(?:subscribe|sign up|register)\\b.{0,80}\\b(?:newsletters?|updates|alerts|channel|podcast|e-?mails?|inbox"
                    + "|today|now|here)\\b.{0,80}",
            "for more (?:on|news|information|details|stories|updates|about|from)\\b.{0,120}\\b(?:follow|subscribe|visit|sign up"
                    + "|click|join)\\b.{0,160}",
            "click (?:here|below)\\b.{0,120}",
            "(?:also read|read also|read more|see also|watch|related|recommended|don'?t miss|more on this)\\s*[:»>].{0,160}",
            "(?:copyright\\s*(?:©|\\(c\\)|\\d{4}|by|notice|:)|©|\\(c\\)\\s*(?:19|20)).{0,200}",
            ".{0,80}\\ball rights reserved\\b.{0,80}",
            ".{0,100}\\b(?:unauthori[sz]ed|any|no|all) (?:reproduction|copying|redistribution|republication)\\b.{0,80}"
                    + "\\b(?:prohibited|forbidden|permitted|allowed|permission)\\b.{0,60}",
            "this (?:material|article|content|report|story|publication) may not be\\b.{0,160}",
            ".{0,40}\\b(?:reproduced|reprinted|republished) (?:with|by) (?:the )?(?:kind )?permission\\b.{0,120}",
            "(?:statement|disclaimer|editor'?s note)\\s*:.{0,200}\\b(?:views?|opinions?|copyright|responsib\\w+|the author)\\b"
                    + ".{0,200}",
            "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated|in this)\\b.{0,300}",
            "this (?:article|story|post|report|piece) (?:is exclusive|is copyright|was (?:first|originally) published|originally"
                    + "|first appeared|appeared (?:first|originally)|is republished|represents the views|reflects the views)\\b"
                    + ".{0,250}",
            "(?:original(?: article| source| link| text)?|source|link|url|via|permalink|read the original)\\s*:?\\s*https?://\\S+",
            "https?://\\S+",
            ".{0,60}\\b(?:we|this (?:site|website)) uses? cookies\\b.{0,300}",
            "(?:accept|reject|manage)(?: all)? cookies.{0,40}",
            "(?:privacy policy|terms of (?:use|service)|cookie policy|contact us|about us)(?:\\s*[|·•-]?\\s*(?:privacy policy"
                    + "|terms of (?:use|service)|cookie policy|contact us|about us))*",
            "(?:media |press )?contact\\s*:.{0,150}|\\S+@\\S+\\.\\w+",
            "(?:powered|hosted) by [^.,]{1,30}",
            ".{0,80}\\b(?:support (?:us|our (?:work|journalism)|local journalism)|become a (?:patron|subscriber|supporter|member)"
                    + "|make a donation)\\b.{0,160}",
            "subscribe (?:to|for|from)\\b[^.]{0,80}[.]?(?: cancel (?:at )?any ?time[.]?)?(?: ?\\|.{0,80})?",
            "if you (?:have|know|want|would like) .{0,100}\\b(?:contact|write to|e-?mail|get in touch|tell us)\\b.{0,120}",
            "(?:published|posted|updated|last updated|first published)\\b:? .{0,60}\\d{4}.{0,60}\\|.{0,80}",
            "(?:share|save|print|listen|tweet|like|gift|e-?mail|comments?|donate|subscribe|follow|contact)\\b[^|.!?]{0,30}"
                    + "(?:\\s*\\|\\s*[^|.!?]{1,40}){1,6}",
            "(?:please )?follow [^.!?]{1,50} for (?:[^.!?]{1,20} )?(?:updates|news|coverage|stories|alerts)\\b[^.!?]{0,40}[.!]?",
            "(?:get|download|read) (?:the|our) [^.!?]{1,40}\\b(?:app|on (?:your|the) (?:phone|mobile|tablet|app|device))\\b"
                    + "[^.!?]{0,40}[.!]?",
            "related(?: topics| tags)?\\s*:.{0,200}",
            "(?:estimated )?(?:reading time|read time)\\s*:?.{0,20}|\\d+ min(?:ute)?s? read",
            "(?:tags?|categories|filed under)\\s*:.{0,200}",
            "you (?:may|might) (?:also )?(?:like|be interested in)[:.!…]*|more (?:from|in|on) [^.!?:]{2,40}(?::.{0,120})?",
            "share(?: this)?\\s*:(?:\\s*(?:" + SITES + "|e-?mail|print|copy link|more))+",
            "(?:home|news|menu)(?:\\s*[|·»›>]\\s*[^|·»›>.!?]{1,24}){2,}",
            ">?\\s*on .{6,120} wrote:",
            "(?:this|the) (?:e-?mail|message)\\b.{0,60}\\bconfidential\\b.{0,300}",
            "additional reporting by [^.!?]{3,120}[.]?",
            "(?:reporting|writing) by [^.!?;]{3,120};\\s*(?:additional |writing and )?(?:reporting|writing|editing) by [^.!?]{3,160}[.]?",
            "page \\d+(?: of \\d+)?|- ?\\d+ ?-");

    /// The lines above a mail.
    static final Pattern MAIL =
            whole("(?:from|to|cc|bcc|reply-to|sent|message-id|delivered-to|return-path)\\s*:.{1,300}");

    static final Pattern COMMENTS = whole(
            "\\d[\\d,]* comments?(?: (?:to|on) .{1,150})?\\s*:?",
            "\\d[\\d,]* (?:responses?|replies|thoughts?) (?:to|on) .{1,150}",
            "(?:readers?['’]? |user )?comments?\\s*\\(\\s*\\d+\\s*\\)\\s*:?",
            "(?:readers?['’]? |user )comments?\\s*:?",
            "comments?\\s*\\d+");

    static final Pattern REFERENCES = whole(
            "(?:citations?|references?|bibliography|works cited|literature|footnotes?|endnotes?|notes"
                    + "|further reading|sources?(?: (?:for|of|used in) this (?:article|story|report|post)(?: include)?)?)\\s*:?");

    static final Pattern ABOUT_AUTHOR = whole("about the authors?\\s*:?");

    static final Pattern CAPTION = whole(
            "[(\\[]?(?:caption|photo|photograph|photos|image|picture|file photo|illustration|screenshot|graphic|video|map|credit"
                    + "|photo credit|image credit)\\s*(?:by|caption|courtesy|credit|source)?\\s*[:/©].{0,300}",
            "(?:screenshot|screen ?grab|screen capture|satellite image|file photo|photo|photograph) (?:of|from|by|showing)\\b"
                    + "[^.!?]{0,150}",
            "pictured\\s*[:,].{0,250}",
            "[^.!?]{0,200}[(\\[][^)\\]]{0,40}\\b(?:photo|photograph|stock image)\\b[^)\\]]{0,60}[)\\]]\\.?",
            ".{3,200}\\b(?:photo|photograph|satellite image|screenshot|file image|illustration|image|picture)\\s*\\)?",
            "(?:fig\\.|figure|table|chart|map|photo) ?\\d+[a-z]?\\s*[.:—–-]\\s.{0,300}",
            "[^.!?]{0,250}[(/|©]\\s*(?:afp|getty images|reuters|ap|ap photo|epa|tass|xinhua|shutterstock|unsplash)\\b"
                    // "(AP) — …" begins a sentence of the article
                    + "(?!\\s*\\)\\s*[-–—:]).{0,60}",
            ".{0,200}\\b(?:photo|photograph|image|picture|photo credit|image credit)(?: by| courtesy)?\\s*:.{2,80}",
            ".{0,250}\\((?:photo|image|picture|credit|file)(?: credit)?\\s*[:/].{0,80}\\)\\.?");

    static final Pattern REFERENCE_ITEM = Pattern.compile(
            "\\[\\d{1,3}]\\s.*|\\d{1,3}[.)]\\s.*|.*https?://\\S+.*|(?:www\\.)?[\\w-]+(?:\\.[\\w-]+)*"
                    + "\\.(?:com|org|net|gov|edu|info|news|io|co|uk|ru|cn|de|fr|eu|tv|int|mil)(?:\\.\\w{2})?(?:/\\S*)?",
            Pattern.DOTALL);

    private Marks() {}

    /// Whether a line is one of these by itself, and so no part of the paragraphs around it.
    static boolean isMarker(String line) {
        if (line.length() > 100 || LineEnds.startsLower(line)) return false;
        return ABOUT_AUTHOR.matcher(line).matches()
                || REFERENCES.matcher(line).matches()
                || COMMENTS.matcher(line).matches()
                || FURNITURE.matcher(line).matches();
    }

    private static Pattern whole(String... forms) {
        return Pattern.compile("(?:" + String.join("|", forms) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
