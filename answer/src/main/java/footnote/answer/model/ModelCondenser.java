package footnote.answer.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import footnote.answer.ComposerFailed;
import footnote.answer.Question;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Lets a model rewrite a follow-up so that it stands alone. Where the model fails, another way takes over.
///
/// The result only decides what is looked for: a wrong one finds the wrong passages, and still proves every
/// sentence.
public final class ModelCondenser implements UnaryOperator<Question> {
    /// Of the deadline, beside what [ModelComposer] takes.
    private static final double SHARE = 0.15;
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
    private final Prompt prompt;
    private final UnaryOperator<Question> otherwise;

    /// @param otherwise what condenses where the model does not
    public ModelCondenser(ModelLine line, Prompt prompt, UnaryOperator<Question> otherwise) {
        this.line = line;
        this.prompt = prompt;
        this.otherwise = otherwise;
    }

    /// The question as one that stands alone; a first question as it is, without asking the model.
    @Override
    public Question apply(Question question) {
        if (question.earlier().isEmpty()) return question;
        try {
            var reply = line.ask(
                    filled(question),
                    SCHEMA,
                    ModelComposer.share(line.settings().deadline(), SHARE));
            var object = LenientJson.objectWith("question", reply);
            var text =
                    object == null ? "" : PlainText.of(object.path("question").asText(""));
            if (text.isBlank() || text.length() > MAX_QUESTION) return otherwise.apply(question);
            return new Question(text, question.filter(), List.of());
        } catch (ComposerFailed e) {
            return otherwise.apply(question);
        }
    }

    private Prompt.Filled filled(Question question) {
        var earlier = question.earlier();
        var conversation = JSON.createObjectNode();
        var list = conversation.putArray("earlier");
        earlier.subList(Math.max(0, earlier.size() - MAX_EARLIER), earlier.size())
                .forEach(list::add);
        conversation.put("newest", question.text());
        return prompt.fill(Prompt.Task.CONDENSE, Map.of("conversation", conversation.toPrettyString()));
    }
}
