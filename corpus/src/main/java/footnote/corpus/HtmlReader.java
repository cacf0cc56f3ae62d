package footnote.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// HTML: the article of a page, or its body without navigation, block by block.
final class HtmlReader implements NodeFilter {
    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "form",
            "button",
            "select",
            "object",
            "canvas",
            "audio",
            "video",
            "input",
            "textarea",
            "nav",
            "math",
            "head");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "img", "br", "nobr", "big", "acronym");

    private final Element root;
    private final TextBuilder out = new TextBuilder();
    private final StringBuilder open = new StringBuilder();
    private final Deque<Block.Kind> kinds = new ArrayDeque<>();
    private boolean lineBroken;

    private HtmlReader(Element root) {
        this.root = root;
        kinds.push(Block.Kind.PARAGRAPH);
    }

    static Extract read(byte[] bytes) throws Unreadable {
        return read(Jsoup.parse(decoded(bytes)));
    }

    private static Extract read(Document page) {
        var reader = new HtmlReader(PageParts.article(page));
        reader.root.filter(reader);
        reader.flush();
        return reader.out.extract(PageMetadata.of(page), PageMetadata.hinted(page));
    }

    /// In the encoding that the page names, unless the bytes say otherwise.
    private static String decoded(byte[] bytes) throws Unreadable {
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        var m = CHARSET.matcher(head);
        boolean named =
                m.find() && !m.group(1).toLowerCase(java.util.Locale.ROOT).startsWith("utf") && isSupported(m.group(1));
        return named ? new String(bytes, Charset.forName(m.group(1))) : TextDecoder.lines(bytes);
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return false;
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) lineBroken = false;
            open.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (isUnseen(element)) return FilterResult.SKIP_ENTIRELY;
        if (element.normalName().equals("br")) lineBreak();
        if (!isInline(element)) flush();
        if (element.normalName().equals("table") && PageParts.isData(element)) {
            table(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        kinds.push(kind(element));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (!isInline(element)) flush();
        kinds.pop();
        return FilterResult.CONTINUE;
    }

    /// Two line breaks in a row are how old pages end a paragraph.
    private void lineBreak() {
        if (lineBroken) flush();
        else open.append(' ');
        lineBroken = true;
    }

    private void flush() {
        out.add(java.util.Objects.requireNonNull(kinds.peek()), open);
        open.setLength(0);
        lineBroken = false;
    }

    private boolean isUnseen(Element element) {
        if (element.equals(root)) return false;
        var name = element.normalName();
        if (UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")) return true;
        // the number of a note, which leads to it
        if (name.equals("sup") && element.selectFirst("a[href^=#]") != null) return true;
        if (element.attr("style").replace(" ", "").contains("display:none")) return true;
        boolean around = name.equals("aside")
                || name.equals("footer")
                || (name.equals("header") && root.normalName().equals("body"));
        return around && element.selectFirst("h1, article") == null;
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName()) && !isSource(element);
    }

    /// What stands below a quotation and names who said it.
    private static boolean isSource(Element element) {
        var parent = element.parent();
        var before = element.previousElementSibling();
        return element.normalName().equals("cite")
                && parent != null
                && parent.normalName().equals("blockquote")
                && before != null
                && before.isBlock();
    }

    private Block.Kind kind(Element element) {
        var outer = java.util.Objects.requireNonNull(kinds.peek());
        if (outer == Block.Kind.COMMENT || outer == Block.Kind.FURNITURE) return outer;
        if (!element.equals(root) && PageParts.isComments(element)) return Block.Kind.COMMENT;
        if (!element.equals(root) && PageParts.isFurniture(element)) return Block.Kind.FURNITURE;
        if (PageParts.isByline(element)) return Block.Kind.BYLINE;
        if (isSource(element)) return Block.Kind.CAPTION;
        return switch (element.normalName()) {
            case "h1" -> out.isEmpty() || !titled() ? Block.Kind.TITLE : Block.Kind.HEADING;
            case "h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary" -> Block.Kind.HEADING;
            case "li", "dd" -> Block.Kind.LIST_ITEM;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            default -> outer;
        };
    }

    private boolean titled() {
        return out.has(Block.Kind.TITLE);
    }

    private void table(Element table) {
        var caption = table.selectFirst("caption");
        if (caption != null) out.add(Block.Kind.CAPTION, caption.text());
        var rows = new ArrayList<List<String>>();
        boolean named = false;
        for (var row : table.select("tr")) {
            var cells = row.select("> th, > td").stream().map(Element::text).toList();
            if (cells.isEmpty()) continue;
            named |= rows.isEmpty() && row.select("> td").isEmpty();
            rows.add(cells);
        }
        named = rows.size() > 1 && (named || Rows.startsWithNames(rows));
        var names = named ? rows.removeFirst() : List.<String>of();
        for (var cells : rows) out.add(Block.Kind.TABLE_ROW, Rows.line(names, cells));
    }
}
