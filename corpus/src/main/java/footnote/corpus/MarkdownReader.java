package footnote.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown with tables, and YAML front matter.
final class MarkdownReader {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /// "[^1]" in the text, and "[^1]: " before a footnote.
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");

    private static final Pattern NOTE = Pattern.compile("(?:^|\\s)" + NOTE_MARK + ":\\s*");

    /// Of a list of tasks.
    private static final Pattern BOX = Pattern.compile("^\\[[ xX]]\\s+");

    private final TextBuilder out = new TextBuilder();

    private MarkdownReader() {}

    static Extract read(byte[] bytes) throws Unreadable {
        var parts = FrontMatter.split(TextDecoder.lines(bytes));
        var reader = new MarkdownReader();
        reader.children(PARSER.parse(parts.body()), Block.Kind.PARAGRAPH);
        return reader.out.extract(parts.stated(), Fields.NONE);
    }

    private void children(Node parent, Block.Kind kind) {
        for (var n = parent.getFirstChild(); n != null; n = n.getNext()) block(n, kind);
    }

    private void block(Node node, Block.Kind kind) {
        switch (node) {
            case Heading h ->
                out.add(h.getLevel() == 1 && out.isEmpty() ? Block.Kind.TITLE : Block.Kind.HEADING, inline(h));
            case Paragraph p -> paragraph(p, kind);
            case FencedCodeBlock c -> out.add(kind, c.getLiteral());
            case IndentedCodeBlock c -> out.add(kind, c.getLiteral());
            case HtmlBlock h ->
                out.add(kind, org.jsoup.Jsoup.parse(h.getLiteral()).text());
            case ListItem item -> children(item, Block.Kind.LIST_ITEM);
            case TableBlock table -> table(table);
            case BlockQuote quote -> children(quote, kind);
            default -> children(node, kind);
        }
    }

    /// A footnote is a reference, whether it names a source or says something by the way.
    private void paragraph(Paragraph p, Block.Kind kind) {
        var text = inline(p);
        var note = NOTE.matcher(text);
        if (note.lookingAt()) {
            for (var n : NOTE.split(text.substring(note.end()), -1)) out.add(Block.Kind.REFERENCES, n.strip());
            return;
        }
        if (kind == Block.Kind.LIST_ITEM) text = BOX.matcher(text).replaceFirst("");
        out.add(isImage(p) ? Block.Kind.CAPTION : kind, NOTE_MARK.matcher(text).replaceAll(""));
    }

    private static boolean isImage(Paragraph p) {
        return p.getFirstChild() instanceof Image image && image.getNext() == null;
    }

    private void table(Node table) {
        var names = List.<String>of();
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                var cells = cells(row);
                if (part instanceof TableHead) names = cells;
                else if (part instanceof TableBody) out.add(Block.Kind.TABLE_ROW, Rows.line(names, cells));
            }
        }
    }

    private static List<String> cells(Node row) {
        var cells = new java.util.ArrayList<String>();
        if (row instanceof TableRow) {
            for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext())
                if (cell instanceof TableCell) cells.add(inline(cell));
        }
        return cells;
    }

    private static String inline(Node node) {
        var text = new StringBuilder();
        inline(node, text);
        return text.toString();
    }

    private static void inline(Node parent, StringBuilder text) {
        for (var n = parent.getFirstChild(); n != null; n = n.getNext()) {
            switch (n) {
                case Text t -> text.append(t.getLiteral());
                case Code c -> text.append(c.getLiteral());
                case SoftLineBreak b -> text.append(' ');
                case HardLineBreak b -> text.append(' ');
                case HtmlInline tag -> text.append(tag.getLiteral().startsWith("<br") ? " " : "");
                default -> inline(n, text);
            }
        }
    }
}
