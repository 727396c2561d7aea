package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the evaluation came to, kept so that a later run is compared with it.
 *
 * @param golds one entry a gold, in the order in which they were scored
 */
public record Run(List<Scored> golds) {

    public Run {
        golds = List.copyOf(golds);
    }

    /**
     * What a run keeps of one result.
     *
     * @param figures the number of each figure, by its name; null where there was nothing to measure
     */
    public record Scored(String kind, String gold, Map<String, @Nullable Double> figures, List<Outcome> outcomes) {}

    /** What is kept of results. */
    public static Run of(List<Result> results) {
        List<Scored> golds = new ArrayList<>();
        for (Result result : results) {
            Map<String, @Nullable Double> figures = new LinkedHashMap<>();
            result.figures().forEach(f -> figures.put(f.name(), f.value()));
            golds.add(new Scored(result.kind(), result.gold(), figures, result.outcomes()));
        }
        return new Run(golds);
    }

    /** What this run has of a gold, or null. */
    @Nullable Scored of(String kind, String gold) {
        return golds.stream().filter(s -> s.kind().equals(kind) && s.gold().equals(gold)).findFirst().orElse(null);
    }

    /**
     * Writes JSON lines: for each gold one with its figures, then one an item.
     *
     * @throws BadGoldException if the file cannot be written
     */
    public void save(Path file) {
        List<String> lines = new ArrayList<>();
        for (Scored scored : golds) {
            ObjectNode head = JsonFile.MAPPER.createObjectNode().put("kind", scored.kind()).put("gold", scored.gold());
            ObjectNode figures = head.putObject("figures");
            scored.figures().forEach((name, value) -> figures.put(name, value));
            lines.add(head.toString());
            for (Outcome outcome : scored.outcomes()) {
                lines.add(line(outcome));
            }
        }
        Folder.write(file, lines);
    }

    private static String line(Outcome outcome) {
        ObjectNode line = JsonFile.MAPPER.createObjectNode();
        line.put("report", outcome.report()).put("item", outcome.words()).put("inGold", outcome.inGold());
        ObjectNode right = line.putObject("right");
        outcome.right().forEach((name, value) -> right.put(name, value));
        return line.toString();
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws BadGoldException if the file is missing or something else
     */
    public static Run load(Path file) {
        List<Scored> golds = new ArrayList<>();
        for (JsonFile.Line line : JsonFile.lines(file)) {
            JsonNode value = line.value();
            if (value.has("figures")) {
                golds.add(head(value));
            } else if (golds.isEmpty() || !value.has("item")) {
                throw new BadGoldException(file, line.place(), "is no line of a saved evaluation");
            } else {
                golds.getLast().outcomes().add(outcome(value));
            }
        }
        return new Run(golds);
    }

    private static Scored head(JsonNode value) {
        Map<String, @Nullable Double> figures = new LinkedHashMap<>();
        value.path("figures").properties().forEach(f -> figures.put(f.getKey(), f.getValue().isNumber() ? f.getValue().asDouble() : null));
        return new Scored(value.path("kind").asText(), value.path("gold").asText(), figures, new ArrayList<>());
    }

    private static Outcome outcome(JsonNode value) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        value.path("right").properties().forEach(r -> right.put(r.getKey(), r.getValue().asBoolean()));
        String report = Objects.requireNonNullElse(JsonFile.string(value, "report"), "");
        return new Outcome(report, value.path("item").asText(), value.path("inGold").asBoolean(), right);
    }
}
