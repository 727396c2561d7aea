package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences with one event or more each, as PLOVER's gold standard records. Records with the same words are one sentence.
 *
 * @param path the file
 * @param sentences in the order of the file
 */
record EventGold(Path path, List<Sentence> sentences) implements Gold {
    /** Classes whose sides may be told in either order. */
    private static final Set<String> RECIPROCAL = Set.of("CONSULT", "AGREE", "SUPPORT", "COOPERATE");

    /** A sentence, under the id of its first record, and its records. */
    record Sentence(Report report, List<Event> events) {

        /** Records' ids, in order. */
        List<String> ids() {
            return events.stream().map(Event::id).toList();
        }
    }

    /**
     * One record.
     *
     * @param id the file's; a second record with the same id has "#2" after it
     * @param category class of 2016
     * @param source codes of actors as they are compared, all of them, countries or not
     * @param target codes of recipients; of a reciprocal event, all parties are in both
     */
    record Event(String id, String category, Set<String> source, Set<String> target, boolean reciprocal) {

        Event countriesOnly() {
            return new Event(id, category, countries(source), countries(target), reciprocal);
        }

        private static Set<String> countries(Set<String> codes) {
            Set<String> countries = new HashSet<>(codes);
            countries.removeIf(c -> !PloverCodes.isCountry(c));
            return countries;
        }
    }

    @Override
    public String kind() {
        return "events";
    }

    @Override
    public List<Report> reports() {
        return sentences.stream().map(Sentence::report).toList();
    }

    static EventGold open(Path path) {
        JsonNode records = JsonFile.value(path);
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Sentence> byText = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            JsonNode record = records.get(i);
            if (!record.has("text")) {
                continue;
            }
            String place = "record " + (i + 1);
            String given = required(record, "id", path, place);
            int nth = seen.merge(given, 1, Integer::sum);
            Event event = event(record, nth == 1 ? given : given + "#" + nth, path, place);
            String text = String.join(" ", required(record, "text", path, place).replaceAll("[{}]", "").strip().split("\\s+"));
            byText.computeIfAbsent(text, t -> new Sentence(GoldReports.of(path, event.id(), null, null, null, JsonFile.string(record, "date"), t), new ArrayList<>()))
                    .events()
                    .add(event);
        }
        if (byText.isEmpty()) {
            throw new BadGoldException(path, "", "holds no PLOVER records");
        }
        return new EventGold(path, List.copyOf(byText.values()));
    }

    private static String required(JsonNode record, String field, Path path, String place) {
        String value = JsonFile.string(record, field);
        if (value == null) {
            throw new BadGoldException(path, place, "has no " + field);
        }
        return value;
    }

    private static Event event(JsonNode record, String id, Path path, String place) {
        String category = required(record, "event", path, place);
        if (PloverCodes.category(category, PloverCodes.Scheme.OF_2016) == null) {
            throw new BadGoldException(path, place, "has no class of PLOVER: " + category);
        }
        Set<String> source = codes(record, "source");
        Set<String> target = codes(record, "target");
        boolean bothWays = record.path("textInfo").toString().contains("SRC/TAR")
                || record.path("source").size() >= 2 && isEmpty(record.path("target")) && RECIPROCAL.contains(category);
        if (bothWays) {
            source.addAll(target);
            target = source;
        }
        return new Event(id, category, source, target, bothWays);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : value.asText("").isEmpty();
    }

    private static Set<String> codes(JsonNode record, String field) {
        Set<String> codes = new HashSet<>();
        if (record.path(field).isArray()) {
            for (JsonNode actor : record.path(field)) {
                String code = PloverCodes.actor(JsonFile.string(actor, "code"), false);
                if (code != null) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    /** All codes that one side of some records has. */
    static Set<String> all(Collection<Set<String>> sides) {
        Set<String> all = new HashSet<>();
        sides.forEach(all::addAll);
        return all;
    }
}
