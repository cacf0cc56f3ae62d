package footnote.bot.console;

import footnote.bot.json.HitsJson;
import footnote.retrieval.Query;
import footnote.retrieval.Spread;

/// The verb `search`: passages, without an answer.
final class SearchVerb implements Verb {
    /// How many passages where nobody says.
    private static final int USUAL = 10;

    private static final int MOST = 1000;

    private final Footnote footnote;

    SearchVerb(Footnote footnote) {
        this.footnote = footnote;
    }

    @Override
    public String description() {
        return "Lists the passages that fit best, without composing an answer.";
    }

    @Override
    public Words words() {
        return Words.text("[WORDS...]", "What to look for.");
    }

    @Override
    public void addOptions(Known known) {
        FilterOptions.addTo(known);
        known.value("top", "K", "How many passages, 1 to " + MOST + ". Default: " + USUAL + ".")
                .value(
                        "batch",
                        "FILE",
                        "Search for each line {\"id\":…,\"text\":…} of a file, or of standard input with -.");
    }

    @Override
    public int run(Given given) throws Exception {
        var filter = FilterOptions.of(given);
        int top = given.number("top", MOST, USUAL);
        var batch = given.text("batch");
        if (batch == null) return one(Footnote.text(given.words(), "text to search for"), filter, top);
        Batch.check(batch, given.words(), "texts");
        return all(batch, filter, top);
    }

    private int one(String text, FilterOptions filter, int top) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.AT_ONCE)) {
            var hits = new Spread(shelf.index()).find(new Query(text, shelf.filter(filter)), top);
            footnote.show(HitsJson.of(null, hits), () -> HitsFormat.text(footnote.screen, hits));
            return 0;
        }
    }

    private int all(String source, FilterOptions filter, int top) throws Exception {
        try (var shelf = footnote.shelf(Shelf.Need.COMPLETE)) {
            var chosen = shelf.filter(filter);
            return new Batch(
                            footnote.screen,
                            item -> HitsJson.of(
                                    item.id(), new Spread(shelf.index()).find(new Query(item.text(), chosen), top)))
                    .run(source);
        }
    }
}
