package footnote.retrieval;

import footnote.corpus.Block;
import footnote.corpus.Corpus;
import footnote.corpus.Document;
import footnote.corpus.Metadata;
import footnote.corpus.PartialDate;
import footnote.corpus.Passage;
import footnote.corpus.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// How documents, passages and sentences lie in the Lucene index: one *entry* a document; a block a passage, its
/// sentences (vectors only) before it, as Lucene's join queries want it.
final class Schema {
    /// Raise when what is written changes, or what is read out of the same file: an index of another format is built
    /// anew.
    static final int FORMAT = 10;

    static final String KIND = "kind";
    static final String ENTRY = "entry";
    static final String PASSAGE = "passage";
    static final String SENTENCE = "sentence";

    static final String DOCUMENT = "document";
    /// The document again, as a value to read by the number of a passage or entry.
    static final String DOCUMENT_ID = "document-id";
    static final String FILE = "file";
    static final String PUBLISHER_KEY = "publisher-key";
    static final String COLLECTION_KEY = "collection-key";
    static final String FIRST_DAY = "first-day";
    static final String LAST_DAY = "last-day";
    /// Analysed: header and text of a passage.
    static final String BODY = "body";
    /// Analysed: header and text of a whole document.
    static final String WHOLE = "whole";
    static final String PASSAGE_VECTOR = "passage-vector";
    static final String SENTENCE_VECTOR = "sentence-vector";
    /// On passages with vectors still to be made: [#INCOMPLETE], and [#BARE] too where there are none at all.
    static final String PENDING = "pending";
    static final String INCOMPLETE = "incomplete";
    static final String BARE = "bare";
    static final String SOURCE = "source";
    static final String SIZE = "size";
    static final String MODIFIED = "modified";
    static final String HASH = "hash";

    private static final String TEXT = "text";
    private static final String NUMBERS = "numbers";
    private static final String KINDS = "kinds";
    private static final String SECTION = "section";

