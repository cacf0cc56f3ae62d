package footnote.retrieval;

import footnote.corpus.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.DiversifyingChildrenFloatKnnVectorQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One search: candidates by words, by the vector of the passage and by the vectors of its sentences; every candidate
/// scored in all these ways, and by how like it is to the best; one ranking.
final class Search {
    /// Sentence vectors that one search makes itself: some 3 ms each on two cores.
    static final int MADE_AT_MOST = 60;

    private static final BitSetProducer PASSAGES =
            new QueryBitSetProducer(new TermQuery(new Term(Schema.KIND, Schema.PASSAGE)));

    private final IndexSearcher searcher;
    private final Query query;
    private final Fusion fusion = Fusion.DEFAULT;
    private final Embedder embedder;
    private final float[] vector;
    private int toMake;

    /// @param toMake how many sentence vectors that the index lacks it may make
    Search(IndexSearcher searcher, Embedder embedder, Query query, int toMake) {
        this.embedder = embedder;
        this.searcher = searcher;
        this.query = query;
        this.toMake = toMake;
        vector = query.text().isBlank() ? new float[0] : embedder.vector(query.text());
    }

    List<Hit> best(int limit) throws IOException {
        if (vector.length == 0 || limit <= 0) return List.of();
        var candidates = candidates(Math.max(fusion.depth(), limit));
        if (candidates.isEmpty()) return List.of();
        fusion.score(candidates);
        candidates.sort(Candidate.BEST_FIRST);
        var hits = new ArrayList<Hit>();
        for (var c : candidates.subList(0, Math.min(limit, candidates.size()))) hits.add(hit(c));
        return hits;
    }

    private Hit hit(Candidate c) throws IOException {
        var stored = searcher.storedFields().document(c.number);
        var passage = Schema.passage(stored);
        return new Hit(passage, Schema.metadata(stored), c.score, similarities(c, passage));
    }

    /// Where the index lacks them yet, those of the best passages' sentences are made on the spot, so that an
    /// answer rests on as much as it will later.
    private List<Double> similarities(Candidate c, Passage passage) {
        int sentences = passage.sentences().size();
        if (!c.similarities.isEmpty() || sentences > toMake) return c.similarities;
        toMake -= sentences;
        return passage.sentences().stream()
                .map(s -> (double) Embedder.dot(vector, embedder.vector(passage.at(s))))
                .toList();
    }

    private List<Candidate> candidates(int depth) throws IOException {
        var byWords = byWords(Schema.BODY, Schema.PASSAGE);
        var byWhole = byWords(Schema.WHOLE, Schema.ENTRY);
        var candidates = new ArrayList<Candidate>();
        for (int n : numbers(byWords, byWhole, depth)) candidates.add(new Candidate(n));
        scoreWords(byWords, candidates);
        scoreWhole(byWhole, candidates);
        for (var c : candidates) scoreVectors(c);
        return candidates;
    }

    /// Those whose scores are compared: where there are no more than `depth` passages, all of them.
    private Set<Integer> numbers(
            org.apache.lucene.search.@Nullable Query byWords,
            org.apache.lucene.search.@Nullable Query byWhole,
            int depth)
            throws IOException {
        var numbers = new TreeSet<Integer>();
        var all = searcher.search(only(Schema.PASSAGE), depth + 1).scoreDocs;
        if (all.length <= depth) {
            add(numbers, all);
            return numbers;
        }
        if (byWords != null && byWhole != null) {
            add(numbers, searcher.search(byWords, depth).scoreDocs);
            var best = new ArrayList<BytesRef>();
            for (var s : searcher.search(byWhole, fusion.depth() / 2).scoreDocs)
                best.add(new BytesRef(documentOf(s.doc)));
            var within = new BooleanQuery.Builder()
                    .add(byWords, Occur.MUST)
                    .add(new TermInSetQuery(Schema.DOCUMENT, best), Occur.FILTER)
                    .build();
            add(numbers, searcher.search(within, depth).scoreDocs);
        }
        add(
                numbers,
                searcher.search(
                                new KnnFloatVectorQuery(Schema.PASSAGE_VECTOR, vector, depth, only(Schema.PASSAGE)),
                                depth)
                        .scoreDocs);
        var sentences = new DiversifyingChildrenFloatKnnVectorQuery(
                Schema.SENTENCE_VECTOR, vector, only(Schema.SENTENCE), depth, PASSAGES);
        for (var s : searcher.search(sentences, depth).scoreDocs) numbers.add(passageOf(s.doc));
        return numbers;
    }

    private static void add(Set<Integer> numbers, ScoreDoc[] found) {
        for (var s : found) numbers.add(s.doc);
    }

    private int passageOf(int sentence) throws IOException {
        var leaf = leafOf(sentence);
        var bits = PASSAGES.getBitSet(leaf);
        if (bits == null) throw new IOException("a sentence without its passage");
        return leaf.docBase + bits.nextSetBit(sentence - leaf.docBase);
    }

