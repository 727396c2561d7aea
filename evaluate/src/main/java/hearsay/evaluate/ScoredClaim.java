package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim of gold or of a reading, in the terms in which the two are compared.
 *
 * @param words its content, for people
 * @param from its sources, for people
 * @param content numbers of the words of its content
 * @param sources words of each source, the origin last
 * @param events event classes; gold may give several of which any is right
 */
record ScoredClaim(
        String words,
        List<String> from,
        BitSet content,
        List<Set<String>> sources,
        Set<String> events,
        List<Who> actors,
        List<Who> recipients,
        @Nullable String stance,
        @Nullable String modality,
        boolean background,
        @Nullable String time,
        List<Set<String>> places,
        Set<Count> quantities) {

    /**
     * What an actor is compared by.
     *
     * @param code its country or body, or null; then its words count
     */
    record Who(@Nullable String code, Set<String> words) {

        boolean same(Who other) {
            if (code != null && other.code != null) {
                return code.toUpperCase(Locale.ROOT).equals(other.code.toUpperCase(Locale.ROOT));
            }
            if (code == null && other.code == null) {
                return Phrase.meet(words, other.words);
            }
            String name = code != null ? code : Objects.requireNonNull(other.code);
            return (code != null ? other.words : words).contains(name.toLowerCase(Locale.ROOT));
        }
    }

    /** A number and how it binds. */
    record Count(double value, @Nullable String bound) {}

    /** A claim as gold writes it: contents and sources are words of the text. */
    static ScoredClaim gold(JsonNode claim, TextTokens text) {
        String content = Objects.requireNonNullElse(JsonFile.string(claim, "content"), "");
        List<String> from = JsonFile.items(claim, "sources").stream().map(JsonNode::asText).toList();
        JsonNode quantity = claim.path("quantity");
        return new ScoredClaim(
                content,
                from,
                text.find(content, claim.path("nth").asInt(1)),
                from.stream().map(s -> Phrase.words(Phrase.referent(s))).toList(),
                events(claim.path("event")),
                who(claim, "actors"),
                who(claim, "recipients"),
                JsonFile.string(claim, "stance"),
                JsonFile.string(claim, "modality"),
                claim.path("background").asBoolean(),
                JsonFile.string(claim, "time"),
                goldPlaces(claim),
                counts(quantity.isObject() ? List.of(quantity) : List.of()));
    }

    /** A claim as {@code read --json} prints it; its offsets point into the text. */
    static ScoredClaim read(JsonNode claim, TextTokens text) {
        JsonNode content = claim.path("content");
        List<JsonNode> spans = JsonFile.items(content, "spans");
        BitSet words = new BitSet();
        for (JsonNode span : spans.isEmpty() ? List.of(content) : spans) {
            words.or(text.in(span.path("start").asInt(), span.path("end").asInt()));
        }
        List<JsonNode> sources = JsonFile.items(claim, "sources");
        JsonNode event = claim.path("event");
        return new ScoredClaim(
                content.path("text").asText(),
                sources.stream().map(s -> s.path("text").asText()).toList(),
                words,
                sources.stream().map(ScoredClaim::nameAndWords).toList(),
                events(event.isObject() ? event.path("type") : event),
                who(claim, "actors"),
                who(claim, "recipients"),
                JsonFile.string(claim, "stance"),
                JsonFile.string(claim, "modality"),
                claim.path("background").asBoolean(),
                JsonFile.string(claim.path("time"), "edtf"),
                JsonFile.items(claim, "places").stream().map(ScoredClaim::nameAndWords).toList(),
                counts(JsonFile.items(claim, "quantities")));
    }

    /** The origin's words, or null for the outlet's own voice. */
    @Nullable Set<String> origin() {
        return sources.isEmpty() ? null : sources.getLast();
    }

    boolean denies() {
        return "denies".equals(stance);
    }

    private static Set<String> nameAndWords(JsonNode mention) {
        Set<String> words = new HashSet<>(Phrase.words(JsonFile.string(mention, "name")));
        words.addAll(Phrase.words(JsonFile.string(mention, "text")));
        return words;
    }

    private static Set<String> events(JsonNode event) {
        Set<String> classes = new HashSet<>();
        if (event.isArray()) {
            event.forEach(e -> classes.add(e.asText()));
        } else if (event.isTextual() && !event.textValue().isEmpty()) {
            classes.add(event.textValue());
        }
        return classes;
    }

    private static List<Who> who(JsonNode claim, String field) {
        return JsonFile.items(claim, field).stream().map(ScoredClaim::who).toList();
    }

    private static Who who(JsonNode entity) {
        String code = entity.isTextual() ? entity.textValue() : JsonFile.string(entity, "country");
        if (code != null && !(code.isEmpty() && entity.isObject())) {
            return new Who(code, Set.of());
        }
        String name = JsonFile.string(entity, "name");
        String words = name == null || name.isEmpty() ? JsonFile.string(entity, "text") : name;
        return new Who(null, Phrase.words(Phrase.referent(words == null ? "" : words)));
    }

    /** Places are words, or an object of from, via and to, each words or a list of them. */
    private static List<Set<String>> goldPlaces(JsonNode claim) {
        List<Set<String>> places = new ArrayList<>();
        for (JsonNode place : JsonFile.items(claim, "places")) {
            List<JsonNode> parts = place.isObject() ? place.valueStream().toList() : List.of(place);
            for (JsonNode part : parts) {
                if (part.isArray()) {
                    part.forEach(p -> places.add(Phrase.words(p.asText())));
                } else if (part.isTextual() && !part.textValue().isEmpty()) {
                    places.add(Phrase.words(part.textValue()));
                }
            }
        }
        return places;
    }

    private static Set<Count> counts(List<JsonNode> quantities) {
        Set<Count> counts = new HashSet<>();
        for (JsonNode quantity : quantities) {
            if (quantity.hasNonNull("value")) {
                String bound = quantity.has("bound") ? JsonFile.string(quantity, "bound") : "exactly";
                counts.add(new Count(quantity.path("value").asDouble(), bound));
            }
        }
        return counts;
    }
}
