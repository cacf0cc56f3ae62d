package footnote.corpus;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the parts of a web page are, by their elements, ids and classes.
final class PageParts {
    private static final Pattern COMMENTS = Pattern.compile(
            "(?:[a-z]+[-_])?comments?(?:[-_]?(?:list|area|section|wrapper|container|thread|body"
                    + "|content|text|item|block|box|feed|author|form|reply|template|holder|stream))*|comment-\\d+|disqus.*|fb-comments");
    private static final Pattern NO_COMMENTS =
            Pattern.compile("(?:no|has|with|open|allow|show|hide|toggle|post)[-_]comments?");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:.*[-_])?(?:share|sharing|social|sharedaddy|subscribe|subscription|newsletter|related|promo"
                    + "|breadcrumbs?|cookies?|advert|advertisement|ads?|sidebar|menu|paywall|signup|follow-us|recommended|read-more|outbrain|taboola|tags|pagination)"
                    + "(?:[-_](?:bar|box|buttons?|links?|widget|list|block|section|container|wrapper|posts?|articles?|stories|icons?|area|banner|notice))*");
    private static final Pattern BYLINE = Pattern.compile(
            "(?:.*[-_])?(?:byline|by-line|author-name|authors?|dateline|pubdate|published|publish-date|post-date|entry-date|article-date|timestamp|meta)");

    private PageParts() {}

    /// The element that holds the article: the one `article` or `main` if there is one, else the body.
    static Element article(Document page) {
        var articles = page.select("article");
        var main = page.selectFirst("main, [role=main]");
        var largest = articles.stream()
                .max(java.util.Comparator.comparingInt(a -> a.text().length()));
        int all = page.body().text().length();
        if (largest.isPresent()
                && (articles.size() == 1 || largest.get().text().length() * 2 > all)
                && isSubstantial(largest.get())) return largest.get();
        return main != null && isSubstantial(main) ? main : page.body();
    }

    /// An empty or tiny `article` is a teaser or a mistake.
    private static boolean isSubstantial(Element element) {
        return element.text().length() > 200 || element.selectFirst("h1, p") != null;
    }

    static boolean isComments(Element element) {
        return isBlock(element)
                && named(element, COMMENTS, NO_COMMENTS)
                && element.selectFirst("h1, article:has(h1), main") == null;
    }

    static boolean isFurniture(Element element) {
        return isBlock(element)
                && named(element, FURNITURE, COMMENTS)
                && element.selectFirst("h1, article, main") == null
                && element.text().length() < 1_500;
    }

    static boolean isByline(Element element) {
        boolean marked = named(element, BYLINE, COMMENTS)
                || element.attr("rel").equals("author")
                || element.normalName().equals("address");
        return marked && isBlock(element) && element.text().length() < 160;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("span");
    }

    private static boolean named(Element element, Pattern form, Pattern except) {
        for (var name : element.classNames()) if (isNamed(name, form, except)) return true;
        return !element.id().isEmpty() && isNamed(element.id(), form, except);
    }

    private static boolean isNamed(String name, Pattern form, Pattern except) {
        var lower = name.toLowerCase(Locale.ROOT);
        return form.matcher(lower).matches() && !except.matcher(lower).matches();
    }

    /// Whether a table holds data: it names its columns or has short cells, and is not there for the layout.
    static boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table, h1, h2, article") != null)
            return false;
        var cells = table.select("td, th");
        boolean wide = table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
        return wide
                && (!table.select("th").isEmpty()
                        || cells.stream().allMatch(c -> c.text().length() < 200));
    }
}
