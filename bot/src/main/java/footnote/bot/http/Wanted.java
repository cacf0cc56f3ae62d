package footnote.bot.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import footnote.corpus.PartialDate;
import footnote.retrieval.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The object a program sends, read with care: what is not known, too long, or of another type is refused by name.
final class Wanted {
    /// In characters, of a question or of words to look for.
    static final int LONGEST = 2_000;

    /// In characters, of a quote.
    static final int LONGEST_QUOTE = 5_000;

    /// In characters, of a name or an id.
    static final int LONGEST_NAME = 300;

    private static final int EARLIER = 5;
    private static final Set<String> FILTERS = Set.of("document", "publisher", "from", "to");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final JsonNode object;

    private Wanted(JsonNode object) {
        this.object = object;
    }

    /// Reads a body.
    static Wanted read(byte[] body) throws Fault.Refusal {
        try {
            return of(MAPPER.readTree(body));
        } catch (IOException e) {
            throw Fault.badRequest("The body is not JSON.").refusal();
        }
    }

    /// Takes the arguments of a tool.
    static Wanted of(Map<String, Object> arguments) throws Fault.Refusal {
        return of(MAPPER.<JsonNode>valueToTree(arguments));
    }

    private static Wanted of(@Nullable JsonNode node) throws Fault.Refusal {
        if (node == null || !node.isObject())
            throw Fault.badRequest("The body is not a JSON object.").refusal();
        return new Wanted(node);
    }

    /// Refuses names that mean nothing.
    ///
    /// @param names besides those of filters
    Wanted with(Set<String> names) throws Fault.Refusal {
        for (var field : object.properties()) {
            var name = field.getKey();
            if (!names.contains(name) && !FILTERS.contains(name))
                throw Fault.badRequest("There is no \"" + name.substring(0, Math.min(40, name.length()))
                                + "\"; /v1/openapi.json tells what there is.")
                        .refusal();
        }
        return this;
    }

    /// Words that there must be.
    String text(String name, int longest) throws Fault.Refusal {
        var text = optional(name, longest);
        if (text == null)
            throw Fault.badRequest("\"" + name + "\" is missing; write words in it.")
                    .refusal();
        return text;
    }

    private @Nullable String optional(String name, int longest) throws Fault.Refusal {
        var value = object.path(name);
        if (value.isMissingNode() || value.isNull()) return null;
        if (!value.isTextual() || value.textValue().isBlank())
            throw Fault.badRequest("\"" + name + "\" must be a text with words in it.")
                    .refusal();
        if (value.textValue().length() > longest)
            throw Fault.badRequest("\"" + name + "\" must have at most " + longest + " characters.")
                    .refusal();
        return value.textValue();
    }

    /// What the answer carries back; null where nothing was given.
    @Nullable
    Object id() throws Fault.Refusal {
        var id = object.path("id");
        return id.isIntegralNumber() ? id.bigIntegerValue() : optional("id", LONGEST_NAME);
    }

    /// A whole number within bounds.
    int number(String name, int otherwise, int least, int most) throws Fault.Refusal {
        var value = object.path(name);
        if (value.isMissingNode() || value.isNull()) return otherwise;
        if (!value.canConvertToInt()
                || !value.isIntegralNumber()
                || value.intValue() < least
                || value.intValue() > most)
            throw Fault.badRequest("\"" + name + "\" must be a whole number from " + least + " to " + most + ".")
                    .refusal();
        return value.intValue();
    }

    /// The questions before, oldest first.
    List<String> earlier() throws Fault.Refusal {
        var value = object.path("earlier");
        if (value.isMissingNode() || value.isNull()) return List.of();
        var texts = new ArrayList<String>();
        for (var item : value)
            if (item.isTextual() && item.textValue().length() <= LONGEST) texts.add(item.textValue());
        if (!value.isArray() || texts.size() != value.size() || texts.size() > EARLIER)
            throw Fault.badRequest("\"earlier\" must be a list of at most " + EARLIER + " questions.")
                    .refusal();
        return texts;
    }

    /// Which documents may be used.
    Filter filter() throws Fault.Refusal {
        var from = date("from");
        var to = date("to");
        if (from != null && to != null && from.first().isAfter(to.last()))
            throw Fault.badRequest("\"from\" is after \"to\"; swap them.").refusal();
        return new Filter(optional("document", LONGEST_NAME), optional("publisher", LONGEST_NAME), from, to, Set.of());
    }

    private @Nullable PartialDate date(String name) throws Fault.Refusal {
        var text = optional(name, LONGEST_NAME);
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw Fault.badRequest("\"" + name + "\" must be a date such as 2026-01-10, 2026-01 or 2026.")
                    .refusal();
        }
    }
}
