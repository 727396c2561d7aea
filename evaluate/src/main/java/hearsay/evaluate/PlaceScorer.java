package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.evaluate.Figure.Scale;
import hearsay.evaluate.PlaceGold.Point;
import hearsay.evaluate.PlaceGold.Toponym;
import hearsay.report.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores places end to end. Spans are compared by their words; matching is one to one, equal spans first.
 *
 * <ul>
 *   <li>toponym: the same words; toponym (overlap): a word in common;
 *   <li>toponym and point: the same words and a point within 161 km (100 miles) of gold's. Here a gold place without a point, and a
 *       prediction that has its words, count for nothing;
 *   <li>of the places found with the same words for which gold has a point: the share within 161 km, where a prediction without a point is
 *       wrong; mean and median distance of those that have one.
 * </ul>
 */
final class PlaceScorer {
    private static final double NEAR_KM = 161;

    private final Tally exact = new Tally();
    private final Tally overlap = new Tally();
    private final Tally located = new Tally();
    private final Tally near = new Tally();
    private final List<Double> distances = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private PlaceScorer() {}

    static Result score(PlaceGold gold, Readings readings) {
        PlaceScorer scorer = new PlaceScorer();
        for (PlaceGold.Article article : gold.articles()) {
            scorer.article(article, readings.marks(article.report().id(), "places"));
        }
        return Result.of(gold, readings.failures(), scorer.figures(), scorer.outcomes);
    }

    private void article(PlaceGold.Article article, List<JsonNode> predicted) {
        Report report = article.report();
        TextTokens words = TextTokens.words(report.text());
        List<Toponym> gold = article.toponyms();
        List<BitSet> goldWords = gold.stream().map(t -> words.in(t.span().start(), t.span().end())).toList();
        List<BitSet> predictedWords = predicted.stream().map(p -> words.in(p.path("start").asInt(), p.path("end").asInt())).toList();
        SpanMatch match = SpanMatch.of(goldWords, predictedWords);
        exact.add(0, predicted.size(), gold.size());
        overlap.add(0, predicted.size(), gold.size());
        located.add(0, predicted.size(), 0);
        for (int i = 0; i < gold.size(); i++) {
            SpanMatch.Pair pair = match.ofGold(i);
            toponym(report, gold.get(i), pair, pair == null ? null : point(predicted.get(pair.predicted())));
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!match.uses(j)) {
                outcomes.add(Outcome.falsePrediction(report.id(), predicted.get(j).path("text").asText()));
            }
        }
    }

    private void toponym(Report report, Toponym gold, SpanMatch.@Nullable Pair pair, @Nullable Point point) {
        boolean same = pair != null && pair.exact();
        exact.pair(same);
        overlap.pair(pair != null);
        Map<String, Boolean> right = new LinkedHashMap<>();
        right.put(Outcome.FOUND, same);
        right.put("overlap", pair != null);
        if (gold.point() == null) {
            located.add(0, same ? -1 : 0, 0);
        } else {
            double distance = point == null ? Double.POSITIVE_INFINITY : point.distance(gold.point());
            boolean close = same && distance <= NEAR_KM;
            located.add(close ? 1 : 0, 0, 1);
            right.put(Outcome.FOUND, close);
            right.put("toponym", same);
            right.put("within 161 km", close);
            if (same) {
                near.judged(close);
                if (point != null) {
                    distances.add(distance);
                }
            }
        }
        outcomes.add(Outcome.gold(report.id(), gold.span().of(report.text()) + " @" + gold.span().start(), right));
    }

    private static @Nullable Point point(JsonNode place) {
        JsonNode lat = place.path("lat");
        JsonNode lon = place.path("lon");
        return lat.isNumber() && lon.isNumber() ? new Point(lat.asDouble(), lon.asDouble()) : null;
    }

    private List<Figure> figures() {
        Collections.sort(distances);
        int n = distances.size();
        String of = n + " found with a point";
        Double mean = n == 0 ? null : distances.stream().mapToDouble(d -> d).sum() / n;
        Double median = n == 0 ? null : (distances.get((n - 1) / 2) + distances.get(n / 2)) / 2;
        return List.of(
                exact.ratio("toponym", Scale.PERCENT),
                overlap.ratio("toponym (overlap)", Scale.PERCENT),
                located.ratio("toponym and point", Scale.PERCENT),
                near.accuracy("  of found: within 161 km", Scale.PERCENT),
                new Figure.Amount("  of found: mean distance", mean, "km", of),
                new Figure.Amount("  of found: median distance", median, "km", of));
    }
}
