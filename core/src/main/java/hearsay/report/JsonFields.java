package hearsay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object that are known, by what they tell. Others are no harm. */
final class JsonFields {

    private final Map<Fields.Field, String> values = new EnumMap<>(Fields.Field.class);
    private final ObjectNode object;

    private JsonFields(ObjectNode object) {
        this.object = object;
    }

    static JsonFields of(ObjectNode object) {
        JsonFields fields = new JsonFields(object);
        object.properties().stream()
                .sorted((a, b) -> Integer.compare(Fields.rank(a.getKey()), Fields.rank(b.getKey())))
                .forEach(field -> fields.take(Fields.of(field.getKey()), field.getValue()));
        return fields;
    }

    private void take(Fields.@Nullable Field field, JsonNode value) {
        String words = words(value);
        if (field != null && words != null && !words.isBlank()) {
            values.putIfAbsent(field, words);
        }
    }

    /** A string, a number as it is written, or the name of an object such as {@code {"id": 7, "name": "Reuters"}}. */
    private static @Nullable String words(JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isNumber()) {
            return value.asText();
        }
        return value.isObject() ? value.path("name").textValue() : null;
    }

    boolean hasText() {
        return values.containsKey(Fields.Field.TEXT) || values.containsKey(Fields.Field.HTML);
    }

    /** With what the object around says, where this one is silent. */
    JsonFields within(JsonFields around) {
        for (Fields.Field field :
                new Fields.Field[] {Fields.Field.OUTLET, Fields.Field.PUBLISHED, Fields.Field.LANGUAGE}) {
            String said = around.values.get(field);
            if (said != null) {
                values.putIfAbsent(field, said);
            }
        }
        return this;
    }

    /** @throws Refusal if there is no text */
    Draft draft(byte[] original) throws Refusal {
        String text = values.get(Fields.Field.TEXT);
        String html = values.get(Fields.Field.HTML);
        String words = text != null ? text : html != null ? Prose.ofFragment(html) : "";
        if (words.isBlank()) {
            throw new Refusal("has no text: expected a field such as \"text\", found " + names());
        }
        return new Draft(
                original,
                words,
                values.get(Fields.Field.ID),
                values.get(Fields.Field.TITLE),
                values.get(Fields.Field.OUTLET),
                values.get(Fields.Field.URL),
                values.get(Fields.Field.PUBLISHED),
                values.get(Fields.Field.UPDATED),
                values.get(Fields.Field.LANGUAGE));
    }

    private String names() {
        if (object.isEmpty()) {
            return "no fields";
        }
        return object.properties().stream()
                .limit(12)
                .map(field -> Refusal.shown(field.getKey()) + (isEmpty(field.getValue()) ? " (empty)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isTextual() && value.textValue().isBlank();
    }
}
