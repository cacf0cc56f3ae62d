package footnote.bot.console;

import footnote.answer.Evidence;
import footnote.retrieval.Retriever;

/// Evidence in its surroundings: the document's metadata, and the passage with the one before and the one after.
final class Around {
    private final Screen screen;

    Around(Screen screen) {
        this.screen = screen;
    }

    String of(Evidence e, Retriever retriever) {
        var out = new StringBuilder();
        SourceLines.all(e.passage().document(), e.metadata())
                .forEach(line -> out.append(line).append('\n'));
        out.append('\n');
        var near = retriever.around(e.passage());
        near.stream()
                .filter(p -> p.ordinal() < e.passage().ordinal())
                .forEach(p -> out.append(paragraph(screen.dim(Clean.line(p.text())))));
        out.append(paragraph(marked(e)));
        near.stream()
                .filter(p -> p.ordinal() > e.passage().ordinal())
                .forEach(p -> out.append(paragraph(screen.dim(Clean.line(p.text())))));
        return out.toString();
    }

    /// The passage with the quote bold, or between arrows where there are no colours.
    private String marked(Evidence e) {
        var text = e.passage().text();
        int offset = e.passage().span().start();
        var before = Clean.line(text.substring(0, e.span().start() - offset));
        var after = Clean.line(text.substring(e.span().end() - offset));
        var quote = screen.colours() ? screen.bold(Clean.line(e.quote())) : "» " + Clean.line(e.quote()) + " «";
        return (before + " " + quote + " " + after).strip();
    }

    private String paragraph(String text) {
        return Wrap.at(screen.width(), "", "", text) + "\n";
    }
}
