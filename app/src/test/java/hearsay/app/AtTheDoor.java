package hearsay.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the program from end to end, with a ledger of the environment, and hears what it says. */
abstract class AtTheDoor {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** The ledger that the environment names. */
    abstract Path ledger();

    /** What the last run printed, as lines of JSON. */
    List<JsonNode> lines() throws IOException {
        return JSON.readerFor(JsonNode.class).<JsonNode>readValues(out()).readAll();
    }

    /** What the last run printed. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last run said on standard error. */
    String errors() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    /** Runs the program without a terminal and with nothing on standard input; gives its exit code. */
    int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** The same. @param more variables of the environment beside the one that names the ledger */
    int run(Map<String, String> more, String... arguments) {
        out.reset();
        errors.reset();
        Map<String, String> environment = new HashMap<>(more);
        environment.put("HEARSAY_LEDGER", ledger().toString());
        return Hearsay.run(
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]), out, Surroundings.utf8(errors), environment, Terminal.none(environment)),
                arguments);
    }
}
