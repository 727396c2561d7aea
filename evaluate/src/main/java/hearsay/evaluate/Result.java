package hearsay.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the coder did on one gold.
 *
 * @param gold what the gold is called: the last two names of its path
 * @param kind {@link Gold#kind}
 * @param reports reports of the gold
 * @param failures reports at which the coder failed, one line each; they count as if nothing was seen in them
 * @param figures the rows, in order
 * @param outcomes item by item, in the gold's order
 */
public record Result(String gold, String kind, int reports, List<String> failures, List<Figure> figures, List<Outcome> outcomes) {

    public Result {
        failures = List.copyOf(failures);
        figures = List.copyOf(figures);
        outcomes = List.copyOf(outcomes);
    }

    static Result of(Gold gold, List<String> failures, List<Figure> figures, List<Outcome> outcomes) {
        return new Result(name(gold.path()), gold.kind(), gold.reports().size(), failures, figures, outcomes);
    }

    private static String name(Path path) {
        Path full = path.toAbsolutePath().normalize();
        int names = full.getNameCount();
        return names == 0 ? full.toString() : full.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
    }

    /**
     * The result for people: a heading, failures, the figures.
     *
     * @param verbose also a row a report, and every item that was missed, partly wrong or false
     */
    public List<String> lines(boolean verbose) {
        List<String> lines = new ArrayList<>();
        lines.add(kind + " · " + gold + " · " + reports + " reports" + (failures.isEmpty() ? "" : ", " + failures.size() + " failed"));
        failures.forEach(f -> lines.add("  " + f));
        lines.addAll(FigureText.lines(figures));
        if (verbose) {
            lines.add("");
            lines.addAll(byReport());
            lines.add("");
            outcomes.forEach(o -> items(o, lines));
        }
        return lines;
    }

    /** The result on one line of JSON: {@code {"kind", "gold", "reports", "failed", "figures": [{"name", …}]}}. */
    public String json() {
        ObjectNode json = JsonFile.MAPPER.createObjectNode().put("kind", kind).put("gold", gold).put("reports", reports);
        ArrayNode failed = json.putArray("failed");
        failures.forEach(failed::add);
        ArrayNode rows = json.putArray("figures");
        figures.forEach(f -> FigureText.json(f, rows.addObject()));
        return json.toString();
    }

    private static void items(Outcome outcome, List<String> lines) {
        if (!outcome.inGold()) {
            lines.add("  false  " + outcome.report() + ": " + outcome.words());
            return;
        }
        if (!outcome.found()) {
            List<String> wrong = outcome.right().entrySet().stream()
                    .filter(e -> !e.getValue() && !e.getKey().equals(Outcome.FOUND))
                    .map(Map.Entry::getKey)
                    .toList();
            boolean partly = wrong.size() < outcome.right().size() - 1;
            lines.add((partly ? "  partly " : "  missed ") + outcome.report() + ": " + outcome.words()
                    + (partly ? "; wrong: " + String.join(", ", wrong) : ""));
        }
    }

    /** Gold items, found ones and false predictions of each report. */
    private List<String> byReport() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Outcome o : outcomes) {
            int[] row = counts.computeIfAbsent(o.report(), r -> new int[3]);
            row[0] += o.inGold() ? 1 : 0;
            row[1] += o.found() ? 1 : 0;
            row[2] += o.inGold() ? 0 : 1;
        }
        int width = Math.max(6, counts.keySet().stream().mapToInt(String::length).max().orElse(0));
        List<String> lines = new ArrayList<>();
        lines.add(String.format("  %-" + width + "s  %5s %5s %5s", "report", "gold", "found", "false"));
        counts.forEach((report, c) -> lines.add(String.format("  %-" + width + "s  %5d %5d %5d", report, c[0], c[1], c[2])));
        return lines;
    }
}
