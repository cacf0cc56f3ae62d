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

    private Corpora() {}

    /// Passages by corpus.
    static Map<String, List<Hit>> all() throws IOException {
        var all = new TreeMap<String, List<Hit>>();
        all.put("sample", read(HOME.resolve("corpus/documents"), 1_000));
        var shared = HOME.resolve("../shared");
        if (Files.isDirectory(shared.resolve("corpus/seeds"))) all.put("seeds", read(shared.resolve("corpus/seeds"), 1_000));
        for (var name : List.of("squad2-cs224n", "time", "scifact", "clapnq")) {
            var file = shared.resolve("data").resolve(name).resolve("corpus.jsonl");
            if (Files.exists(file)) all.put(name, read(file, 400));
        }
        return all;
    }

    /// The sample corpus; with `-Dfootnote.suites=all` every one that is there.
    static Map<String, List<Hit>> chosen() throws IOException {
        return System.getProperty("footnote.suites", "").equals("all") ? all() : Map.of("sample", sample());
    }

    static List<Hit> sample() throws IOException {
        return read(HOME.resolve("corpus/documents"), 1_000);
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
