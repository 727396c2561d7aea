package hearsay.web.agent;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.ledger.LedgerException;
import hearsay.web.api.Answers;
import hearsay.web.page.BadRequest;
import hearsay.web.search.Filter;
import hearsay.web.search.Finder;
import io.javalin.http.NotFoundResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tools that agents get. */
final class Tools {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLAIMS = 20;
    private static final int MATTERS = 10;
    private static final String CITE = " Cite claims by their id and their exact words (content.text); a claim is what a report says on somebody's word, not a fact.";

    private final Answers answers;

    Tools(Answers answers) {
        this.answers = answers;
    }

    List<Tool> all() {
        return List.of(
                new Tool("search", "Finds claims by words, by meaning and by conditions." + CITE, searched(), List.of(), this::search),
                new Tool("happening", "Everything that reports say about one happening: who affirms and denies it, independent origins, disputes, numbers, grade." + CITE,
                        Map.of("id", "the happening's id, as search gives it"), List.of("id"), said -> answers.happening(said.getOrDefault("id", ""))),
                new Tool("speaker", "What somebody said over time, by matter, with shifts of stance and silence." + CITE,
                        Map.of("name", "a name or a part of one, a country or its code", "on", "the matter, in words"), List.of("name"),
                        said -> answers.speaker(said.getOrDefault("name", ""), said.get("on"), MATTERS)),
                new Tool("read_text", "Reads a text that is not in the ledger and returns its claims; nothing is filed." + CITE,
                        Map.of("text", "the report's text", "title", "its headline", "outlet", "who published it", "published", "the day, such as 2020-10-03"),
                        List.of("text"), this::read));
    }

    private static Map<String, String> searched() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("q", "words or a question; a \"phrase in quotation marks\" has to occur as it is");
        parameters.put("actor", "who does it: a name, a country or its code");
        parameters.put("recipient", "to whom it is done, likewise");
        parameters.put("source", "who says so, anywhere in the chain, likewise");
        parameters.put("class", "event class of PLOVER 2021, such as ASSAULT");
        parameters.put("stance", "affirms, denies, asks, threatens, intends or doubts");
        parameters.put("near", "near a place by its name, or near a point: latitude,longitude");
        parameters.put("within", "how near to it, in kilometres; 50 if not given");
        parameters.put("since", "published on this day or later: 2020-10-03, 2020-10 or 2020");
        parameters.put("until", "published on this day or before");
        parameters.put("outlet", "in reports of this outlet");
        parameters.put("happening", "only claims of this happening");
        parameters.put("after", "'next' of the page before");
        return parameters;
    }

    private String search(Map<String, String> said) {
        Map<String, List<String>> parameters = new HashMap<>();
        said.forEach((name, value) -> parameters.put(name, List.of(value)));
        return answers.search(new Filter(parameters), CLAIMS, Finder.cursor(said.get("after")));
    }

    private String read(Map<String, String> said) {
        ObjectNode report = JSON.createObjectNode();
        said.forEach(report::put);
        return answers.read(report);
    }

    /** What a tool says to a call: JSON, or in one line what was wrong. */
    static CallToolResult answer(Tool tool, CallToolRequest call) {
        Map<String, String> said = new HashMap<>();
        Map<String, Object> arguments = call.arguments();
        if (arguments != null) {
            arguments.forEach((name, value) -> {
                if (tool.parameters().containsKey(name) && value instanceof String words && !words.isBlank()) {
                    said.put(name, words);
                }
            });
        }
        for (String name : tool.required()) {
            if (!said.containsKey(name)) {
                return wrong("'" + name + "' is missing");
            }
        }
        try {
            return CallToolResult.builder().addTextContent(tool.answer().apply(said)).isError(false).build();
        } catch (BadRequest | NotFoundResponse | LedgerException e) {
            return wrong(String.valueOf(e.getMessage()));
        }
    }

    private static CallToolResult wrong(String why) {
        return CallToolResult.builder().addTextContent(why).isError(true).build();
    }
}
