package footnote.bot.console;

import footnote.retrieval.Embedder;
import java.nio.file.Path;

/// Whoever builds calls it once; every start is faster for it.
final class OptimiseVerb implements Verb {
    @Override
    public String description() {
        return "Writes the embedding model as this machine's runtime loads it fastest.";
    }

    @Override
    public Words words() {
        return new Words("FOLDER", "Where it is written: what -Dfootnote.model names.", 1);
    }

    @Override
    public int run(Given given) throws Exception {
        Embedder.optimise(Path.of(Footnote.text(given.words(), "folder")));
        return 0;
    }
}
