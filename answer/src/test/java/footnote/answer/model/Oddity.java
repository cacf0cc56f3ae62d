package footnote.answer.model;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// What servers do otherwise than OpenAI's, and are understood all the same.
enum Oddity {
    BREAKS_OVER_A_SCHEMA((e, said) -> {
        if (e.wantsSchema()) e.refuse(500, Map.of(), "grammar not implemented");
        else e.say(said);
    }),
    CANNOT_PROCESS_A_SCHEMA((e, said) -> {
        if (e.wantsSchema()) e.refuse(422, Map.of(), "extra fields not permitted");
        else e.say(said);
    }),
    KNOWS_NO_MAX_TOKENS((e, said) -> {
        if (e.request().has("max_tokens"))
            e.refuse(400, Map.of(), "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.");
        else e.say(said);
    }),
    KNOWS_NO_SYSTEM((e, said) -> {
        if (e.request().toString().contains("\"system\"")) e.refuse(400, Map.of(), "System role not supported");
        else e.say(said);
    }),
    BEGINS_WITH_A_BYTE_ORDER_MARK((e, said) -> e.whole(200, Map.of(), "\uFEFF" + completion(text(said)))),
    COMPRESSES((e, said) -> {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(completion(text(said)).getBytes(StandardCharsets.UTF_8));
        }
        e.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                + bytes.size() + "\r\nConnection: close\r\n\r\n");
        e.socket().getOutputStream().write(bytes.toByteArray());
        e.socket().getOutputStream().flush();
    }),
    STREAMS((e, said) -> {
        var events = new StringBuilder(": keep-alive\n\n");
        for (int i = 0; i < said.length(); i += 7)
            events.append("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":")
                    .append(text(said.substring(i, Math.min(said.length(), i + 7))))
                    .append("}}]}\n\n");
        events.append("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n");
        e.whole(200, Map.of("Content-Type", "text/event-stream"), events.toString());
    }),
    SENDS_IN_CHUNKS((e, said) -> {
        var body = completion(text(said));
        var head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        e.raw(head + Integer.toHexString(10) + "\r\n" + body.substring(0, 10) + "\r\n"
                + Integer.toHexString(body.length() - 10) + "\r\n" + body.substring(10) + "\r\n0\r\n\r\n");
    }),
    LEAVES_A_COMMA((e, said) -> e.whole(200, Map.of(), completion(text(said)).replace("}]", "},]"))),
    GIVES_THE_CONTENT_IN_PARTS((e, said) -> {
        int half = said.length() / 2;
        e.whole(
                200,
                Map.of(),
                completion("[{\"type\":\"text\",\"text\":" + text(said.substring(0, half)) + "},{\"type\":\"text\","
                        + "\"text\":" + text(said.substring(half)) + "}]"));
    }),
    THINKS_BESIDE_ITS_ANSWER((e, said) -> e.whole(
            200,
            Map.of(),
            completion(text(said)).replace("\"content\"", "\"reasoning_content\":\"Hm. {Let me see}\",\"content\""))),
    ANSWERS_WHERE_THOUGHTS_BELONG((e, said) -> e.whole(
            200, Map.of(), completion(text(said)).replace("\"content\"", "\"content\":null,\"reasoning_content\""))),
    THINKS_ALOUD((e, said) -> e.say("<think>The passages say {\"statements\": []}?</think>\n\n" + said)),
    FENCES((e, said) -> e.say("Here you are:\n```json\n" + said + "\n```\nI hope that helps!")),
    LEAVES_FIELDS_OUT(
            (e, said) -> e.whole(200, Map.of(), "{\"choices\":[{\"message\":{\"content\":" + text(said) + "}}]}")),
    TELLS_MORE_THAN_IS_KNOWN((e, said) -> e.whole(
            200,
            Map.of(),
            "{\"created\":1.7e9,\"system_fingerprint\":{},\"service_tier\":7,\"choices\":[{\"index\":\"0\","
                    + "\"finish_reason\":\"eos_token\",\"logprobs\":[],\"message\":{\"role\":\"assistant\",\"content\":"
                    + text(said) + ",\"tool_calls\":[],\"refusal\":null}}],\"usage\":{\"prompt_tokens\":12.0}}")),
    KNOWS_ITS_ADDRESS_ONLY_WITH_V1("", (e, said) -> {
        if (e.path().equals("/v1/chat/completions")) e.say(said);
        else e.refuse(404, Map.of(), "Not Found");
    }),
    SAYS_THAT_AN_ADDRESS_IS_NONE_WITH_A_200("/", (e, said) -> {
        if (e.path().equals("/v1/chat/completions")) e.say(said);
        else e.whole(200, Map.of(), "{\"error\":\"Unexpected endpoint or method. (POST /chat/completions)\"}");
    }),
    KNOWS_ITS_ADDRESS_ONLY_WITHOUT_V1("/v1", (e, said) -> {
        if (e.path().equals("/chat/completions")) e.say(said);
        else e.refuse(404, Map.of(), "Not Found");
    }),
    IS_NAMED_BY_THE_WHOLE_ADDRESS("/v1/chat/completions", (e, said) -> {
        if (e.path().equals("/v1/chat/completions")) e.say(said);
        else e.refuse(404, Map.of(), "Not Found");
    });

    /// Answers with what the model says, in its own way.
    interface Way {
        void play(ModelServer.Exchange exchange, String said) throws IOException;
    }

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Way way;

    Oddity(Way way) {
        this("/v1", way);
    }

    Oddity(String path, Way way) {
        this.path = path;
        this.way = way;
    }

    ModelServer open(String said) {
        return ModelServer.start(e -> way.play(e, said));
    }

    /// Where an operator may say that it is.
    URI baseUrl(ModelServer server) {
        return URI.create(server.baseUrl().toString().replaceFirst("/v1$", path));
    }

    private static String text(String said) {
        return new JsonMapper().getNodeFactory().textNode(said).toString();
    }

    private static String completion(String content) {
        return "{\"id\":\"1\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,"
                + "\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\",\"content\":" + content
                + "}}],\"usage\":{\"prompt_tokens\":100,\"completion_tokens\":20,\"total_tokens\":120}}";
    }
}
