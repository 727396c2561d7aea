package hearsay.web.agent;

import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Something that an agent can ask for.
 *
 * @param name what the agent calls it
 * @param description what it is for, in words for a language model
 * @param parameters what it takes, each with a description; all are strings
 * @param required those that have to be given
 * @param answer makes JSON of them
 */
record Tool(String name, String description, Map<String, String> parameters, List<String> required, Function<Map<String, String>, String> answer) {

    /** As the protocol describes it. */
    McpSchema.Tool described() {
        Map<String, Object> properties = new TreeMap<>();
        parameters.forEach((parameter, words) -> properties.put(parameter, Map.of("type", "string", "description", words)));
        Map<String, Object> schema = Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
        return McpSchema.Tool.builder().name(name).description(description).inputSchema(schema).build();
    }
}
