package hearsay.claims;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearsay.lexicon.EventClass;
import hearsay.report.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ClaimJson} wrote. The reasons of parties, times, places and quantities are not in JSON; they come back empty, as do
 * TIMEX3 values.
 */
public final class ClaimReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ClaimReader() {}

    /** A claim from its JSON. @throws IllegalArgumentException if it is none that this program writes */
    public static Claim claim(String json) {
        return claim(tree(json));
    }

    /** The words of a claim's content, from the first to the last. */
    public static String words(String json) {
        try (JsonParser parser = MAPPER.createParser(json)) {
            parser.nextToken();
            if (!enter(parser, "content") || !enter(parser, "text")) {
                return "";
            }
            return parser.getValueAsString("");
        } catch (IOException e) {
            throw new IllegalArgumentException("no claim: " + e.getMessage(), e);
        }
    }

    /** Goes to the value of a field of the object that begins here, past those before it. @return whether there is one */
    private static boolean enter(JsonParser parser, String field) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return false;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals(field)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /** The names of the fields in which two claims differ, in their order; the id, which is made of the others, is left out. */
    public static List<String> differing(String one, String other) {
        JsonNode second = tree(other);
        return tree(one).properties().stream()
                .filter(field -> !field.getKey().equals("id") && !field.getValue().equals(second.path(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no claim: " + e.getOriginalMessage(), e);
        }
    }

    /** A claim from its JSON. @throws IllegalArgumentException if it is none that this program writes */
    public static Claim claim(JsonNode json) {
        return new Claim(
                needed(json, "id"),
                list(json.path("content").path("spans"), ClaimReader::span),
                list(json.path("sources"), ClaimReader::source),
                Stance.valueOf(constant(json, "stance")),
                event(json.path("event")),
                list(json.path("actors"), ClaimReader::party),
                list(json.path("recipients"), ClaimReader::party),
                Modality.valueOf(constant(json, "modality")),
                json.path("background").asBoolean(),
                when(json.path("time")),
                list(json.path("places"), ClaimReader::place),
                list(json.path("quantities"), ClaimReader::quantity),
                json.path("confidence").asDouble(),
                list(json.path("because"), JsonNode::asText));
    }

    private static Source source(JsonNode json) {
        return new Source(mention(json), text(json, "name"), text(json, "country"), kind(json), cue(json.path("cue")));
    }

    private static Source.Kind kind(JsonNode json) {
        String word = needed(json, "kind");
        for (Source.Kind kind : Source.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of source: " + word);
    }

    private static @Nullable Mention cue(JsonNode json) {
        return json.isObject() ? mention(json) : null;
    }

    private static @Nullable Event event(JsonNode json) {
        if (!json.isObject()) {
            return null;
        }
        String cameo = text(json, "cameo");
        EventClass type = EventClass.valueOf(constant(json, "type"));
        return new Event(type, text(json, "mode"), cameo == null ? "" : cameo, cue(json.path("trigger")));
    }

    private static Party party(JsonNode json) {
        return new Party(mention(json), text(json, "name"), text(json, "country"), text(json, "sector"), "");
    }

    private static @Nullable When when(JsonNode json) {
        return json.isObject() ? new When(mention(json), text(json, "edtf"), null, Moment.DATE, "") : null;
    }

    private static Place place(JsonNode json) {
        JsonNode geonames = json.path("geonames");
        return new Place(
                mention(json),
                text(json, "name"),
                text(json, "country"),
                number(json, "lat"),
                number(json, "lon"),
                geonames.isNumber() ? geonames.asLong() : null,
                text(json, "role"),
                "");
    }

    private static Quantity quantity(JsonNode json) {
        double value = json.path("value").asDouble();
        return new Quantity(mention(json), value, number(json, "upper"), needed(json, "bound"), text(json, "unit"), "");
    }

    private static Mention mention(JsonNode json) {
        return new Mention(span(json), needed(json, "text"));
    }

    private static Span span(JsonNode json) {
        return new Span(json.path("start").asInt(-1), json.path("end").asInt(-1));
    }

    private static @Nullable Double number(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? value.asDouble() : null;
    }

    private static String constant(JsonNode json, String field) {
        return needed(json, field).toUpperCase(Locale.ROOT);
    }

    private static String needed(JsonNode json, String field) {
        String value = text(json, field);
        if (value == null) {
            throw new IllegalArgumentException("a claim without " + field);
        }
        return value;
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isTextual() ? value.asText() : null;
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reading) {
        List<T> out = new ArrayList<>();
        for (JsonNode item : array) {
            out.add(reading.apply(item));
        }
        return out;
    }
}
