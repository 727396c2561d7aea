package hearsay.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON objects as reports. An object without a text that holds a list of objects stands for those. */
final class JsonReports {

    private final String input;
    private final ObjectMapper mapper;

    JsonReports(String input, Limits limits) {
        this.input = input;
        StreamReadConstraints bounds = StreamReadConstraints.builder()
                .maxNestingDepth(limits.jsonDepth())
                .maxStringLength(limits.reportBytes())
                .build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(bounds).build();
        this.mapper = new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The reports and refusals that one JSON value gives. @param place where the value stands */
    List<Received> of(byte[] json, String place) {
        try {
            if (Utf8.looksWide(json)) {
                throw new Refusal("is UTF-16, but JSON must be UTF-8; convert it first");
            }
            if (Decoding.strictly(json, StandardCharsets.UTF_8) == null) {
                throw new Refusal("is not UTF-8, as JSON must be");
            }
            JsonNode value = mapper.readTree(json);
            if (!(value instanceof ObjectNode object)) {
                throw new Refusal("is no JSON object but " + kind(value));
            }
            String many = many(object);
            return many == null ? List.of(filed(object, JsonFields.of(object), json)) : each(json, many, object, place);
        } catch (Refusal e) {
            return List.of(new Received.Refused(input, place, e.reason()));
        } catch (JsonProcessingException e) {
            return List.of(new Received.Refused(input, place, complaint(e)));
        } catch (IOException e) {
            return List.of(new Received.Refused(input, place, "cannot be read: " + Refusal.words(e)));
        }
    }

    private Received filed(ObjectNode object, JsonFields fields, byte[] json) throws Refusal {
        Draft draft = Ninjs.isNinjs(object) ? Ninjs.draft(object, json) : fields.draft(json);
        return new Received.Filed(Filing.file(draft), json);
    }

    /** The name of the field with the list, if this is no report but holds some; else null. */
    private static @Nullable String many(ObjectNode object) {
        if (Ninjs.isNinjs(object) || JsonFields.of(object).hasText()) {
            return null;
        }
        for (var field : object.properties()) {
            JsonNode list = field.getValue();
            if (Fields.of(field.getKey()) == Fields.Field.MANY && list.isArray() && list.path(0).isObject()) {
                return field.getKey();
            }
        }
        return null;
    }

    /** The objects of a list. What the object around them says of date, outlet and language holds for those without. */
    private List<Received> each(byte[] json, String list, ObjectNode around, String place) throws IOException {
        List<Received> reports = new ArrayList<>();
        try (JsonParser parser = mapper.getFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(list);
                parser.nextToken();
                if (!wanted) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int start = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    int end = (int) parser.currentLocation().getByteOffset();
                    String item = place + ", " + list + " " + (reports.size() + 1);
                    reports.add(item(Arrays.copyOfRange(json, start, end), around, item));
                }
            }
        }
        return reports;
    }

    private Received item(byte[] json, ObjectNode around, String place) throws IOException {
        try {
            JsonNode value = mapper.readTree(json);
            if (!(value instanceof ObjectNode object)) {
                throw new Refusal("is no JSON object");
            }
            return filed(object, JsonFields.of(object).within(JsonFields.of(around)), json);
        } catch (Refusal e) {
            return new Received.Refused(input, place, e.reason());
        }
    }

    private static String kind(JsonNode value) {
        return value.isArray() ? "an array" : value.isTextual() ? "a string" : Refusal.shown(value.toString());
    }

    private static String complaint(JsonProcessingException error) {
        String words = error.getOriginalMessage();
        int place = words.indexOf(" at [");
        String column = error.getLocation() == null ? "" : ", at its byte " + error.getLocation().getByteOffset();
        return "is no valid JSON" + column + ": " + Refusal.shown(place > 0 ? words.substring(0, place) : words);
    }
}
