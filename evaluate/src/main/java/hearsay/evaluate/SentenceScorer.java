package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.evaluate.Figure.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores events of single sentences, by the rules of {@code sentences.py}.
 *
 * <ul>
 *   <li>class: the set of classes of a sentence against the set predicted;
 *   <li>who-what: one to one, equal class and an actor in common (a shared word, without small words), or no actors on either side;
 *       who-what-whom: with the recipients likewise;
 *   <li>false alarms: sentences without an event in which one is coded.
 * </ul>
 *
 * <p>One event told by two sources is one event: claims with equal class, trigger, actors and recipients count once.
 */
final class SentenceScorer {
    private static final Set<String> SMALL_WORDS = Set.of("the", "a", "an", "of", "s", "his", "her", "its", "their", "and", "in", "to");

    /**
     * An event in the terms in which two are compared.
     *
     * @param words for people
     */
    private record Told(String type, List<Set<String>> actors, List<Set<String>> recipients, String words) {

        boolean sameWho(Told other) {
            return type.equals(other.type) && meet(actors, other.actors);
        }

        boolean sameWhoAndWhom(Told other) {
            return sameWho(other) && meet(recipients, other.recipients);
        }

        private static boolean meet(List<Set<String>> a, List<Set<String>> b) {
            return a.isEmpty() && b.isEmpty() || a.stream().anyMatch(x -> b.stream().anyMatch(y -> Phrase.meet(x, y)));
        }
    }

    private final Tally classes = new Tally();
    private final Tally whoWhat = new Tally();
    private final Tally whoWhatWhom = new Tally();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int alarms;
    private int quiet;

    private SentenceScorer() {}

    static Result score(SentenceGold gold, Readings readings) {
        SentenceScorer scorer = new SentenceScorer();
        for (SentenceGold.Sentence sentence : gold.sentences()) {
            JsonNode reading = readings.of(sentence.report().id());
            scorer.sentence(sentence.report().id(), sentence.report().text(), told(sentence.line()), told(reading));
        }
        List<Figure> figures = List.of(
                scorer.classes.ratio("class", Scale.PERCENT),
                scorer.whoWhat.ratio("who-what", Scale.PERCENT),
                scorer.whoWhatWhom.ratio("who-what-whom", Scale.PERCENT),
                new Figure.Share("false alarms", Scale.PERCENT, "share", scorer.alarms, scorer.quiet, "sentences without an event", false));
        return Result.of(gold, readings.failures(), figures, scorer.outcomes);
    }

    private void sentence(String id, String text, List<Told> gold, List<Told> predicted) {
        Set<String> wanted = types(gold);
        Set<String> coded = types(predicted);
        int shared = (int) wanted.stream().filter(coded::contains).count();
        classes.add(shared, coded.size(), wanted.size());
        whoWhat.add(0, predicted.size(), gold.size());
        whoWhatWhom.add(0, predicted.size(), gold.size());
        quiet += gold.isEmpty() ? 1 : 0;
        alarms += gold.isEmpty() && !predicted.isEmpty() ? 1 : 0;

        List<Told> leftWho = new ArrayList<>(predicted);
        List<Told> leftWhom = new ArrayList<>(predicted);
        for (Told event : gold) {
            Told who = first(leftWho, event::sameWho);
            Told whom = first(leftWhom, event::sameWhoAndWhom);
            leftWho.remove(who);
            leftWhom.remove(whom);
            whoWhat.pair(who != null);
            whoWhatWhom.pair(whom != null);
            Map<String, Boolean> right = new LinkedHashMap<>();
            right.put(Outcome.FOUND, who != null);
            right.put("class", coded.contains(event.type()));
            right.put("who-what", who != null);
            right.put("who-what-whom", whom != null);
            outcomes.add(Outcome.gold(id, event.words() + " in: " + text, right));
        }
        predicted.stream().filter(p -> !wanted.contains(p.type())).forEach(p -> outcomes.add(Outcome.falsePrediction(id, p.words() + " in: " + text)));
    }

    private static @Nullable Told first(List<Told> events, Predicate<Told> which) {
        return events.stream().filter(which).findFirst().orElse(null);
    }

    private static Set<String> types(List<Told> events) {
        return events.stream().map(Told::type).collect(Collectors.toSet());
    }

    private static List<Told> told(@Nullable JsonNode record) {
        List<Told> events = new ArrayList<>();
        if (record == null) {
            return events;
        }
        if (!record.has("claims")) {
            JsonFile.items(record, "events").forEach(e -> events.add(told(e, JsonFile.string(e, "type"), e)));
            return events;
        }
        Set<List<Object>> seen = new HashSet<>();
        for (JsonNode claim : JsonFile.items(record, "claims")) {
            JsonNode event = claim.path("event");
            if (event.isObject() && !event.isEmpty()) {
                Told told = told(claim, JsonFile.string(event, "type"), event);
                List<Object> key = List.of(told.type(), event.path("trigger"), inAnyOrder(told.actors()), inAnyOrder(told.recipients()));
                if (seen.add(key)) {
                    events.add(told);
                }
            }
        }
        return events;
    }

    private static Map<Set<String>, Long> inAnyOrder(List<Set<String>> parties) {
        return parties.stream().collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    }

    private static Told told(JsonNode parties, @Nullable String type, JsonNode event) {
        JsonNode trigger = event.path("trigger");
        Set<String> names = new LinkedHashSet<>();
        JsonFile.items(parties, "actors").forEach(a -> names.add(shown(a)));
        String words = type + " (" + String.join(", ", names) + ": " + (trigger.isTextual() ? trigger.asText() : trigger.path("text").asText()) + ")";
        return new Told(String.valueOf(type), words(parties, "actors"), words(parties, "recipients"), words);
    }

    private static List<Set<String>> words(JsonNode event, String field) {
        return JsonFile.items(event, field).stream().map(p -> Phrase.words(shown(p), SMALL_WORDS)).toList();
    }

    /** A party's words, with its name. */
    private static String shown(JsonNode party) {
        if (party.isTextual()) {
            return party.textValue();
        }
        String text = JsonFile.string(party, "text");
        String name = JsonFile.string(party, "name");
        return ((text == null ? "" : text) + " " + (name == null ? "" : name)).strip();
    }
}
