package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Single sentences of running news with the events they report, most of them none; JSON lines, as {@code SENTENCES.md} of the gold set
 * defines them.
 *
 * @param path the file
 * @param sentences in the order of the file
 */
record SentenceGold(Path path, List<Sentence> sentences) implements Gold {

    /** A sentence as a report of its own, and its line, whose events are the gold. */
    record Sentence(Report report, JsonNode line) {}

    @Override
    public String kind() {
        return "sentences";
    }

    @Override
    public List<Report> reports() {
        return sentences.stream().map(Sentence::report).toList();
    }

    static SentenceGold open(Path path) {
        List<Sentence> sentences = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonFile.Line line : JsonFile.lines(path)) {
            JsonNode value = line.value();
            String id = JsonFile.string(value, "id");
            String text = JsonFile.string(value, "sentence");
            if (id == null || text == null || !value.path("events").isArray()) {
                throw new BadGoldException(path, line.place(), "has no " + (id == null ? "id" : text == null ? "sentence" : "list of events"));
            }
            if (!ids.add(id)) {
                throw new BadGoldException(path, line.place(), "has the id of an earlier line: " + id);
            }
            for (JsonNode event : value.path("events")) {
                if (JsonFile.string(event, "type") == null) {
                    throw new BadGoldException(path, line.place(), "has an event without a type");
                }
            }
            String published = JsonFile.string(value, "published");
            sentences.add(new Sentence(GoldReports.of(path, id, JsonFile.string(value, "title"), null, null, published, text), value));
        }
        return new SentenceGold(path, sentences);
    }
}
