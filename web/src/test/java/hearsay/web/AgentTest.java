package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A language model's client asks the ledger and gets words that it can cite. */
class AgentTest extends AtTheNewsroom {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static McpSyncClient client;

    @BeforeAll
    static void open() {
        newsroom.tellOfTheBridge();
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder(newsroom.at("/").toString()).endpoint("/mcp").build()).build();
        client.initialize();
    }

    @AfterAll
    static void close() {
        client.close();
    }

    private static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(new CallToolRequest(tool, arguments));
    }

    private static String words(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    @Test
    void theToolsAreNamedAndDescribed() {
        assertThat(client.listTools().tools()).extracting(Tool::name).containsExactlyInAnyOrder("search", "happening", "speaker", "read_text");
        assertThat(client.listTools().tools()).allSatisfy(tool -> assertThat(tool.description()).contains("Cite claims by their id"));
    }

    @Test
    void whatIsFoundCarriesIdsAndExactWords() throws IOException {
        JsonNode found = JSON.readTree(words(call("search", Map.of("q", "shelling of the bridge", "stance", "denies")))).path("claims");
        assertThat(found).isNotEmpty();
        String id = found.get(0).path("claim").path("id").asText();
        String said = found.get(0).path("claim").path("content").path("text").asText();
        long report = newsroom.ledger.claims().find(id).orElseThrow().report();
        assertThat(newsroom.ledger.reports().text(report)).contains(said);
    }

    @Test
    void happeningsSpeakersAndTextsAnswer() throws IOException {
        assertThat(JSON.readTree(words(call("happening", Map.of("id", "bridge")))).path("deny")).isNotEmpty();
        assertThat(JSON.readTree(words(call("speaker", Map.of("name", "Harasym")))).path("matters")).isNotEmpty();
        assertThat(JSON.readTree(words(call("read_text", Map.of("text", "The army said on Monday that rebels had shelled the town of Idlib.")))).path("claims")).isNotEmpty();
    }

    @Test
    void whatIsWrongIsToldInWords() {
        assertThat(call("happening", Map.of("id", "nowhere"))).satisfies(result -> {
            assertThat(result.isError()).isTrue();
            assertThat(words(result)).contains("no happening 'nowhere'");
        });
        assertThat(call("search", Map.of("stance", "perhaps")).isError()).isTrue();
    }
}
