package hearsay.follows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the ledger's summary says of a happening, as far as follows ask for it.
 *
 * @param id of the happening
 * @param title in plain words
 * @param affirm who affirms it and stands on their own, the one seen first before the others
 * @param deny who denies it and stands on their own
 * @param figures what is said of how many
 */
record Standing(String id, String title, List<Voice> affirm, List<Voice> deny, List<Figure> figures) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The last number of "at least 3" and of "3–5". */
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?(?:E\\d+)?)\\D*$");

    /** Somebody. @param claims ids of the claims that go back to them */
    record Voice(String name, Set<String> claims) {}

    /** How many of what. @param of what is counted */
    record Figure(String of, List<Value> values) {}

    /** One answer. @param words as reports have it: "at least 3" @param most the greatest number that the words leave @param claims their ids */
    record Value(String words, double most, List<String> origins, Set<String> claims) {}

    /** Reads a summary. @param json as the ledger has it */
    static Standing of(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            List<Figure> figures = new ArrayList<>();
            tree.path("numbers").forEach(number -> figures.add(new Figure(number.path("of").asText(), values(number.path("values")))));
            return new Standing(tree.path("id").asText(), tree.path("title").asText(), voices(tree.path("affirm")), voices(tree.path("deny")), figures);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a summary is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static List<Voice> voices(JsonNode origins) {
        List<Voice> voices = new ArrayList<>();
        for (JsonNode origin : origins) {
            if (origin.path("independent").asBoolean()) {
                voices.add(new Voice(origin.path("origin").asText(), words(origin.path("claims"))));
            }
        }
        return voices;
    }

    private static List<Value> values(JsonNode values) {
        List<Value> out = new ArrayList<>();
        for (JsonNode value : values) {
            Matcher number = LAST_NUMBER.matcher(value.path("value").asText());
            if (number.find()) {
                out.add(new Value(value.path("value").asText(), Double.parseDouble(number.group(1)), List.copyOf(words(value.path("origins"))),
                        words(value.path("claims"))));
            }
        }
        return out;
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new LinkedHashSet<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
