package footnote.answer.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// What a server that speaks OpenAI's chat completions replied, brought into the one shape that its client reads.
///
/// Servers differ: some stream without being asked, give the content as parts, put the answer where thoughts belong,
/// leave fields out or add a comma, or report a failure as a success. What is none of these is left as it came.
final class Completion {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String EVENT = "data:";

    private Completion() {}

    /// @throws HttpFault where the reply is an error under the status of a success
    static String read(String body) {
        var text = body.strip();
        var root = text.startsWith(EVENT) || text.startsWith("event:") || text.startsWith(":")
                ? streamed(text)
                : whole(text);
        if (root == null) return body;
        if (!root.path("choices").isArray() && root.hasNonNull("error")) throw error(root.path("error"));
        var choice = root.path("choices").path(0);
        if (!choice.isObject()) return body;
        return shaped(root, choice).toString();
    }

    private static @Nullable ObjectNode whole(String text) {
        if (!text.startsWith("{")) return null;
        try {
            return JSON.readTree(text) instanceof ObjectNode object ? object : null;
        } catch (JacksonException e) {
            return LenientJson.objectWith("choices", text);
        }
    }

    /// The pieces of a stream that nobody asked for, as one.
    private static @Nullable ObjectNode streamed(String text) {
        var content = new StringBuilder();
        var thoughts = new StringBuilder();
        var root = JSON.createObjectNode();
        JsonNode reason = root.path("none");
        for (var line : text.lines().toList()) {
            if (!line.startsWith(EVENT)) continue;
            var event = whole(line.substring(EVENT.length()).strip());
            if (event == null) continue;
            if (event.hasNonNull("error")) root.set("error", event.get("error"));
            if (event.hasNonNull("usage")) root.set("usage", event.get("usage"));
            var choice = event.path("choices").path(0);
            var piece = choice.has("delta") ? choice.path("delta") : choice.path("message");
            content.append(content(piece.path("content")));
            thoughts.append(thoughts(piece));
            if (choice.hasNonNull("finish_reason")) reason = choice.path("finish_reason");
        }
        // without its last word a stream has been cut
        if (reason.isMissingNode() && !text.contains("[DONE]")) return root.has("error") ? root : null;
        if (content.isEmpty() && thoughts.isEmpty()) return root.has("error") ? root : null;
        var choice = root.putArray("choices").addObject().put("finish_reason", reason.asText("stop"));
        choice.putObject("message").put("content", content.toString()).put("reasoning_content", thoughts.toString());
        return root;
    }

    private static ObjectNode shaped(ObjectNode root, JsonNode choice) {
        var message = choice.path("message");
        var content = message.isMissingNode() ? choice.path("text").asText("") : content(message.path("content"));
        // a reasoning model may be given no other place for its answer
        if (content.isBlank() && thoughts(message).indexOf('{') >= 0) content = thoughts(message);
        var shaped = JSON.createObjectNode()
                .put("id", root.path("id").asText("0"))
                .put("object", "chat.completion")
                .put("created", 0)
                .put("model", root.path("model").asText(""));
        var one = shaped.putArray("choices").addObject().put("index", 0);
        one.put("finish_reason", choice.path("finish_reason").asText("stop"));
        one.putObject("message").put("role", "assistant").put("content", content);
        usage(shaped, root.path("usage"));
        return shaped;
    }

    private static void usage(ObjectNode shaped, JsonNode usage) {
        if (!usage.isObject()) return;
        int in = usage.path("prompt_tokens").asInt();
        int out = usage.path("completion_tokens").asInt();
        shaped.putObject("usage")
                .put("prompt_tokens", in)
                .put("completion_tokens", out)
                .put("total_tokens", in + out);
    }

    private static String thoughts(JsonNode message) {
        var thoughts = content(message.path("reasoning_content"));
        return thoughts.isEmpty() ? content(message.path("reasoning")) : thoughts;
    }

    /// A text, or the texts of its parts.
    private static String content(JsonNode node) {
        if (!node.isArray()) return node.isObject() ? node.path("text").asText("") : node.asText("");
        return StreamSupport.stream(node.spliterator(), false)
                .map(part ->
                        part.isTextual() ? part.asText() : part.path("text").asText(""))
                .collect(Collectors.joining());
    }

    private static HttpFault error(JsonNode error) {
        var said = error.isTextual() ? error.asText() : error.path("message").asText(error.toString());
        int code = error.path("code").asInt(0);
        boolean address = said.toLowerCase(java.util.Locale.ROOT).contains("endpoint");
        int status = code >= 400 && code < 600 ? code : address ? 404 : 500;
        return new HttpFault(status, "HTTP 200 with an error: " + BoundedHttp.line(said), null);
    }
}
