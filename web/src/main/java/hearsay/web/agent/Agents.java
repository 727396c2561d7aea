package hearsay.web.agent;

import hearsay.web.Resource;
import hearsay.web.api.Answers;
import io.javalin.http.Context;
import io.javalin.http.InternalServerErrorResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The Model Context Protocol (streamable HTTP without sessions) at {@code /mcp}; {@link #speak} for standard input and output. */
public final class Agents implements Resource, AutoCloseable {
    private static final String PATH = "/mcp";
    private static final String NAME = "hearsay";
    private static final String VERSION = "1";
    private static final int LARGEST = 2_000_000;

    private final HttpServletStatelessServerTransport transport;
    private final McpStatelessSyncServer server;

    public Agents(Answers answers) {
        this.transport = HttpServletStatelessServerTransport.builder().messageEndpoint(PATH).maxRequestSize(LARGEST).build();
        var specification = McpServer.sync(transport).serverInfo(NAME, VERSION).capabilities(capabilities());
        new Tools(answers).all().forEach(tool -> specification.toolCall(tool.described(), (context, call) -> Tools.answer(tool, call)));
        this.server = specification.build();
    }

    /**
     * Serves one agent over a pair of streams.
     *
     * @return to be closed when the agent has gone
     */
    public static McpSyncServer speak(Answers answers, InputStream in, OutputStream out) {
        McpJsonMapper json = McpJsonDefaults.getMapper();
        var specification = McpServer.sync(new StdioServerTransportProvider(json, in, out)).serverInfo(NAME, VERSION).capabilities(capabilities());
        List<Tool> tools = new Tools(answers).all();
        tools.forEach(tool -> specification.toolCall(tool.described(), (exchange, call) -> Tools.answer(tool, call)));
        return specification.build();
    }

    private static ServerCapabilities capabilities() {
        return ServerCapabilities.builder().tools(false).build();
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post(PATH, this::pass);
        routes.get(PATH, this::pass);
    }

    private void pass(Context context) {
        try {
            transport.service(context.req(), context.res());
        } catch (IOException | ServletException e) {
            throw new InternalServerErrorResponse("The agent's request broke off.");
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
