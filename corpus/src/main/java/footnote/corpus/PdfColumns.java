package footnote.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of a page whose two columns were drawn line by line, across both: taken as it comes, each sentence would
/// be mixed with one of the other column. Pages that are drawn in the order in which they are read are none of this
/// class's business, and a table is no column: its cells do not fill their width.
final class PdfColumns {
    /// Fewer lines side by side are no columns.
    private static final int FEWEST = 6;

    /// A gap between columns is at least so wide, in points; between words it is a third of that.
    private static final float GAP = 9;

    /// Of its column's width a line of running text fills at least so much, in the middle of all lines.
    private static final double FILLED = .75;

    /// Of the text's width a column has at least so much.
    private static final double NARROWEST = .3;

    /// Lines of a column follow each other at no more than so many times the usual distance: a heading or a formula may
    /// stand between.
    private static final float FARTHEST = 5;

    /// Two heights that differ by no more, in points, are one line.
    private static final int LINE = 3;

    private PdfColumns() {}

    /// Some characters of one line, with no wide gap between them, in the order in which they were drawn.
    private record Run(float left, float right, float y) {
        Run with(TextPosition t) {
            return new Run(Math.min(left, start(t)), Math.max(right, end(t)), y);
        }

        boolean isOver(float gutter) {
            return left < gutter && right > gutter;
        }

        float width() {
            return right - left;
        }
    }

    /// Two runs of one line, one drawn right after the other.
    private record Pair(Run left, Run right) {}

    /// A part of the page that is read before the next.
    private record Part(float top, float bottom, float left, float right) {
        boolean holds(TextPosition t) {
            float middle = (start(t) + end(t)) / 2;
            return height(t) >= top && height(t) < bottom && middle >= left && middle < right;
        }
    }

    /// The page's text in reading order; empty where it has no columns that are drawn across.
    static Optional<String> of(PDDocument pdf, int page) throws IOException {
        var runs = runs(pdf, page);
        var pairs = pairs(runs);
        if (pairs.size() < FEWEST) return Optional.empty();
        float gutter = gutter(pairs);
        var across = together(pairs.stream()
                .filter(p -> p.left.right <= gutter && p.right.left >= gutter)
                .sorted(Comparator.comparingDouble(p -> p.left.y))
                .toList());
        if (across.size() < FEWEST || !isProse(across, runs)) return Optional.empty();
        var text = new StringBuilder();
        for (var part : parts(runs, across, gutter))
            text.append(text(pdf, page, part::holds)).append('\n');
        return Optional.of(text.toString());
    }

    private static List<Run> runs(PDDocument pdf, int page) throws IOException {
        var runs = new ArrayList<Run>();
        text(pdf, page, t -> {
            if (t.getUnicode().isBlank()) return false;
            var last = runs.isEmpty() ? null : runs.getLast();
            float apart = last == null ? 0 : start(t) - last.right;
            if (last != null && Math.abs(height(t) - last.y) < LINE && apart < GAP && apart > -GAP)
                runs.set(runs.size() - 1, last.with(t));
            else runs.add(new Run(start(t), end(t), height(t)));
            return false;
        });
        return runs;
    }

    private static List<Pair> pairs(List<Run> runs) {
        var pairs = new ArrayList<Pair>();
        for (int i = 1; i < runs.size(); i++) {
            var a = runs.get(i - 1);
            var b = runs.get(i);
            if (Math.abs(a.y - b.y) < LINE && b.left - a.right >= GAP) pairs.add(new Pair(a, b));
        }
        return pairs;
    }

    /// Where most second runs begin, less a hair.
    private static float gutter(List<Pair> pairs) {
        var counts = new TreeMap<Integer, Integer>();
        for (var p : pairs) counts.merge(Math.round(p.right.left), 1, Integer::sum);
        return counts.entrySet().stream()
                        .max(Comparator.comparingInt(e -> e.getValue()))
                        .map(e -> e.getKey())
                        .orElse(0)
                - 2f;
    }

