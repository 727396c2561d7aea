package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports with all their claims, as {@code GUIDELINES.md} of the gold set defines them.
 *
 * @param path the folder of claims
 * @param documents in the order of their files' names
 */
record ClaimGold(Path path, List<Document> documents) implements Gold {
    /** Where texts are looked for, beside the folder of claims. */
    private static final List<String> TEXTS = List.of("reports.jsonl", "training_reports.jsonl");

    /**
     * One report.
     *
     * @param file where its claims are
     * @param claims each as the file has it
     */
    record Document(Path file, Report report, List<JsonNode> claims) {}

    @Override
    public String kind() {
        return "claims";
    }

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    static ClaimGold open(Path path, @Nullable Path texts) {
        List<Path> files = Files.isDirectory(path) ? Folder.files(path, ".json") : List.of(path);
        Map<String, Report> reports = texts(texts == null ? beside(path) : List.of(texts));
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(document(file, reports));
        }
        return new ClaimGold(path, documents);
    }

    /** Files of texts in the folder of the claims, the one around it, and the next. */
    private static List<Path> beside(Path gold) {
        List<Path> found = new ArrayList<>();
        Path folder = gold.toAbsolutePath().normalize();
        for (int i = 0; i < 3 && folder != null && found.isEmpty(); i++) {
            Path here = folder;
            TEXTS.stream().map(here::resolve).filter(Files::isRegularFile).forEach(found::add);
            folder = folder.getParent();
        }
        if (found.isEmpty()) {
            throw new BadGoldException(gold, "", "its texts are not beside it (" + String.join(", ", TEXTS) + "); say where they are");
        }
        return found;
    }

    private static Map<String, Report> texts(List<Path> files) {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (Path file : files) {
            for (JsonFile.Line line : JsonFile.lines(file)) {
                JsonNode value = line.value();
                String id = JsonFile.string(value, "id");
                String text = JsonFile.string(value, "text");
                if (id == null || text == null) {
                    throw new BadGoldException(file, line.place(), "has no " + (id == null ? "id" : "text"));
                }
                String outlet = JsonFile.string(value, "outlet");
                String url = JsonFile.string(value, "url");
                reports.put(id, GoldReports.of(file, id, JsonFile.string(value, "title"), outlet, url, JsonFile.string(value, "published"), text));
            }
        }
        return reports;
    }

    private static Document document(Path file, Map<String, Report> reports) {
        JsonNode value = JsonFile.value(file);
        String id = JsonFile.string(value, "report");
        if (id == null || !value.path("claims").isArray()) {
            throw new BadGoldException(file, "", "has no " + (id == null ? "id of a report" : "list of claims"));
        }
        Report report = reports.get(id);
        if (report == null) {
            throw new BadGoldException(file, "", "the text of report " + id + " is missing");
        }
        List<JsonNode> claims = JsonFile.items(value, "claims");
        for (int i = 0; i < claims.size(); i++) {
            check(claims.get(i), report.text(), file, "claim " + (i + 1));
        }
        return new Document(file, report, claims);
    }

    private static void check(JsonNode claim, String text, Path file, String place) {
        String content = JsonFile.string(claim, "content");
        if (content == null || content.isBlank()) {
            throw new BadGoldException(file, place, "has no content");
        }
        int nth = claim.path("nth").asInt(1);
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(content, at + 1);
            if (at < 0) {
                String times = i == 0 ? "does not stand in the text" : "stands in the text " + i + " times, not " + nth;
                throw new BadGoldException(file, place, "its content " + times + ": " + content);
            }
        }
    }
}