    /// Words are counted; where they stand is not needed.
    private static final FieldType COUNTED = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNTED.freeze();
    }

    private Schema() {}

    /// The entry of a document: everything but its passages.
    static org.apache.lucene.document.Document entry(Document document, Corpus.Source source, String hash) {
        var d = new org.apache.lucene.document.Document();
        d.add(new StringField(KIND, ENTRY, Store.NO));
        d.add(new StringField(SOURCE, source.path(), Store.YES));
        d.add(new StoredField(SIZE, source.size()));
        d.add(new StoredField(MODIFIED, source.stamp()));
        d.add(new StoredField(HASH, hash));
        d.add(new StoredField(TEXT, document.text()));
        var numbers = ByteBuffer.allocate(document.blocks().size() * 3 * Integer.BYTES);
        for (var b : document.blocks())
            numbers.putInt(b.span().start()).putInt(b.span().end()).putInt(b.page());
        d.add(new StoredField(NUMBERS, numbers.array()));
        for (var b : document.blocks()) d.add(new StoredField(KINDS, b.kind().name()));
        d.add(new Field(WHOLE, header(document.metadata(), null) + "\n" + evidence(document), COUNTED));
        d.add(new SortedDocValuesField(DOCUMENT_ID, new BytesRef(document.id())));
        addMetadata(d, document.id(), document.metadata(), true);
        return d;
    }

    private static String evidence(Document document) {
        var evidence = new StringBuilder();
        for (var b : document.blocks())
            if (b.kind().isEvidence() || b.kind() == Block.Kind.HEADING)
                evidence.append(b.span().of(document.text())).append('\n');
        return evidence.toString();
    }

    static Document document(org.apache.lucene.document.Document d) {
        var blocks = new ArrayList<Block>();
        var kinds = d.getValues(KINDS);
        var n = numbers(d);
        for (int i = 0; n.hasRemaining(); i++)
            blocks.add(new Block(Block.Kind.valueOf(kinds[i]), new Span(n.getInt(), n.getInt()), n.getInt()));
        return new Document(d.get(DOCUMENT), metadata(d), d.get(TEXT), blocks);
    }

    /// What stands before a passage's text when it is searched: what a reader knows when reading it.
    static String header(Metadata m, @Nullable String section) {
        var header = new StringBuilder(m.title());
        if (section != null && !section.equals(m.title())) header.append(". ").append(section);
        if (m.publisher() != null) header.append(". ").append(m.publisher());
        if (m.author() != null) header.append(". ").append(m.author());
        if (m.published() != null) header.append(". ").append(spelled(m.published()));
        return header.toString();
    }

    private static String spelled(PartialDate date) {
        if (date.month() == 0) return String.valueOf(date.year());
        var month = java.time.Month.of(date.month()).getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        return date.day() == 0 ? month + " " + date.year() : date.day() + " " + month + " " + date.year();
    }

    /// A passage and its sentences.
    ///
    /// @param vectors that of the passage, then one a sentence; or that of the passage only, or none (searchable by
    ///     words only): marked as pending
    static List<org.apache.lucene.document.Document> block(Passage p, Metadata m, List<float[]> vectors) {
        var block = new ArrayList<org.apache.lucene.document.Document>();
        for (int i = 1; i < vectors.size(); i++) block.add(sentence(p, m, vectors.get(i)));
        var d = new org.apache.lucene.document.Document();
        d.add(new StringField(KIND, PASSAGE, Store.NO));
        var header = header(m, p.section());
        d.add(new Field(BODY, header + "\n" + p.text(), COUNTED));
        d.add(new SortedDocValuesField(DOCUMENT_ID, new BytesRef(p.document())));
        if (vectors.size() <= p.sentences().size()) d.add(new StringField(PENDING, INCOMPLETE, Store.NO));
        if (vectors.isEmpty()) d.add(new StringField(PENDING, BARE, Store.NO));
        else d.add(new KnnFloatVectorField(PASSAGE_VECTOR, vectors.getFirst(), VectorSimilarityFunction.DOT_PRODUCT));
        d.add(new StoredField(TEXT, p.text()));
        if (p.section() != null) d.add(new StoredField(SECTION, p.section()));
        d.add(new StoredField(NUMBERS, packed(p)));
        d.add(new IntPoint("ordinal", p.ordinal()));
        addMetadata(d, p.document(), m, true);
        block.add(d);
        return block;
    }

    private static org.apache.lucene.document.Document sentence(Passage p, Metadata m, float[] vector) {
        var d = new org.apache.lucene.document.Document();
        d.add(new StringField(KIND, SENTENCE, Store.NO));
        d.add(new KnnFloatVectorField(SENTENCE_VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        addMetadata(d, p.document(), m, false);
        return d;
    }

    private static byte[] packed(Passage p) {
        var n = ByteBuffer.allocate((5 + 2 * p.sentences().size()) * Integer.BYTES);
        n.putInt(p.ordinal())
                .putInt(p.span().start())
                .putInt(p.span().end())
                .putInt(p.codePoints())
                .putInt(p.page());
        for (var s : p.sentences()) n.putInt(s.start()).putInt(s.end());
        return n.array();
    }

    static Passage passage(org.apache.lucene.document.Document d) {
        var n = numbers(d);
        int ordinal = n.getInt();
        var span = new Span(n.getInt(), n.getInt());
        int codePoints = n.getInt();
        int page = n.getInt();
        var sentences = new ArrayList<Span>();
        while (n.hasRemaining()) sentences.add(new Span(n.getInt(), n.getInt()));
        return new Passage(d.get(DOCUMENT), ordinal, span, codePoints, d.get(TEXT), sentences, d.get(SECTION), page);
    }

    private static ByteBuffer numbers(org.apache.lucene.document.Document d) {
        return bytes(d, NUMBERS);
    }

    private static ByteBuffer bytes(org.apache.lucene.document.Document d, String field) {
        BytesRef ref = d.getBinaryValue(field);
        return ByteBuffer.wrap(ref.bytes, ref.offset, ref.length).slice();
    }

    private static void addMetadata(org.apache.lucene.document.Document d, String id, Metadata m, boolean stored) {
        d.add(new StringField(DOCUMENT, id, stored ? Store.YES : Store.NO));
        d.add(new StringField(FILE, id.substring(id.lastIndexOf('/') + 1), Store.NO));
        if (m.publisher() != null) d.add(new StringField(PUBLISHER_KEY, folded(m.publisher()), Store.NO));
        if (m.collection() != null) d.add(new StringField(COLLECTION_KEY, m.collection(), Store.NO));
        if (m.published() != null) {
            d.add(new IntPoint(FIRST_DAY, (int) m.published().first().toEpochDay()));
            d.add(new IntPoint(LAST_DAY, (int) m.published().last().toEpochDay()));
        }
        if (!stored) return;
        d.add(new StoredField("title", m.title()));
        store(d, "publisher", m.publisher());
        store(d, "author", m.author());
        store(d, "published", m.published());
        store(d, "url", m.url());
        store(d, "collection", m.collection());
        for (var f : m.inferred()) d.add(new StoredField("inferred", f.name()));
    }

    private static void store(org.apache.lucene.document.Document d, String field, @Nullable Object value) {
        if (value != null) d.add(new StoredField(field, value.toString()));
    }

    static Metadata metadata(org.apache.lucene.document.Document d) {
        var inferred = EnumSet.noneOf(Metadata.Field.class);
        for (var f : d.getValues("inferred")) inferred.add(Metadata.Field.valueOf(f));
        var published = d.get("published");
        return new Metadata(
                d.get("title"),
                d.get("publisher"),
                d.get("author"),
                published == null ? null : PartialDate.parse(published),
                d.get("url"),
                d.get("collection"),
                inferred);
    }

    /// Lower case without diacritics, white space folded: how names of outlets are compared.
    static String folded(String name) {
        var chars =
                name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").toCharArray();
        var out = new char[ArrayUtil.oversize(chars.length * 4, Character.BYTES)];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(chars, 0, out, 0, chars.length));
    }
}
