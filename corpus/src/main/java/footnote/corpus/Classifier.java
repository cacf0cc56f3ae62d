package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells what each block of a document is. A reader of formats with markup has named some of them; what is
/// still a
/// paragraph is looked at here. In doubt it stays one: a sentence of the article filed as furniture is lost
/// evidence. Only after a comments marker the doubt goes the other way.
final class Classifier {
    private static final int LONGEST_HEADING = 120;

    private static final int HEAD = 6;

    private static final Pattern SIGNATURE = Pattern.compile("--[ \\t]*\\R");

    private final String text;
    private final List<Block> blocks;
    private final List<String> folded;
    private final Block.Kind[] kinds;

    private Classifier(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        folded = blocks.stream().map(b -> White.fold(shortly(b))).toList();
        kinds = blocks.stream().map(Block::kind).toArray(Block.Kind[]::new);
    }

    /// The same blocks, classified.
    static List<Block> classify(String text, List<Block> blocks) {
        var classifier = new Classifier(text, blocks);
        classifier.markLines();
        classifier.markBesideBylines();
        classifier.markReferences();
        classifier.markHeadings();
        classifier.markTitle();
        classifier.markComments();
        var classified = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            var b = blocks.get(i);
            classified.add(new Block(classifier.kinds[i], b.span(), b.page()));
        }
        return List.copyOf(classified);
    }

    /// No rule looks at more than the first 600 characters.
    private String shortly(Block block) {
        var span = block.span();
        return text.substring(span.start(), Math.min(span.end(), span.start() + 600));
    }

    private void markLines() {
        for (int i = 0; i < kinds.length; i++) {
            var t = folded.get(i);
            if (!isOpen(i) || t.length() > 450) continue;
            if (Marks.FURNITURE.matcher(t).matches() || isSignature(i)) kinds[i] = Block.Kind.FURNITURE;
            else if (isMailHead(i)) kinds[i] = Block.Kind.BYLINE;
            else if (isAtEdge(i) && Bylines.isByline(t)) kinds[i] = Block.Kind.BYLINE;
            else if (blocks.size() > 1 && Marks.CAPTION.matcher(t).matches()) kinds[i] = Block.Kind.CAPTION;
        }
    }

    /// What stands beside a byline in the head of an article: "The Harbour Post"; or above its headline.
    private void markBesideBylines() {
        boolean masthead = kinds.length > 2 && isOpen(0) && Bylines.isOutlet(folded.getFirst()) && isHeadingLike(1);
        if (masthead) kinds[0] = Block.Kind.BYLINE;
        for (int i = 1; i < Math.min(HEAD, kinds.length); i++) {
            boolean beside =
                    kinds[i - 1] == Block.Kind.BYLINE || (i + 1 < kinds.length && kinds[i + 1] == Block.Kind.BYLINE);
            if (isOpen(i) && beside && Bylines.goesWithByline(folded.get(i))) kinds[i] = Block.Kind.BYLINE;
        }
    }

    /// The lines of a mail's head stand together above all else.
    private boolean isMailHead(int i) {
        if (!Marks.MAIL.matcher(folded.get(i)).matches()) return false;
        boolean together = i > 0
                ? kinds[i - 1] == Block.Kind.BYLINE
                : i + 1 < kinds.length
                        && (Marks.MAIL.matcher(folded.get(i + 1)).matches() || Bylines.isByline(folded.get(i + 1)));
        return i < 2 * HEAD && together;
    }

    /// Mail programs put two dashes on a line before a signature.
    private boolean isSignature(int i) {
        return i * 2 > kinds.length && SIGNATURE.matcher(shortly(blocks.get(i))).lookingAt();
    }

    private boolean isOpen(int i) {
        return kinds[i] == Block.Kind.PARAGRAPH || kinds[i] == Block.Kind.LIST_ITEM;
    }

    /// Bylines stand near the top or the bottom.
    private boolean isAtEdge(int i) {
        return i < HEAD || i >= kinds.length - HEAD;
    }

    /// A list of sources has a heading that says so and items that look like sources, or is numbered in brackets.
    private void markReferences() {
        for (int i = 0; i + 1 < kinds.length; i++) {
            boolean marked = Marks.REFERENCES.matcher(folded.get(i)).matches() && looksLikeReference(i + 1);
            boolean numbered = isNumbered(i, 1) && isNumbered(i + 1, 2);
            if (!marked && !numbered) continue;
            kinds[i] = Block.Kind.REFERENCES;
            int j = i + 1;
            while (j < kinds.length && kinds[j] != Block.Kind.HEADING && looksLikeReference(j))
                kinds[j++] = Block.Kind.REFERENCES;
            i = j - 1;
        }
    }

    private boolean isNumbered(int i, int number) {
        return folded.get(i).startsWith("[" + number + "] ");
    }

    private boolean looksLikeReference(int i) {
        var t = folded.get(i);
        return t.length() < 450 && Marks.REFERENCE_ITEM.matcher(t).matches();
    }

    /// A short line without final punctuation with text below it.
    private void markHeadings() {
        for (int i = 0; i < kinds.length; i++) {
            boolean line = kinds[i] == Block.Kind.PARAGRAPH || isNumberedHeading(i);
            if (line && isHeadingLike(i) && hasTextBelow(i)) kinds[i] = Block.Kind.HEADING;
        }
        int run = 0;
        for (int i = 0; i <= kinds.length; i++) {
            boolean guessed = i < kinds.length
                    && kinds[i] == Block.Kind.HEADING
                    && blocks.get(i).kind() != Block.Kind.HEADING;
            if (guessed) run++;
            else {
                // three and more in a row are a list, a table or verse
                if (run > 2) for (int j = i - run; j < i; j++) kinds[j] = Block.Kind.PARAGRAPH;
                run = 0;
            }
        }
    }

    /// "2. Traffic" with a paragraph below, not another item.
    private boolean isNumberedHeading(int i) {
        if (kinds[i] != Block.Kind.LIST_ITEM || i + 1 >= kinds.length || kinds[i + 1] != Block.Kind.PARAGRAPH)
            return false;
        return folded.get(i).matches("\\d{1,2}[.)] \\p{Lu}.{2,60}") && !isHeadingLike(i + 1);
    }

    private boolean isHeadingLike(int i) {
        var t = folded.get(i);
        if (t.length() > LONGEST_HEADING || t.length() < 2 || t.split(" ", -1).length > 18) return false;
        int first = t.codePointAt(0);
        if (Character.isLowerCase(first) || "-–—•*".indexOf(first) >= 0) return false;
        char last = t.charAt(t.length() - 1);
        if (t.endsWith("...") || last == '…' || last == '?') return t.split(" ", -1).length <= 12;
        return ".!;,。！؟।".indexOf(last) < 0 && !LineEnds.isEnded(t) && isOneSentence(t);
    }

    /// The number in front of a heading is no sentence.
    private static boolean isOneSentence(String t) {
        return Sentences.in(t, new Span(0, t.length())).size() == 1;
    }

    private boolean hasTextBelow(int i) {
        int looked = 0;
        for (int j = i + 1; j < kinds.length && looked < 3; j++) {
            boolean between = kinds[j] == Block.Kind.BYLINE || kinds[j] == Block.Kind.FURNITURE;
            if (between && j < i + HEAD) continue;
            looked++;
            if (kinds[j].isEvidence() && !isHeadingLike(j)) return true;
            if (kinds[j] == Block.Kind.LIST_ITEM || kinds[j] == Block.Kind.TABLE_ROW) return true;
        }
        return false;
    }

    /// The first heading is the headline if no paragraph stands before it.
    private void markTitle() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Block.Kind.TITLE || kinds[i].isEvidence()) return;
            if (kinds[i] != Block.Kind.HEADING
                    || Marks.ABOUT_AUTHOR.matcher(folded.get(i)).matches()) continue;
            kinds[i] = Block.Kind.TITLE;
            return;
        }
    }

    /// All below a comments marker is what readers wrote, until the article's own apparatus begins again.
    private void markComments() {
        boolean inComments = false;
        for (int i = 0; i < kinds.length; i++) {
            var t = folded.get(i);
            boolean marker = t.length() < 200 && isCommentsMarker(i, t);
            boolean apparatus = Marks.ABOUT_AUTHOR.matcher(t).matches() || kinds[i] == Block.Kind.REFERENCES;
            inComments = marker || (inComments && !apparatus);
            if (inComments && (kinds[i] != Block.Kind.FURNITURE)) kinds[i] = Block.Kind.COMMENT;
        }
    }

    private boolean isCommentsMarker(int i, String t) {
        boolean line =
                kinds[i] == Block.Kind.PARAGRAPH || kinds[i] == Block.Kind.HEADING || kinds[i] == Block.Kind.TITLE;
        if (i == 0 || !line) return false;
        if (Marks.COMMENTS.matcher(t).matches()) return true;
        // the word alone may head a part of any text; below most of it, and last, it heads the comments
        boolean late = i * 2 > kinds.length;
        return late && (t.equalsIgnoreCase("comments:") || (t.equalsIgnoreCase("comments") && lastHeading() == i));
    }

    private int lastHeading() {
        for (int i = kinds.length - 1; i >= 0; i--) if (kinds[i] == Block.Kind.HEADING) return i;
        return -1;
    }

    /// The block below a heading "About the author"; null where there is none.
    static @Nullable String aboutTheAuthor(String text, List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (Marks.ABOUT_AUTHOR
                    .matcher(White.fold(blocks.get(i).span().of(text)))
                    .matches()) return White.fold(blocks.get(i + 1).span().of(text));
        }
        return null;
    }
}
