package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports and the incident that each is about, two reports or more an incident; JSON lines with {@code incident_id}, {@code id}, {@code title},
 * {@code date} and {@code text}, as the sources of SemEval-2018 task 5 have been gathered. A report may stand there for two incidents.
 *
 * @param path the file
 * @param reports in the order of the file
 * @param incidents ids of the incidents that each report, by its id, is about
 */
record IncidentGold(Path path, List<Report> reports, Map<String, Set<String>> incidents) implements Gold {

    @Override
    public String kind() {
        return "incidents";
    }

    /** Whether two reports, by their ids, are about one incident. */
    boolean one(String report, String other) {
        return incidents.getOrDefault(report, Set.of()).stream().anyMatch(incidents.getOrDefault(other, Set.of())::contains);
    }

    /** Ids of the reports on each incident. */
    Map<String, List<Report>> byIncident() {
        Map<String, List<Report>> byIncident = new LinkedHashMap<>();
        for (Report report : reports) {
            incidents.getOrDefault(report.id(), Set.of()).forEach(i -> byIncident.computeIfAbsent(i, x -> new ArrayList<>()).add(report));
        }
        return byIncident;
    }

    static IncidentGold open(Path path) {
        List<Report> reports = new ArrayList<>();
        Map<String, Set<String>> incidents = new LinkedHashMap<>();
        for (JsonFile.Line line : JsonFile.lines(path)) {
            JsonNode value = line.value();
            String id = needed(value, "id", path, line);
            String incident = needed(value, "incident_id", path, line);
            String text = needed(value, "text", path, line);
            if (!incidents.containsKey(id)) {
                reports.add(GoldReports.of(
                        path, id, JsonFile.string(value, "title"), JsonFile.string(value, "outlet"), JsonFile.string(value, "uri"),
                        JsonFile.string(value, "date"), text));
            }
            incidents.computeIfAbsent(id, i -> new LinkedHashSet<>()).add(incident);
        }
        return new IncidentGold(path, List.copyOf(reports), incidents);
    }

    private static String needed(JsonNode value, String field, Path path, JsonFile.Line line) {
        String words = JsonFile.string(value, field);
        if (words == null || words.isBlank()) {
            throw new BadGoldException(path, line.place(), "has no " + field);
        }
        return words;
    }
}
