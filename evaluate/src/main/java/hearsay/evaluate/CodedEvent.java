package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.evaluate.PloverCodes.Scheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as PLOVER's records code it.
 *
 * @param source codes of its actors
 * @param event PLOVER class, or CAMEO code
 * @param target codes of its recipients
 */
record CodedEvent(List<String> source, String event, List<String> target) {

    /**
     * The events of a reading, each once: those it lists under {@code events}, else those of its claims.
     *
     * <p>An actor of a claim is coded by its country; a body of states (sector IGO, whatever its acronym) is {@code IGO}, an NGO
     * {@code NGO}, any other acronym that is no country (an armed group of several lands) {@code IMG}; otherwise it has no code. The event
     * is the CAMEO code where it belongs to the claim's class, which tells fights from other assaults and inquiries from other
     * accusations; else the class.
     */
    static List<CodedEvent> of(@Nullable JsonNode reading) {
        Set<CodedEvent> events = new LinkedHashSet<>();
        if (reading == null) {
            return List.of();
        }
        for (JsonNode event : JsonFile.items(reading, "events")) {
            events.add(new CodedEvent(codes(event, "source"), event.path("event").asText(), codes(event, "target")));
        }
        for (JsonNode claim : JsonFile.items(reading, "claims")) {
            JsonNode event = claim.path("event");
            String type = JsonFile.string(event, "type");
            if (type != null) {
                String label = label(type, JsonFile.string(event, "cameo"));
                events.add(new CodedEvent(actors(claim, "actors"), label, actors(claim, "recipients")));
            }
        }
        return List.copyOf(events);
    }

    private static List<String> codes(JsonNode event, String field) {
        return JsonFile.items(event, field).stream().map(JsonNode::asText).toList();
    }

    private static String label(String type, @Nullable String cameo) {
        boolean agrees = cameo != null && Objects.equals(PloverCodes.category(cameo, Scheme.OF_2021), PloverCodes.category(type, Scheme.OF_2021));
        return agrees && cameo != null ? cameo : type;
    }

    private static List<String> actors(JsonNode claim, String field) {
        List<String> codes = new ArrayList<>();
        for (JsonNode party : JsonFile.items(claim, field)) {
            String code = actor(JsonFile.string(party, "country"), JsonFile.string(party, "sector"));
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static @Nullable String actor(@Nullable String country, @Nullable String sector) {
        if (country != null && PloverCodes.isCountry(country)) {
            return country;
        }
        if ("IGO".equals(sector) || "NGO".equals(sector)) {
            return sector;
        }
        return country == null ? null : "IMG";
    }

    /** The line that {@code plover.py} reads. */
    static String line(String id, List<CodedEvent> events) {
        ObjectNode line = JsonFile.MAPPER.createObjectNode().put("id", id);
        ArrayNode list = line.putArray("events");
        for (CodedEvent event : events) {
            ObjectNode object = list.addObject();
            ArrayNode source = object.putArray("source");
            event.source().forEach(source::add);
            object.put("event", event.event());
            ArrayNode target = object.putArray("target");
            event.target().forEach(target::add);
        }
        return line.toString();
    }
}
