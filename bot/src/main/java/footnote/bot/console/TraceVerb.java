package footnote.bot.console;

import footnote.answer.Trace;
import footnote.answer.Tracer;
import footnote.bot.json.TraceJson;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "trace",
        description = "Tells which document says a quote: exactly, altered (with the differences), or none.")
final class TraceVerb implements Callable<Integer> {
    @Parameters(paramLabel = "QUOTE", arity = "0..*", description = "The quote.")
    List<String> words = List.of();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Trace each line {\"id\":…,\"text\":…} of a file, or of standard input with -.")
    @Nullable
    String batch;

    private final Footnote footnote;

    TraceVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public Integer call() throws Exception {
        return batch == null ? one(Footnote.text(words, "quote")) : all(batch);
    }

    private int one(String quote) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var trace = new Tracer(shelf.index()).trace(quote, shelf.filter(filter));
            footnote.show(TraceJson.of(null, quote, trace), () -> new TraceFormat(footnote.screen).text(trace));
            return trace instanceof Trace.Absent ? 1 : 0;
        }
    }

    private int all(String source) throws Exception {
        Batch.check(source, words, "quotes");
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            var tracer = new Tracer(shelf.index());
            var chosen = shelf.filter(filter);
            return new Batch(
                            footnote.screen,
                            item -> TraceJson.of(item.id(), item.text(), tracer.trace(item.text(), chosen)))
                    .run(source);
        }
    }
}