    private LeafReaderContext leafOf(int number) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(number, leaves));
    }

    private String documentOf(int number) throws IOException {
        var leaf = leafOf(number);
        var ids = leaf.reader().getSortedDocValues(Schema.DOCUMENT_ID);
        if (ids == null || !ids.advanceExact(number - leaf.docBase))
            throw new IOException("a passage without its document");
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    private void scoreWhole(org.apache.lucene.search.@Nullable Query byWhole, List<Candidate> candidates)
            throws IOException {
        if (byWhole == null) return;
        var ids = new HashSet<BytesRef>();
        for (var c : candidates) {
            c.document = documentOf(c.number);
            ids.add(new BytesRef(c.document));
        }
        var these = new BooleanQuery.Builder()
                .add(byWhole, Occur.MUST)
                .add(new TermInSetQuery(Schema.DOCUMENT, ids), Occur.FILTER)
                .build();
        var scores = new HashMap<String, Float>();
        for (var s : searcher.search(these, Math.max(1, ids.size())).scoreDocs) scores.put(documentOf(s.doc), s.score);
        for (var c : candidates) c.whole = scores.getOrDefault(c.document, 0f);
    }

    private org.apache.lucene.search.@Nullable Query byWords(String field, String kind) {
        var builder = new BooleanQuery.Builder();
        var stems = new HashSet<String>();
        for (var w : Words.in(query.text())) {
            if (Words.isStop(w.stem()) || Words.isAsking(w.stem())) continue;
            if (stems.size() < 256 && stems.add(w.stem()))
                builder.add(new TermQuery(new Term(field, w.stem())), Occur.SHOULD);
        }
        if (stems.isEmpty()) return null;
        return builder.setMinimumNumberShouldMatch(1)
                .add(only(kind), Occur.FILTER)
                .build();
    }

    /// Of one kind, and what the filter lets through.
    private org.apache.lucene.search.Query only(String kind) {
        var filter = query.filter();
        var all = new BooleanQuery.Builder().add(new TermQuery(new Term(Schema.KIND, kind)), Occur.FILTER);
        if (filter.document() != null)
            all.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Schema.DOCUMENT, filter.document())), Occur.SHOULD)
                            .add(new TermQuery(new Term(Schema.FILE, filter.document())), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        if (filter.publisher() != null)
            all.add(new TermQuery(new Term(Schema.PUBLISHER_KEY, Schema.folded(filter.publisher()))), Occur.FILTER);
        if (filter.from() != null)
            all.add(
                    IntPoint.newRangeQuery(
                            Schema.LAST_DAY, (int) filter.from().first().toEpochDay(), Integer.MAX_VALUE),
                    Occur.FILTER);
        if (filter.to() != null)
            all.add(
                    IntPoint.newRangeQuery(Schema.FIRST_DAY, Integer.MIN_VALUE, (int)
                            filter.to().last().toEpochDay()),
                    Occur.FILTER);
        if (!filter.collections().isEmpty())
            all.add(
                    new TermInSetQuery(
                            Schema.COLLECTION_KEY,
                            filter.collections().stream().map(BytesRef::new).toList()),
                    Occur.FILTER);
        return all.build();
    }

    private void scoreWords(org.apache.lucene.search.@Nullable Query byWords, List<Candidate> candidates)
            throws IOException {
        if (byWords == null) return;
        var weight = searcher.createWeight(searcher.rewrite(byWords), org.apache.lucene.search.ScoreMode.COMPLETE, 1);
        LeafReaderContext leaf = null;
        org.apache.lucene.search.@Nullable Scorer scorer = null;
        for (var c : candidates) {
            var at = leafOf(c.number);
            if (at != leaf) {
                leaf = at;
                scorer = weight.scorer(at);
            }
            if (scorer == null) continue;
            int target = c.number - at.docBase;
            var docs = scorer.iterator();
            int doc = docs.docID() < target ? docs.advance(target) : docs.docID();
            if (doc == target) c.words = scorer.score();
        }
    }

    private void scoreVectors(Candidate c) throws IOException {
        var leaf = leafOf(c.number);
        int passage = c.number - leaf.docBase;
        var passages = leaf.reader().getFloatVectorValues(Schema.PASSAGE_VECTOR);
        if (passages == null) return;
        var at = passages.iterator();
        if (at.advance(passage) != passage) return;
        c.vector = passages.vectorValue(at.index()).clone();
        c.passage = Embedder.dot(vector, c.vector);
        var sentences = leaf.reader().getFloatVectorValues(Schema.SENTENCE_VECTOR);
        if (sentences == null) return;
        c.similarities = similarities(leaf, sentences, passage);
        c.sentence = c.similarities.stream().mapToDouble(s -> s).max().orElse(Double.NaN);
    }

    private List<Double> similarities(LeafReaderContext leaf, FloatVectorValues sentences, int passage)
            throws IOException {
        var bits = PASSAGES.getBitSet(leaf);
        int before = bits == null || passage == 0 ? -1 : bits.prevSetBit(passage - 1);
        var similarities = new ArrayList<Double>();
        var at = sentences.iterator();
        for (int d = at.advance(before + 1); d < passage; d = at.nextDoc())
            similarities.add((double) Embedder.dot(vector, sentences.vectorValue(at.index())));
        return similarities;
    }
}
