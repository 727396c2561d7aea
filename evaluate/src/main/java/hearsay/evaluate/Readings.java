package hearsay.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import hearsay.claims.ClaimJson;
import hearsay.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was read in each report, as the JSON that {@code read --json --marks} prints: whoever read it, what is scored is what was written.
 *
 * @param origin the file or folder it came from, or the place of the gold for a coder's; for messages
 * @param byReport one JSON object a report, by its id
 * @param failures reports that could not be read, one line each
 */
record Readings(Path origin, Map<String, JsonNode> byReport, List<String> failures) {

    /** Reads reports with a coder. */
    static Readings of(Path gold, List<Report> reports, Coder coder, Options options) {
        ClaimJson json = new ClaimJson(true);
        Side<JsonNode> side = Side.bySide(reports, r -> parse(json.line(coder.code(r))), options);
        return new Readings(gold, side.read(), side.failures());
    }

    private static JsonNode parse(String line) {
        try {
            return JsonFile.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reading is no valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Readings that were saved.
     *
     * @param path a file of JSON lines, or a folder with one JSON file a report as gold has it (to compare two annotators)
     */
    static Readings load(Path path) {
        Map<String, JsonNode> byReport = new LinkedHashMap<>();
        if (Files.isDirectory(path)) {
            for (Path file : Folder.files(path, ".json")) {
                JsonNode value = JsonFile.value(file);
                byReport.put(id(value, file, ""), value);
            }
        } else {
            for (JsonFile.Line line : JsonFile.lines(path)) {
                byReport.put(id(line.value(), path, line.place()), line.value());
            }
        }
        return new Readings(path, byReport, List.of());
    }

    private static String id(JsonNode reading, Path file, String place) {
        JsonNode report = reading.path("report");
        String id = report.isTextual() ? report.textValue() : JsonFile.string(report.isObject() ? report : reading, "id");
        if (id == null) {
            throw new BadGoldException(file, place, "has no id of a report");
        }
        return id;
    }

    /** What was read in a report, or null if nothing was. */
    @Nullable JsonNode of(String report) {
        return byReport.get(report);
    }

    /** The marks of one kind in a report; none if it was not read. */
    List<JsonNode> marks(String report, String kind) {
        JsonNode reading = byReport.get(report);
        if (reading == null) {
            return List.of();
        }
        if (!reading.path("marks").has(kind)) {
            throw new BadGoldException(origin, "report " + report, "has no marks; read it with --marks");
        }
        return JsonFile.items(reading.path("marks"), kind);
    }

    /** Writes one line a report, in the order of the reports' ids. */
    void save(Path file) {
        List<String> lines = new ArrayList<>();
        for (String id : new TreeSet<>(byReport.keySet())) {
            lines.add(String.valueOf(byReport.get(id)));
        }
        Folder.write(file, lines);
    }
}
