package footnote.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// An index in which the documents that may not be seen are as if they had been deleted: whatever is asked
/// of it, now or by code that is written later, cannot find them.
final class Masked extends FilterDirectoryReader {
    private final Sight sight;

    Masked(DirectoryReader reader, Sight sight) throws IOException {
        super(reader, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader leaf) {
                return isOpen(leaf, sight) ? leaf : new Leaf(leaf, visible(leaf, sight));
            }
        });
        this.sight = sight;
    }

    /// Whether there is nothing in it that may not be seen.
    private static boolean isOpen(LeafReader leaf, Sight sight) {
        try {
            if (!sight.sees(null)) return false;
            var terms = leaf.terms(Schema.COLLECTION_KEY);
            if (terms == null) return true;
            var collections = terms.iterator();
            for (var name = collections.next(); name != null; name = collections.next())
                if (!sight.sees(name.utf8ToString())) return false;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    private static FixedBitSet visible(LeafReader leaf, Sight sight) {
        try {
            var visible = new FixedBitSet(Math.max(1, leaf.maxDoc()));
            if (sight.sees(null)) visible.set(0, leaf.maxDoc());
            mark(leaf, sight, visible);
            var live = leaf.getLiveDocs();
            for (int d = 0; live != null && d < leaf.maxDoc(); d++) if (!live.get(d)) visible.clear(d);
            return visible;
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be read", e);
        }
    }

    /// Every document that is of a collection, by whether that may be seen.
    private static void mark(LeafReader leaf, Sight sight, FixedBitSet visible) throws IOException {
        var terms = leaf.terms(Schema.COLLECTION_KEY);
        if (terms == null) return;
        var collections = terms.iterator();
        for (var name = collections.next(); name != null; name = collections.next()) {
            boolean sees = sight.sees(name.utf8ToString());
            var postings = collections.postings(null, PostingsEnum.NONE);
            for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
                if (sees) visible.set(d);
                else visible.clear(d);
            }
        }
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
        return new Masked(in, sight);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    /// A segment with fewer living documents. What Lucene keeps by segment ignores which of them live, and
    /// may be shared.
    private static final class Leaf extends FilterLeafReader {
        private final FixedBitSet visible;
        private final int count;

        Leaf(LeafReader in, FixedBitSet visible) {
            super(in);
            this.visible = visible;
            this.count = visible.cardinality();
        }

        @Override
        public Bits getLiveDocs() {
            return visible;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
