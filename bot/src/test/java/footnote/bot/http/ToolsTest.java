package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.bot.chat.Desk;
import footnote.bot.chat.Limits;
import footnote.bot.watch.Watch;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same footnotes for agents: the protocol's own client, over real HTTP.
class ToolsTest {
    private static final Limits FREE =
            new Limits(16, 100, Duration.ofHours(1), 1_000, Duration.ofMinutes(1), Duration.ofSeconds(5));

    @TempDir
    static Path folder;

    private static final Watch WATCH = new Watch(null);
    private static Harbour harbour;
    private static Desk desk;
    private static HttpDoor door;

    @BeforeAll
    static void open() throws Exception {
        harbour = new Harbour(folder);
        desk = new Desk(harbour, FREE);
        door = HttpDoor.open(VitalsTest.settings(0, Caller.TOKEN), WATCH);
        door.answerFrom(desk);
    }

    @AfterAll
    static void close() throws IOException {
        door.close();
        desk.close();
        harbour.close();
        WATCH.close();
    }

    private static McpSyncClient client(String token) {
        var transport = HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + door.port())
                .endpoint("/mcp")
                .jsonMapper(new JacksonMcpJsonMapper(Caller.MAPPER))
                .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + token))
                .build();
        return McpClient.sync(transport)
                .requestTimeout(Duration.ofMinutes(1))
                .initializationTimeout(Duration.ofMinutes(1))
                .jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(null))
                .build();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        try (var client = client(Caller.TOKEN)) {
            client.initialize();
            return client.callTool(
                    CallToolRequest.builder(tool).arguments(arguments).build());
        }
    }

    private static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    private static JsonNode structured(CallToolResult result, String schema) throws IOException {
        var object = Caller.MAPPER.<JsonNode>valueToTree(result.structuredContent());
        assertThat(Schemas.faults(schema, object)).isEmpty();
        return object;
    }

    @Test
    void thereAreFourToolsAndTheyOnlyRead() {
        try (var client = client(Caller.TOKEN)) {
            var server = client.initialize();
            assertThat(server.serverInfo().name()).isEqualTo("footnote");
            assertThat(server.instructions()).contains("footnote");
            var tools = client.listTools().tools();
            assertThat(tools).extracting(Tool::name).containsExactlyInAnyOrder("ask", "search", "trace", "source");
            for (var tool : tools) {
                assertThat(tool.annotations().readOnlyHint()).isTrue();
                assertThat(tool.annotations().destructiveHint()).isFalse();
                assertThat(tool.annotations().openWorldHint()).isFalse();
                assertThat(tool.description()).isNotBlank();
                assertThat(tool.inputSchema()).containsEntry("type", "object").containsKey("required");
                assertThat(tool.outputSchema()).containsEntry("type", "object").containsKey("required");
            }
        }
    }

    @Test
    void anAnswerComesAsTextWithFootnotesAndAsAnObject() throws Exception {
        var result = call("ask", Map.of("question", Harbour.QUESTION));
        assertThat(result.isError()).isFalse();
        assertThat(text(result))
                .contains("carries 180 passengers. [1]")
                .contains("\n\n[1] Ferry runs again (River Post, 2024-06-01) · ferry.md https://example.org/ferry.md\n")
                .contains("“The ferry across the Lindel carries 180 passengers.”");
        var object = structured(result, "Answer");
        assertThat(object.at("/citations/0/document").asText()).isEqualTo("ferry.md");
    }

    @Test
    void aRefusalSaysSo() throws Exception {
        var result = call("ask", Map.of("question", Harbour.UNKNOWN));
        assertThat(result.isError()).isFalse();
        assertThat(structured(result, "Answer").get("refused").booleanValue()).isTrue();
        assertThat(text(result)).doesNotContain("[1]");
    }

    @Test
    void passagesQuotesAndDocumentsCanBeLookedUp() throws Exception {
        var hits = call("search", Map.of("text", "old bridge", "top", 1));
        assertThat(structured(hits, "Hits").at("/hits/0/document").asText()).isEqualTo("bridge.md");
        assertThat(text(hits)).startsWith("1. Old Bridge closed (Harbour Gazette, 2024-03-05) · bridge.md\n");
        var trace = call("trace", Map.of("text", "The ferry across the Lindel carries 810 passengers."));
        assertThat(structured(trace, "Trace").get("result").asText()).isEqualTo("altered");
        assertThat(text(trace)).contains("Altered.", "The document has “180”, the quote has “810”.");
        var source = call("source", Map.of("document", "ferry.md"));
        var document = structured(source, "Source");
        assertThat(document.get("pages").asInt()).isEqualTo(1);
        assertThat(document.get("text").asText()).contains("every 20 minutes");
        assertThat(text(source)).contains("Ferry runs again (River Post, 2024-06-01), page 1 of 1");
    }

    @Test
    void whatCannotBeDoneIsAnErrorThatSaysWhatToDo() {
        var missing = call("ask", Map.of());
        assertThat(missing.isError()).isTrue();
        assertThat(text(missing)).contains("\"question\" is missing");
        var unknown = call("source", Map.of("document", "nowhere.md"));
        assertThat(unknown.isError()).isTrue();
        assertThat(text(unknown)).contains("nowhere.md");
        var wrong = call("search", Map.of("text", "ferry", "top", 1000));
        assertThat(text(wrong)).contains("from 1 to 50");
    }

    @Test
    void nobodyIsLetInWithoutTheToken() {
        try (var client = client("another-token-0123456789")) {
            assertThatThrownBy(client::initialize).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void itKeepsNoSessionAndNoStream() throws Exception {
        var caller = Caller.of(door.port());
        var get = caller.send(caller.to("/mcp").header("Authorization", "Bearer " + Caller.TOKEN));
        assertThat(get.statusCode()).isEqualTo(405);
        var large = caller.send(caller.post("/mcp", "{\"x\":\"" + "x".repeat(5000) + "\"}")
                .header("Accept", "application/json, text/event-stream"));
        assertThat(large.statusCode()).isEqualTo(413);
        var garbage = caller.send(caller.post("/mcp", "{").header("Accept", "application/json, text/event-stream"));
        assertThat(garbage.statusCode()).isEqualTo(400);
        assertThat(garbage.body()).doesNotContain("\tat ");
    }
}
