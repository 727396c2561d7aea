package hearsay.evaluate.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What grouping is measured against: the cosine of two texts by their words alone, each weighed by how few of the texts use it (tf-idf). */
public final class WordLikeness {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]{2,}");

    private final List<Map<String, Double>> vectors;

    private WordLikeness(List<Map<String, Double>> vectors) {
        this.vectors = vectors;
    }

    /** Of some texts; they are known by their places in the list. */
    public static WordLikeness of(List<String> texts) {
        List<Map<String, Double>> counts = texts.stream().map(WordLikeness::counts).toList();
        Map<String, Integer> in = new HashMap<>();
        counts.forEach(words -> words.keySet().forEach(word -> in.merge(word, 1, Integer::sum)));
        return new WordLikeness(counts.stream().map(words -> weighed(words, in, texts.size())).toList());
    }

    private static Map<String, Double> counts(String text) {
        Map<String, Double> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).forEach(word -> counts.merge(word, 1.0, Double::sum));
        return counts;
    }

    private static Map<String, Double> weighed(Map<String, Double> counts, Map<String, Integer> in, int texts) {
        Map<String, Double> vector = new HashMap<>();
        counts.forEach((word, count) ->
                vector.put(word, (1 + Math.log(count)) * (Math.log((1.0 + texts) / (1 + in.getOrDefault(word, 0))) + 1)));
        double length = Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
        vector.replaceAll((word, weight) -> weight / length);
        return vector;
    }

    /** Cosine of two, 0 to 1. */
    public double likeness(int one, int other) {
        Map<String, Double> small = vectors.get(one);
        Map<String, Double> large = vectors.get(other);
        if (small.size() > large.size()) {
            return likeness(other, one);
        }
        double product = 0;
        for (Map.Entry<String, Double> word : small.entrySet()) {
            product += word.getValue() * large.getOrDefault(word.getKey(), 0.0);
        }
        return product;
    }

    /** All pairs, the likest first. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new Pair(j, i, likeness(i, j)));
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness, a.likeness));
        return pairs;
    }

    /** Two texts by their places, and how much alike they are. */
    public record Pair(int one, int other, double likeness) {}
}
