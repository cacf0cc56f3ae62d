package footnote.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a web page states about itself: JSON-LD of an article, Open Graph and other `meta`, `time`, canonical
/// link.
final class PageMetadata {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Between the headline and the name of the site.
    private static final List<String> SEPARATORS = List.of(" | ", " – ", " — ", " - ", " :: ", " · ");

    /// The name of an outlet has no more words.
    private static final int LONGEST_OUTLET = 4;

    private PageMetadata() {}

    static Fields of(Document page) {
        var site = meta(page, "og:site_name");
        return linked(page)
                .or(new Fields(
                        meta(page, "og:title", "twitter:title", "citation_title", "dc.title"),
                        site,
                        author(page),
                        published(page),
                        url(page),
                        null))
                .or(new Fields(
                        title(page, site),
                        meta(page, "publisher", "dc.publisher", "citation_journal_title"),
                        null,
                        null,
                        null,
                        null));
    }

    private static @Nullable String meta(Document page, String... names) {
        for (var name : names) {
            for (var element : page.select("meta[content]")) {
                var key = element.hasAttr("property")
                        ? element.attr("property")
                        : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
                if (key.equalsIgnoreCase(name) && !element.attr("content").isBlank()) return element.attr("content");
            }
        }
        return null;
    }

    /// The headline that stands on the page, else the title of its window without the site's name.
    private static @Nullable String title(Document page, @Nullable String site) {
        var headlines = page.select("article h1, main h1");
        if (headlines.isEmpty()) headlines = page.select("h1");
        if (headlines.size() == 1 && !headlines.getFirst().text().isBlank())
            return headlines.getFirst().text();
        var title = page.title();
        for (var separator : SEPARATORS) {
            if (site != null && title.endsWith(separator + site))
                return title.substring(0, title.length() - separator.length() - site.length());
        }
        return title;
    }

    /// What the title of the window lets one guess: behind the headline it names the outlet.
    static Fields hinted(Document page) {
        var headline = page.selectFirst("h1");
        if (headline == null || headline.text().isBlank() || !page.title().startsWith(headline.text()))
            return Fields.NONE;
        var behind = page.title().substring(headline.text().length());
        for (var separator : SEPARATORS) {
            var outlet = behind.startsWith(separator)
                    ? behind.substring(separator.length()).strip()
                    : "";
            if (!outlet.isEmpty() && outlet.split(" ", -1).length <= LONGEST_OUTLET && !outlet.matches(".*[|·].*"))
                return new Fields(null, outlet, null, null, null, null);
        }
        return Fields.NONE;
    }

    private static @Nullable String author(Document page) {
        var author = meta(page, "author", "article:author", "dc.creator", "citation_author", "parsely-author");
        return author == null || author.startsWith("http") ? null : author;
    }

    private static @Nullable PartialDate published(Document page) {
        var stated = meta(
                page,
                "article:published_time",
                "og:published_time",
                "datePublished",
                "citation_publication_date",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.date",
                "pubdate",
                "publish-date",
                "parsely-pub-date");
        if (stated != null) return Dates.read(stated);
        for (var time : page.select("time[datetime]")) {
            if (!isInComments(time)) return Dates.read(time.attr("datetime"));
        }
        return null;
    }

    private static boolean isInComments(Element time) {
        return time.parents().stream()
                .anyMatch(p -> PageParts.isComments(p)
                        || p.normalName().equals("aside")
                        || p.normalName().equals("footer"));
    }

    private static @Nullable String url(Document page) {
        var link = page.selectFirst("link[rel=canonical][href]");
        var url = link != null ? link.attr("href") : meta(page, "og:url");
        return url != null && url.startsWith("http") ? url : null;
    }

    private static Fields linked(Document page) {
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                var article = article(JSON.readTree(script.data()), 0);
                if (article != null) return fields(article);
            } catch (JsonProcessingException broken) {
                // many pages carry broken JSON-LD: the other sources remain
            }
        }
        return Fields.NONE;
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth > 5) return null;
        var type = node.path("@type").toString();
        if (node.isObject()
                && node.has("headline")
                && (type.contains("Article") || type.contains("Posting") || type.contains("Report"))) return node;
        for (var inner : node.isArray() ? node : node.path("@graph")) {
            var found = article(inner, depth + 1);
            if (found != null) return found;
        }
        return null;
    }

    private static Fields fields(JsonNode article) {
        var date = article.path("datePublished").asText("");
        var url = article.path("url").asText("");
        return new Fields(
                article.path("headline").asText(""),
                name(article.path("publisher")),
                name(article.path("author")),
                Dates.read(date),
                url.startsWith("http") ? url : null,
                null);
    }

    /// A name, an object with a name, or several of these.
    private static @Nullable String name(JsonNode node) {
        if (node.isTextual()) return node.asText().startsWith("http") ? null : node.asText();
        if (node.isObject())
            return node.path("name").isTextual() ? node.path("name").asText() : null;
        var names = new ArrayList<String>();
        for (var one : node) {
            var name = name(one);
            if (name != null) names.add(name);
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
