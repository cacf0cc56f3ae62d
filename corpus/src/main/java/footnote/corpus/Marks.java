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
                    + "|most (?:read|popular)|trending(?: now)?|recommended|related(?: articles?| stories| posts?| news)?|next|previous"
                    + "|newer posts?|older posts?|back to top|log ?in|sign in|sign up|register|subscribe|follow|donate|reply|print this"
                    + "|skip to (?:main )?content|read more|read next|show more|load more|continue reading|post a comment"
                    + "|leave a (?:reply|comment)|no comments(?: yet)?|0 comments|be the first to comment|add a comment)[:.!…»>]*",
            "share (?:this|on|via|to|with|it)\\b.{0,80}",
            "(?:like|tweet|email|print) this\\b.{0,60}",
            "(?:please )?(?:follow|join|find|like|like and follow|visit) (?:us|me|@\\w+|our \\w+)\\b.{0,120}",
            "(?:follow|join|find) .{1,60} on (?:our )?" + SITES + "\\b.{0,80}",
            "(?:please )?(?:subscribe|sign up|register) (?:to|for|here|now|today|via|and)\\b.{0,160}",
            "for more .{0,120}(?:follow|subscribe|visit|sign up|click|join)\\b.{0,160}",
            "(?:click|tap) (?:here|on|the|to)\\b.{0,160}",
            "(?:also read|read also|read more|see also|watch|related|recommended|don'?t miss|more on this)\\s*[:»>].{0,160}",
            "(?:copyright\\b|©|\\(c\\)\\s*(?:19|20)).{0,200}",
            ".{0,80}\\ball rights reserved\\b.{0,80}",
            ".{0,160}\\b(?:unauthori[sz]ed|any) (?:reproduction|copying|use|redistribution)\\b.{0,120}",
            ".{0,60}\\bmay not be (?:published|reproduced|copied)\\b.{0,120}",
            ".{0,60}\\breproduced? (?:with|without|by) (?:the )?permission\\b.{0,120}",
            "(?:statement|disclaimer|note|editor'?s note)\\s*:.{0,200}\\b(?:views?|opinions?|copyright|responsib\\w+|the author)\\b.{0,200}",
            "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated|in this)\\b.{0,300}",
            "this (?:article|story|post|report|piece) (?:is exclusive|is copyright|was (?:first |originally )?published|originally"
                    + "|first appeared|appeared (?:first|originally)|is republished|represents the views|reflects the views)\\b.{0,250}",
            "(?:original(?: article| source| link| text)?|source|link|url|via|permalink|read the original)\\s*:?\\s*https?://\\S+",
            "https?://\\S+",
            ".{0,60}\\b(?:we|this (?:site|website)) uses? cookies\\b.{0,300}",
            "(?:accept|reject|manage)(?: all)? cookies.{0,40}",
            "(?:privacy policy|terms of (?:use|service)|cookie policy|contact us|about us)(?:\\s*[|·•-]?\\s*(?:privacy policy|terms"
                    + " of (?:use|service)|cookie policy|contact us|about us))*",
            "(?:powered|hosted) by .{0,40}",
            "(?:support (?:us|our (?:work|journalism))|become a (?:member|patron|subscriber)|make a donation)\\b.{0,160}",
            "(?:estimated )?(?:reading time|read time)\\s*:?.{0,20}|\\d+ min(?:ute)?s? read",
            "(?:tags?|categories|filed under|topics|labels)\\s*:.{0,200}",
            "page \\d+(?: of \\d+)?|- ?\\d+ ?-");

    static final Pattern COMMENTS = whole(
            "\\d[\\d,]* (?:comments?|responses?|replies|thoughts?)(?: (?:to|on) .{1,150})?\\s*:?",
            "(?:readers?['’]? |user )?comments?\\s*(?:\\(\\s*\\d+\\s*\\)\\s*:?|:)",
            "(?:readers?['’]? |user )comments?",
            "comments?\\s*\\d+");

    static final Pattern REFERENCES = whole(
            "(?:citations?|references?|bibliography|works cited|literature|footnotes?|endnotes?|notes"
                    + "|further reading|sources?(?: (?:for|of|used in) this (?:article|story|report|post)(?: include)?)?)\\s*:?");

    static final Pattern ABOUT_AUTHOR = whole("about the authors?\\s*:?");

    static final Pattern CAPTION = whole(
            "[(\\[]?(?:photo|photograph|photos|image|picture|file photo|illustration|screenshot|graphic|video|map|credit|photo credit"
                    + "|image credit)\\s*(?:by|courtesy|credit|source)?\\s*[:/©].{0,300}",
            "(?:screenshot|screen ?grab|screen capture|satellite image|file photo|photo|photograph) (?:of|from|by|showing)\\b"
                    + "[^.!?]{0,150}",
            ".{3,200}\\b(?:photo|photograph|satellite image|screenshot|file image|illustration|image|picture)\\s*\\)?",
            "(?:fig\\.|figure|table|chart|map|photo) ?\\d+[a-z]?\\s*[.:—–-]\\s.{0,300}",
            "[^.!?]{0,250}[(/|©]\\s*(?:afp|getty images|reuters|ap|ap photo|epa|tass|xinhua|shutterstock|unsplash)\\b.{0,60}",
            "[^.!?]{0,200}\\b(?:photo|photograph|image|picture|photo credit|image credit)(?: by| courtesy)?\\s*:.{2,80}",
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
