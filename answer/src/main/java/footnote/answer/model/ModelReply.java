package footnote.answer.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import footnote.answer.Composer.Composition;
import footnote.answer.Composer.DraftPosition;
import footnote.answer.ComposerFailed;
import footnote.answer.Draft;
import footnote.answer.Draft.Claim;
import footnote.retrieval.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What a model is asked to reply, and how its reply is read.
final class ModelReply {
    /// More than is asked for; the rest of a longer reply is not read.
    private static final int MAX_STATEMENTS = 12;

    private static final int MAX_EVIDENCE = 6;
    private static final int MAX_POSITIONS = 6;
    /// Longer than any passage.
    private static final int MAX_QUOTE = 4000;

    private static final Pattern MARKER = Pattern.compile("\\s*\\[(\\d{1,3})]");

    static final JsonSchema SCHEMA = JsonSchema.builder()
            .name("answer")
            .rootElement(object("answerable", new JsonBooleanSchema())
                    .addProperty("statements", list(statement()))
                    .addProperty("positions", list(position()))
                    .required("answerable", "statements", "positions")
                    .build())
            .build();

    private ModelReply() {}

    private static JsonObjectSchema statement() {
        var evidence = object("passage", new JsonIntegerSchema())
                .addStringProperty("quote")
                .required("passage", "quote")
                .build();
        return object("text", new JsonStringSchema())
                .addProperty("evidence", list(evidence))
                .required("text", "evidence")
                .build();
    }

    private static JsonObjectSchema position() {
        return object("summary", new JsonStringSchema())
                .addProperty("statements", list(new JsonIntegerSchema()))
                .required("summary", "statements")
                .build();
    }

    private static JsonObjectSchema.Builder object(String property, JsonSchemaElement element) {
        return JsonObjectSchema.builder().addProperty(property, element).additionalProperties(false);
    }

    private static JsonArraySchema list(JsonSchemaElement items) {
        return JsonArraySchema.builder().items(items).build();
    }

    /// Reads a reply.
    ///
    /// @param shown the passages as they were numbered, the first as 1
    /// @throws ComposerFailed where it holds no answer in the shape asked for
    static Composition read(String reply, List<Hit> shown) {
        var said = LenientJson.withoutThoughts(reply);
        var root = LenientJson.objectWith("statements", said);
        if (root == null) root = LenientJson.objectWith("answerable", said);
        if (root == null) throw new ComposerFailed("the model's reply made no sense");
        var drafts = new ArrayList<Draft>();
        // The model's positions count its statements: what cannot be read still takes up its number.
        var places = new ArrayList<Integer>();
        for (var node : items(root.path("statements"), MAX_STATEMENTS)) {
            var draft = draft(node, shown);
            places.add(draft == null ? -1 : drafts.size());
            if (draft != null) drafts.add(draft);
        }
        if (drafts.isEmpty() && isAnswerable(root.path("answerable")))
            throw new ComposerFailed("the model's reply made no sense");
        if (!isAnswerable(root.path("answerable"))) drafts.clear();
        var positions = drafts.isEmpty() ? List.<DraftPosition>of() : positions(root.path("positions"), places);
        return new Composition(drafts, positions, drafts.isEmpty() ? "The documents do not answer this." : "");
    }

    private static boolean isAnswerable(JsonNode node) {
        return !(node.isBoolean() && !node.booleanValue()) && !"false".equalsIgnoreCase(node.asText());
    }

    private static @Nullable Draft draft(JsonNode node, List<Hit> shown) {
        var said = node.isTextual() ? node.asText() : node.path("text").asText("");
        var cited = evidence(node.path("evidence"));
        var text = PlainText.of(withoutOwnMarkers(said, cited));
        if (text.isBlank()) return null;
        var claims = said.length() > PlainText.MAX_SENTENCE ? List.<Claim>of() : claims(cited, shown);
        return new Draft(text, claims);
    }

    private static List<JsonNode> evidence(JsonNode node) {
        return node.isObject() ? List.of(node) : items(node, MAX_EVIDENCE);
    }

    /// Takes out the markers that repeat the sentence's own evidence; one that points elsewhere stays, for
    /// `Proof`.
    private static String withoutOwnMarkers(String said, List<JsonNode> cited) {
        var own = cited.stream().map(ModelReply::passage).toList();
        return MARKER.matcher(said).replaceAll(m -> own.contains(number(m.group(1))) ? "" : "$0");
    }

    private static List<Claim> claims(List<JsonNode> cited, List<Hit> shown) {
        IntFunction<@Nullable Hit> hit = n -> n >= 1 && n <= shown.size() ? shown.get(n - 1) : null;
        return cited.stream()
                .map(c -> new Claim(hit.apply(passage(c)), c.path("quote").asText("")))
                .filter(c -> c.quote().length() <= MAX_QUOTE)
                .toList();
    }

    private static int passage(JsonNode evidence) {
        var node = evidence.path("passage");
        return number(node.asText("").replaceAll("[\\[\\]\\s]", ""));
    }

    /// Minus one for what is no passage's number.
    private static int number(String digits) {
        var whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        return whole.matches("\\d{1,4}") ? Integer.parseInt(whole) : -1;
    }

    private static List<DraftPosition> positions(JsonNode node, List<Integer> places) {
        return items(node, MAX_POSITIONS).stream()
                .map(p -> new DraftPosition(
                        PlainText.of(p.path("summary").asText("")), drafts(p.path("statements"), places)))
                .filter(p -> !p.summary().isBlank() && !p.drafts().isEmpty())
                .toList();
    }

    private static List<Integer> drafts(JsonNode node, List<Integer> places) {
        return items(node, MAX_STATEMENTS).stream()
                .map(n -> number(n.asText("")))
                .filter(n -> n >= 0 && n < places.size() && places.get(n) >= 0)
                .map(places::get)
                .distinct()
                .toList();
    }

    private static List<JsonNode> items(JsonNode node, int atMost) {
        if (!node.isArray()) return List.of();
        return StreamSupport.stream(node.spliterator(), false).limit(atMost).toList();
    }
}
