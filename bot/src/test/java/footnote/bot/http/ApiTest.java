package footnote.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the documents say, for programs.
class ApiTest extends ApiHouse {
    @Test
    void anAnswerHasTheQuoteBehindEverySentence() throws Exception {
        open();
        var answer = caller.answer("/v1/ask", "{\"id\":\"q7\",\"question\":\"" + Harbour.QUESTION + "\"}");
        assertThat(Schemas.faults("Answer", answer)).isEmpty();
        assertThat(answer.get("id").asText()).isEqualTo("q7");
        assertThat(answer.get("refused").booleanValue()).isFalse();
        assertThat(answer.get("answer").asText()).contains("180 passengers", "[1]");
        var citation = answer.at("/citations/0");
        var text = harbour.document(citation.get("document").asText())
                .orElseThrow()
                .text();
        assertThat(text.substring(
                        text.offsetByCodePoints(0, citation.get("start").asInt()),
                        text.offsetByCodePoints(0, citation.get("end").asInt())))
                .isEqualTo(citation.get("quote").asText());
    }

    @Test
    void anHonestRefusalIsAnAnswerToo() throws Exception {
        open();
        var answer = caller.answer("/v1/ask", "{\"question\":\"" + Harbour.UNKNOWN + "\"}");
        assertThat(Schemas.faults("Answer", answer)).isEmpty();
        assertThat(answer.get("refused").booleanValue()).isTrue();
        assertThat(answer.get("citations")).isEmpty();
    }

    @Test
    void aFollowUpIsUnderstoodByTheQuestionsBefore() throws Exception {
        open();
        var answer = caller.answer(
                "/v1/ask",
                "{\"question\":\"How often does it run?\",\"earlier\":[\"Who runs the ferry across the Lindel?\"]}");
        assertThat(answer.get("answer").asText()).contains("every 20 minutes");
    }

    @Test
    void passagesAreRankedAndAsManyAsAreWanted() throws Exception {
        open();
        var hits = caller.answer("/v1/search", "{\"text\":\"ferry bridge\",\"top\":1}");
        assertThat(Schemas.faults("Hits", hits)).isEmpty();
        assertThat(hits.get("hits")).hasSize(1);
        assertThat(caller.answer("/v1/search", "{\"text\":\"ferry bridge\"}").get("hits"))
                .hasSize(2);
    }

    @Test
    void documentsCanBeLeftOut() throws Exception {
        open();
        var hits = caller.answer("/v1/search", "{\"text\":\"ferry bridge\",\"publisher\":\"Harbour Gazette\"}");
        assertThat(documents(hits)).containsExactly("bridge.md");
        var early =
                caller.answer("/v1/search", "{\"text\":\"ferry bridge\",\"from\":\"2024-05\",\"to\":\"2024-12-31\"}");
        assertThat(documents(early)).containsExactly("ferry.md");
        var elsewhere = caller.answer("/v1/trace", "{\"text\":\"carries 180 passengers\",\"document\":\"bridge.md\"}");
        assertThat(elsewhere.get("result").asText()).isEqualTo("absent");
        isFault(
                caller.send(caller.post("/v1/ask", "{\"question\":\"Why?\",\"document\":\"no such document\"}")),
                404,
                "not_found");
    }

    private static List<String> documents(JsonNode hits) {
        var documents = new ArrayList<String>();
        hits.get("hits").forEach(h -> documents.add(h.get("document").asText()));
        return documents;
    }

    @Test
    void aQuoteIsExactAlteredOrAbsent() throws Exception {
        open();
        var exact = caller.answer(
                "/v1/trace", "{\"id\":3,\"text\":\"The ferry across the Lindel carries 180 passengers.\"}");
        assertThat(Schemas.faults("Trace", exact)).isEmpty();
        assertThat(exact.get("result").asText()).isEqualTo("exact");
        assertThat(exact.get("id").asInt()).isEqualTo(3);
        var altered = caller.answer("/v1/trace", "{\"text\":\"The ferry across the Lindel carries 810 passengers.\"}");
        assertThat(Schemas.faults("Trace", altered)).isEmpty();
        assertThat(altered.at("/differences/0/found").asText()).isEqualTo("810");
        var absent = caller.answer("/v1/trace", "{\"text\":\"Seven swans a-swimming went to market.\"}");
        assertThat(Schemas.faults("Trace", absent)).isEmpty();
        assertThat(absent.get("result").asText()).isEqualTo("absent");
    }
}
