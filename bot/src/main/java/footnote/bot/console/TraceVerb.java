package footnote.bot.console;

import footnote.answer.Trace;
import footnote.answer.Tracer;
import footnote.bot.json.TraceJson;

/// The verb `trace`: where a quote stands, if it stands anywhere.
final class TraceVerb implements Verb {
    private final Footnote footnote;

    TraceVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Tells which document says a quote: exactly, altered (with the differences), or none.";
    }

    @Override
    public Words words() {
        return Words.text("[QUOTE...]", "The quote.");
    }

    @Override
    public void addOptions(Known known) {
        FilterOptions.addTo(known);
        known.value("batch", "FILE", "Trace each line {\"id\":…,\"text\":…} of a file, or of standard input with -.");
    }

    @Override
    public int run(Given given) throws Exception {
        var filter = FilterOptions.of(given);
        var batch = given.text("batch");
        if (batch == null) return one(Footnote.text(given.words(), "quote"), filter);
        Batch.check(batch, given.words(), "quotes");
        return all(batch, filter);
    }

    private int one(String quote, FilterOptions filter) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var trace = new Tracer(shelf.index()).trace(quote, shelf.filter(filter));
            footnote.show(TraceJson.of(null, quote, trace), () -> new TraceFormat(footnote.screen).text(trace));
            return trace instanceof Trace.Absent ? 1 : 0;
        }
    }

    private int all(String source, FilterOptions filter) throws Exception {
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
