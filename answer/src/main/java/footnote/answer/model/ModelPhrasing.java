package footnote.answer.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import footnote.answer.ComposerFailed;
import footnote.answer.Phrasing;
import footnote.answer.Question;
import footnote.answer.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets a model rewrite a follow-up so that it stands alone, and a question in another language so that documents can
/// be searched by its words. Where the model fails, or loses what the person asked, another way takes over.
///
/// The result only decides what is looked for: a wrong one finds the wrong passages, and still proves every
/// sentence.
public final class ModelPhrasing implements Phrasing {
    /// Of the deadline, each, beside what [ModelComposer] takes.
    private static final double CONDENSING = 0.12;

    private static final double TRANSLATING = 0.1;
    /// A conversation's last questions decide what a follow-up means.
    private static final int MAX_EARLIER = 6;

    private static final int MAX_QUESTION = 500;

    private static final JsonMapper JSON = new JsonMapper();
    static final JsonSchema SCHEMA = JsonSchema.builder()
            .name("question")
            .rootElement(JsonObjectSchema.builder()
                    .addStringProperty("question")
                    .required("question")
                    .additionalProperties(false)
                    .build())
            .build();

    private final ModelLine line;
    private final Supplier<Prompt> prompt;
    private final Phrasing otherwise;

    /// @param otherwise what rewrites where the model does not
    public ModelPhrasing(ModelLine line, Prompt prompt, Phrasing otherwise) {
        this(line, () -> prompt, otherwise);
    }

    /// @param prompt asked for with every question, so that the words may change while the program runs
    /// @param otherwise what phrases where the model does not
    public ModelPhrasing(ModelLine line, Supplier<Prompt> prompt, Phrasing otherwise) {
        this.line = line;
        this.prompt = prompt;
        this.otherwise = otherwise;
    }

    /// The question as one that stands alone; a first question as it is, without asking the model.
    @Override
    public Question standalone(Question question) {
        if (question.earlier().isEmpty()) return question;
        var text = asked(
                prompt.get().fill(Prompt.Task.CONDENSE, Map.of("conversation", conversation(question))), CONDENSING);
        return text == null || !Restated.keeps(question, text)
                ? otherwise.standalone(question)
                : new Question(text, question.filter(), List.of());
    }

    @Override
    public Question in(Language language, Question question) {
        var values = Map.of(
                "language",
                language.english(),
                "question",
                JSON.getNodeFactory().textNode(question.text()).toString());
        var text = asked(prompt.get().fill(Prompt.Task.TRANSLATE, values), TRANSLATING);
        return text == null || !Restated.translates(question.text(), text)
                ? otherwise.in(language, question)
                : new Question(text, question.filter(), question.earlier());
    }

    /// The question in the model's reply; null where it gives none that can be used.
    private @Nullable String asked(Prompt.Filled filled, double share) {
        try {
            var reply =
                    line.ask(filled, SCHEMA, ModelComposer.share(line.settings().deadline(), share));
            var object = LenientJson.objectWith("question", LenientJson.withoutThoughts(reply));
            var text =
                    object == null ? "" : PlainText.of(object.path("question").asText(""));
            return text.isBlank() || text.length() > MAX_QUESTION ? null : text;
        } catch (ComposerFailed e) {
            return null;
        }
    }

    private static String conversation(Question question) {
        var earlier = question.earlier();
        var conversation = JSON.createObjectNode();
        var list = conversation.putArray("earlier");
        earlier.subList(Math.max(0, earlier.size() - MAX_EARLIER), earlier.size())
                .forEach(list::add);
        return conversation.put("newest", question.text()).toPrettyString();
    }
}
