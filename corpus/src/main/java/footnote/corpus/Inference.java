package footnote.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a document's text and its file's name let one guess about it where nothing is stated.
final class Inference {
    /// A title made from a first sentence is cut at a word to about this many characters.
    private static final int TITLE = 90;

    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i:original(?: article| source| link| text)?|source|link|url|permalink)\\s*:?\\s*(?<url>https?://\\S+)");

    /// The day of the last change is the document's only where no other is given.
    private static final Pattern UPDATED =
            Pattern.compile("(?:last )?(?:updated|modified)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Block> blocks;

    Inference(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /// The guesses; the title is always there.
    ///
    /// @param name the file's name, or null for a line of a `.jsonl` file
    static Fields from(Extract extract, List<Block> blocks, @Nullable String name) {
        var inference = new Inference(extract.text(), blocks);
        var dated = new Fields(null, null, null, name == null ? null : Dates.leading(name), null, null);
        return inference.bylines().or(dated).or(inference.rest(name)).or(extract.hinted());
    }

    private Fields bylines() {
        var lines = blocks.stream()
                .filter(b -> b.kind() == Block.Kind.BYLINE)
                .map(this::folded)
                .toList();
        var fields = Fields.NONE;
        for (var line : lines) if (!UPDATED.matcher(line).lookingAt()) fields = fields.or(Bylines.read(line));
        for (var line : lines) if (UPDATED.matcher(line).lookingAt()) fields = fields.or(Bylines.read(line));
        return fields;
    }

    private Fields rest(@Nullable String name) {
        var about = Classifier.aboutTheAuthor(text, blocks);
        var author = about == null ? null : Bylines.introduced(about);
        return new Fields(title(name), null, author, null, original(), null).or(dateline());
    }

    private String title(@Nullable String name) {
        for (var block : blocks) {
            if (block.kind() == Block.Kind.TITLE) return shortened(folded(block), 2 * TITLE);
        }
        for (var block : blocks) {
            if (!block.kind().isEvidence()) continue;
            var sentences = Sentences.in(text, block.span());
            if (!sentences.isEmpty())
                return shortened(
                        Bylines.withoutDateline(White.fold(sentences.getFirst().of(text))), TITLE);
        }
        return name != null ? name : shortened(folded(blocks.getFirst()), TITLE);
    }

    static String shortened(String sentence, int most) {
        var clean = sentence.replaceAll(" ([,.;:?!%)’])", "$1")
                .replaceAll("([(]) ", "$1")
                .strip();
        if (clean.length() <= most) return clean.replaceFirst("(?<![.\\p{Lu}]\\p{L}?)\\.$", "");
        int cut = clean.lastIndexOf(' ', most);
        if (cut < most / 2) cut = Character.isLowSurrogate(clean.charAt(most)) ? most - 1 : most;
        var kept = clean.substring(0, cut);
        // "… and Gen." is no end
        var loose = Pattern.compile(
                "(?:[\\s,;:–—-]+|\\s(?:\\p{L}+\\.|and|or|of|the|a|an|to|in|on|at|by|for|with|from|that))$");
        for (var m = loose.matcher(kept); m.find(); m = loose.matcher(kept)) kept = kept.substring(0, m.start());
        return kept + "…";
    }

    private Fields dateline() {
        for (var block : blocks) {
            if (block.kind().isEvidence()) return Bylines.dateline(White.fold(start(block)));
        }
        return Fields.NONE;
    }

    private String start(Block block) {
        return text.substring(
                block.span().start(), Math.min(block.span().end(), block.span().start() + 300));
    }

    private @Nullable String original() {
        for (var block : blocks) {
            if (block.kind() != Block.Kind.FURNITURE || block.span().length() > 2_000) continue;
            var m = ORIGINAL.matcher(folded(block));
            if (m.matches()) return m.group("url");
        }
        return null;
    }

    private String folded(Block block) {
        return White.fold(block.span().of(text));
    }
}
