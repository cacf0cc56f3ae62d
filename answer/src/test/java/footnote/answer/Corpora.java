package footnote.answer;

import footnote.corpus.Corpus;
import footnote.corpus.Limits;
import footnote.corpus.Reading;
import footnote.corpus.Splitter;
import footnote.retrieval.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The corpora that suites are made from: the sample corpus, and what else is there.
final class Corpora {
    private static final Path HOME = Path.of(System.getProperty("footnote.home", ".."));

    /// Whether the long suites run over every corpus that is there.
    static final boolean ALL = System.getProperty("footnote.suites", "").equals("all");

    private Corpora() {}

    /// The sample corpus; with `-Dfootnote.suites=all` every one that is there.
    static Map<String, Path> chosen() {
        var all = new TreeMap<String, Path>();
        all.put("sample", HOME.resolve("corpus/documents"));
        if (!ALL) return all;
        var shared = HOME.resolve("../shared");
        all.put("seeds", shared.resolve("corpus/seeds"));
        for (var name : List.of("squad2-cs224n", "time", "scifact", "clapnq"))
            all.put(name, shared.resolve("data").resolve(name).resolve("corpus.jsonl"));
        all.values().removeIf(path -> !Files.exists(path));
        return all;
    }

    static List<Hit> sample() throws IOException {
        return read(HOME.resolve("corpus/documents"));
    }

    /// The passages of a corpus, of a large one those of its first documents.
    static List<Hit> read(Path path) throws IOException {
        return read(path, 400);
    }

    private static List<Hit> read(Path path, int documents) throws IOException {
        var hits = new ArrayList<Hit>();
        var corpus = Corpus.open(path, Limits.DEFAULT);
        int left = documents;
        for (var source : corpus.sources()) {
            try (var readings = corpus.read(source)) {
                for (var reading : readings.limit(Math.max(0, left)).toList()) {
                    left--;
                    if (!(reading instanceof Reading.Read read)) continue;
                    for (var passage : Splitter.split(read.document()))
                        hits.add(new Hit(passage, read.document().metadata(), 1, List.of()));
                }
            }
        }
        return hits;
    }
}
