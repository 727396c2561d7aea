package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.evaluate.Figure.Scale;
import hearsay.evaluate.TimeGold.Time;
import hearsay.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores time expressions as TempEval-3 does. Spans are compared by their words, so that quotation marks and full stops do not matter;
 * matching is one to one, equal spans first.
 *
 * <ul>
 *   <li>strict: the same words; relaxed: a word in common;
 *   <li>type, value: relaxed matches with the right TIMEX3 type or value, of all predicted and of all gold expressions.
 * </ul>
 */
final class TimeScorer {
    private final Tally strict = new Tally();
    private final Tally relaxed = new Tally();
    private final Tally type = new Tally();
    private final Tally value = new Tally();
    private final List<Outcome> outcomes = new ArrayList<>();

    private TimeScorer() {}

    static Result score(TimeGold gold, Readings readings) {
        TimeScorer scorer = new TimeScorer();
        for (TimeGold.Document document : gold.documents()) {
            scorer.report(document, readings.marks(document.report().id(), "times"));
        }
        List<Figure> figures = List.of(
                scorer.strict.ratio("strict span", Scale.PERCENT),
                scorer.relaxed.ratio("relaxed span", Scale.PERCENT),
                scorer.type.ratio("type", Scale.PERCENT),
                scorer.value.ratio("value", Scale.PERCENT));
        return Result.of(gold, readings.failures(), figures, scorer.outcomes);
    }

    private void report(TimeGold.Document document, List<JsonNode> predicted) {
        Report report = document.report();
        TextTokens words = TextTokens.words(report.text());
        List<Time> gold = document.times();
        List<BitSet> goldWords = gold.stream().map(t -> words.in(t.span().start(), t.span().end())).toList();
        List<BitSet> predictedWords = predicted.stream().map(t -> words.in(t.path("start").asInt(), t.path("end").asInt())).toList();
        SpanMatch match = SpanMatch.of(goldWords, predictedWords);
        for (Tally tally : List.of(strict, relaxed, type, value)) {
            tally.add(0, predicted.size(), gold.size());
        }
        for (int i = 0; i < gold.size(); i++) {
            SpanMatch.Pair pair = match.ofGold(i);
            Time time = gold.get(i);
            boolean typeRight = pair != null && time.type().equals(type(predicted.get(pair.predicted())));
            boolean valueRight = pair != null && time.value().equals(JsonFile.string(predicted.get(pair.predicted()), "timex"));
            strict.pair(pair != null && pair.exact());
            relaxed.pair(pair != null);
            type.pair(typeRight);
            value.pair(valueRight);
            Map<String, Boolean> right = new LinkedHashMap<>();
            right.put(Outcome.FOUND, valueRight);
            right.put("strict span", pair != null && pair.exact());
            right.put("relaxed span", pair != null);
            right.put("type", typeRight);
            right.put("value", valueRight);
            outcomes.add(Outcome.gold(report.id(), "[" + time.span().of(report.text()) + "]" + time.value(), right));
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!match.uses(j)) {
                JsonNode time = predicted.get(j);
                outcomes.add(Outcome.falsePrediction(report.id(), "[" + time.path("text").asText() + "]" + time.path("timex").asText()));
            }
        }
    }

    /** The type that a mark gives; else what its value is by its form. */
    private static String type(JsonNode time) {
        String given = JsonFile.string(time, "type");
        String timex = time.path("timex").asText("");
        return given != null ? given : timex.startsWith("P") && !timex.endsWith("_REF") ? "DURATION" : timex.contains("T") ? "TIME" : "DATE";
    }
}
