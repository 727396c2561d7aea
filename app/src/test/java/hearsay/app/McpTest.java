package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent's program starts {@code hearsay mcp} and talks to it. */
class McpTest extends AtTheDoor {

    @TempDir
    private Path folder;

    @Override
    Path ledger() {
        return folder.resolve("ledger.db");
    }

    @Test
    void anAgentSearchesAndGetsWordsToCite() throws IOException {
        assertThat(run("add", "../examples/karabakh.txt")).as(errors()).isZero();
        ServerParameters program = ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .args("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "hearsay.app.Hearsay", "mcp", "--ledger", ledger().toString())
                .build();
        try (McpSyncClient agent = McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
                .requestTimeout(java.time.Duration.ofMinutes(2)).initializationTimeout(java.time.Duration.ofMinutes(2)).build()) {
            agent.initialize();
            TextContent answer = (TextContent) agent.callTool(new CallToolRequest("search", Map.of("stance", "denies"))).content().getFirst();
            JsonNode claims = new ObjectMapper().readTree(answer.text()).path("claims");
            assertThat(claims).isNotEmpty().allSatisfy(found -> {
                assertThat(found.path("claim").path("id").asText()).isNotEmpty();
                assertThat(found.path("claim").path("stance").asText()).isEqualTo("denies");
            });
        }
    }
}
