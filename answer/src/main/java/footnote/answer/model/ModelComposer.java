package footnote.answer.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import footnote.answer.Answer;
import footnote.answer.Composer;
import footnote.answer.Question;
import footnote.retrieval.Hit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Lets a model write the answer's sentences from the passages that were found.
///
/// The passages go in as JSON, so that nothing in a document can pose as the prompt; what comes back goes through
/// [ModelReply]. The model gets no tools and no addresses.
public final class ModelComposer implements Composer {
    /// Of the deadline; the rest is for finding, for condensing a follow-up, and for an answer without the model.
    private static final double SHARE = 0.65;
    /// A token of English is about four characters; close enough for a budget, and no tokenizer is needed.
    private static final int CHARACTERS_A_TOKEN = 4;
    /// The JSON around a passage's text: its keys, number and date.
    private static final int FRAME = 60;

    private static final JsonMapper JSON = new JsonMapper();

    private final ModelLine line;
    private final Supplier<Prompt> prompt;

    public ModelComposer(ModelLine line, Prompt prompt) {
        this(line, () -> prompt);
    }

    /// @param prompt asked for with every question, so that the words may change while the program runs
    public ModelComposer(ModelLine line, Supplier<Prompt> prompt) {
        this.line = line;
        this.prompt = prompt;
    }

    @Override
    public Answer.Mode mode() {
        return Answer.Mode.MODEL;
    }

    /// @throws IllegalArgumentException without hits: with no evidence no model is called
    @Override
    public Composition compose(Question question, List<Hit> hits) {
        if (hits.isEmpty()) throw new IllegalArgumentException("no evidence, no model");
        var shown = new ArrayList<Hit>();
        var passages = passages(hits, shown);
        var filled = prompt.get()
                .fill(
                        Prompt.Task.ANSWER,
                        Map.of(
                                "passages",
                                passages.toPrettyString(),
                                "question",
                                JSON.getNodeFactory().textNode(question.text()).toString()));
        var reply = line.ask(filled, ModelReply.SCHEMA, share(line.settings().deadline(), SHARE));
        return ModelReply.read(reply, shown);
    }

    /// The best hits that fit the budget, in their order; the best one always, cut where it alone is too long.
    private ArrayNode passages(List<Hit> hits, List<Hit> shown) {
        var left = line.settings().passageTokens() * CHARACTERS_A_TOKEN;
        var array = JSON.createArrayNode();
        for (var hit : hits) {
            var text = hit.passage().text().replaceAll("\\s+", " ").strip();
            var size = text.length() + hit.metadata().title().length() + FRAME;
            if (size > left && !shown.isEmpty()) continue;
            shown.add(hit);
            add(array, hit, text.substring(0, Math.min(text.length(), Math.max(0, left))), shown.size());
            left -= size;
        }
        return array;
    }

    private static void add(ArrayNode array, Hit hit, String text, int number) {
        var metadata = hit.metadata();
        var node = array.addObject().put("passage", number).put("title", metadata.title());
        if (metadata.publisher() != null) node.put("publisher", metadata.publisher());
        if (metadata.published() != null)
            node.put("published", metadata.published().toString());
        node.put("text", text);
    }

    static Duration share(Duration whole, double share) {
        return Duration.ofMillis(Math.round(whole.toMillis() * share));
    }
}