    /// The most lines that follow each other at much the same distance: what stands side by side at the edge of the
    /// page is not of the columns.
    private static List<Pair> together(List<Pair> across) {
        var distances = new ArrayList<Float>();
        for (int i = 1; i < across.size(); i++) distances.add(across.get(i).left.y - across.get(i - 1).left.y);
        if (distances.isEmpty()) return across;
        float usual = distances.stream().sorted().toList().get(distances.size() / 2);
        var most = across.subList(0, 1);
        int from = 0;
        for (int i = 1; i <= across.size(); i++) {
            if (i < across.size() && distances.get(i - 1) <= usual * FARTHEST) continue;
            if (i - from > most.size()) most = across.subList(from, i);
            from = i;
        }
        return most;
    }

    private static boolean isProse(List<Pair> across, List<Run> runs) {
        double left = runs.stream().mapToDouble(Run::left).min().orElse(0);
        double width = runs.stream().mapToDouble(Run::right).max().orElse(0) - left;
        return isProse(across.stream().map(Pair::left).toList(), width)
                && isProse(across.stream().map(Pair::right).toList(), width);
    }

    private static boolean isProse(List<Run> column, double width) {
        var widths = column.stream().map(Run::width).sorted().toList();
        double widest = widths.getLast();
        return widest >= width * NARROWEST && widths.get(widths.size() / 2) >= widest * FILLED;
    }

    /// What is above and below the columns is read as it was drawn. Between, lines that reach over the gutter part
    /// the columns, and of each part the left one comes before the right one.
    private static List<Part> parts(List<Run> runs, List<Pair> across, float gutter) {
        float top = across.stream().map(p -> p.left.y).min(Float::compare).orElse(0f) - LINE;
        float bottom = bottom(runs, across, gutter) + LINE;
        var parts = new ArrayList<Part>();
        parts.add(whole(-Float.MAX_VALUE, top));
        float from = top;
        for (var over : runs.stream().sorted(Comparator.comparingDouble(Run::y)).toList()) {
            if (!over.isOver(gutter) || over.y < from || over.y > bottom) continue;
            addColumns(parts, from, over.y - LINE, gutter);
            parts.add(whole(over.y - LINE, over.y + LINE));
            from = over.y + LINE;
        }
        addColumns(parts, from, bottom, gutter);
        parts.add(whole(bottom, Float.MAX_VALUE));
        return parts;
    }

    /// The height of the columns' last line: where one goes on below the other it ends with its last line that
    /// follows at the usual distance.
    private static float bottom(List<Run> runs, List<Pair> across, float gutter) {
        var heights = across.stream().map(p -> p.left.y).sorted().toList();
        float last = heights.getLast();
        float distance = 2 * (last - heights.getFirst()) / (heights.size() - 1);
        for (var below :
                runs.stream().sorted(Comparator.comparingDouble(Run::y)).toList()) {
            if (below.y <= last) continue;
            if (below.y - last > distance || below.isOver(gutter)) return last;
            last = below.y;
        }
        return last;
    }

    private static Part whole(float top, float bottom) {
        return new Part(top, bottom, -Float.MAX_VALUE, Float.MAX_VALUE);
    }

    private static void addColumns(List<Part> parts, float top, float bottom, float gutter) {
        if (bottom <= top) return;
        parts.add(new Part(top, bottom, -Float.MAX_VALUE, gutter));
        parts.add(new Part(top, bottom, gutter, Float.MAX_VALUE));
    }

    /// What a page says, of the characters that are wanted.
    private static String text(PDDocument pdf, int page, Predicate<TextPosition> wanted) throws IOException {
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition t) {
                if (wanted.test(t)) super.processTextPosition(t);
            }
        };
        return stripped(stripper, pdf, page);
    }

    /// A page as a stripper sees it.
    static String stripped(PDFTextStripper stripper, PDDocument pdf, int page) throws IOException {
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        stripper.setSortByPosition(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static float start(TextPosition t) {
        return t.getXDirAdj();
    }

    private static float end(TextPosition t) {
        return t.getXDirAdj() + t.getWidthDirAdj();
    }

    private static float height(TextPosition t) {
        return t.getYDirAdj();
    }
}
