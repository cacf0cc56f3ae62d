package footnote.bot.console;

import footnote.retrieval.Embedder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Whoever builds calls it once; every start is faster for it.
@Command(
        name = "optimise",
        hidden = true,
        description = "Writes the embedding model as this machine's runtime loads it fastest.")
final class OptimiseVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where it is written: what -Dfootnote.model names.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    public Integer call() throws Exception {
        Embedder.optimise(folder);
        return 0;
    }
}
