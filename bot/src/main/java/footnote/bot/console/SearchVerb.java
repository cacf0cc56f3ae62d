package footnote.bot.console;

import footnote.bot.json.HitsJson;
import footnote.retrieval.Query;
import footnote.retrieval.Spread;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", description = "Lists the passages that fit best, without composing an answer.")
final class SearchVerb implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "What to look for.")
    List<String> words = List.of();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--top", paramLabel = "K", description = "How many passages, 1 to 1000. Default: ${DEFAULT-VALUE}.")
    int top = 10;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Search for each line {\"id\":…,\"text\":…} of a file, or of standard input with -.")
    @Nullable
    String batch;

    private final Footnote footnote;

    SearchVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        checkTop(top);
        return batch == null ? one(Footnote.text(words, "text to search for")) : all(batch);
    }

    private int one(String text) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var hits = new Spread(shelf.index()).find(new Query(text, shelf.filter(filter)), top);
            footnote.show(HitsJson.of(null, hits), () -> HitsFormat.text(footnote.screen, hits));
            return 0;
        }
    }

    private int all(String source) throws Exception {
        Batch.check(source, words, "texts");
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            var chosen = shelf.filter(filter);
            return new Batch(
                            footnote.screen,
                            item -> HitsJson.of(
                                    item.id(), new Spread(shelf.index()).find(new Query(item.text(), chosen), top)))
                    .run(source);
        }
    }

    static void checkTop(int top) {
        if (top < 1 || top > 1000) throw Stop.usage("--top must be from 1 to 1000, not " + top + ".");
    }
}
