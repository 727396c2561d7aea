package hearsay.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the OpenAPI document of a running server promises, and whether an answer keeps it. */
final class Described {
    private static final int SERVER_ERROR = 500;
    private static final int CLIENT_ERROR = 400;
    private static final int NOT_MODIFIED = 304;

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new HashMap<>();

    /** An address and what is done there. @param method in small letters */
    record Operation(String path, String method, JsonNode described) {

        /** Its parameters of a kind: {@code query} or {@code path}. */
        List<JsonNode> parameters(String in) {
            List<JsonNode> found = new ArrayList<>();
            described.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals(in)) {
                    found.add(parameter);
                }
            });
            return found;
        }

        /** The schema of the body that it takes. */
        Optional<JsonNode> body() {
            JsonNode schema = described.at("/requestBody/content/application~1json/schema");
            return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
        }

        /** Whether it goes on telling until one hangs up. */
        boolean endless() {
            return described.at("/responses/200/content").has("text/event-stream");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    Described(JsonNode document) {
        this.document = document;
    }

    /** All that can be asked. */
    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(method -> all.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
        return all;
    }

    /** What is wrong with an answer; empty if it is as described. */
    Optional<String> wrong(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode promised = operation.described().path("responses").path(String.valueOf(status));
        if (status >= SERVER_ERROR || promised.isMissingNode()) {
            return Optional.of("status " + status + " is not described");
        }
        if (status == NOT_MODIFIED) {
            return answer.body().isEmpty() ? Optional.empty() : Optional.of("a body with 304");
        }
        if (status >= CLIENT_ERROR && !type.equals("application/problem+json")) {
            return Optional.of("status " + status + " comes as " + type);
        }
        JsonNode content = promised.path("content").path(type);
        if (content.isMissingNode()) {
            return Optional.of(type + " is not described for status " + status);
        }
        List<?> flaws = schema(content.path("schema")).validate(answer.body(), InputFormat.JSON);
        return flaws.isEmpty() ? Optional.empty() : Optional.of(flaws.stream().limit(3).toList().toString());
    }

    /** References lead to the document's components. */
    private Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema, one -> {
            ObjectNode whole = one.deepCopy();
            whole.set("components", document.path("components"));
            return registry.getSchema(whole.toString(), InputFormat.JSON);
        });
    }
}
