package footnote.retrieval;

import footnote.corpus.Corpus;
import footnote.corpus.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// The keys under which what is stored is replaced and removed.
final class Stored {
    /// On a passage and its sentences: the document they belong to.
    static final String OWNER = "owner";
    /// On a passage and its sentences: the one passage.
    static final String BLOCK = "block";
    private static final String ENTRY_KEY = "entry-key";

    private Stored() {}

    static Term entryKey(String document) {
        return new Term(ENTRY_KEY, document);
    }

    static Term blockKey(Passage p) {
        return new Term(BLOCK, p.document() + "#" + p.ordinal());
    }

    static Document keyed(Document entry, String document) {
        entry.add(new StringField(ENTRY_KEY, document, Store.NO));
        return entry;
    }

    static List<Document> owned(List<Document> block, Passage p) {
        for (var d : block) {
            d.add(new StringField(OWNER, p.document(), Store.NO));
            d.add(new StringField(BLOCK, blockKey(p).text(), Store.NO));
        }
        return block;
    }

    static Corpus.Source source(Document entry) {
        return new Corpus.Source(
                entry.get(Schema.SOURCE),
                entry.getField(Schema.SIZE).numericValue().longValue(),
                entry.getField(Schema.MODIFIED).numericValue().longValue());
    }

    /// The numbers of all living Lucene documents with a term, in index order.
    static List<Integer> numbers(IndexReader reader, Term term) throws IOException {
        var numbers = new ArrayList<Integer>();
        for (var leaf : reader.leaves()) {
            var postings = leaf.reader().postings(term, PostingsEnum.NONE);
            if (postings == null) continue;
            var live = leaf.reader().getLiveDocs();
            for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc())
                if (live == null || live.get(d)) numbers.add(leaf.docBase + d);
        }
        return numbers;
    }

    /// The vector of a passage that has one.
    static float[] vector(IndexReader reader, int number) throws IOException {
        var leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        var vectors = leaf.reader().getFloatVectorValues(Schema.PASSAGE_VECTOR);
        if (vectors == null) throw new IOException("a passage without its vector");
        var at = vectors.iterator();
        int passage = number - leaf.docBase;
        if (at.advance(passage) != passage) throw new IOException("a passage without its vector");
        return vectors.vectorValue(at.index()).clone();
    }

    /// What is stored of all living Lucene documents of a kind, in index order.
    static List<Document> all(IndexReader reader, String kind) throws IOException {
        var stored = reader.storedFields();
        var all = new ArrayList<Document>();
        for (int n : numbers(reader, new Term(Schema.KIND, kind))) all.add(stored.document(n));
        return all;
    }
}
