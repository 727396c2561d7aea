package hearsay.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of one item: of gold, or predicted without a counterpart in gold.
 *
 * @param report id of the report it stands in
 * @param words the item as a person recognises it; with {@code report} and {@code inGold} it names the item from run to run
 * @param inGold whether it is an item of gold; else it is a false prediction
 * @param right what was judged about an item of gold, in order, each right or wrong; the first, {@code found}, is the item as a whole.
 *     Empty for a false prediction
 */
public record Outcome(String report, String words, boolean inGold, Map<String, Boolean> right) {
    /** The judgement on the item as a whole. */
    public static final String FOUND = "found";

    public Outcome {
        right = Collections.unmodifiableMap(new LinkedHashMap<>(right));
    }

    static Outcome gold(String report, String words, Map<String, Boolean> right) {
        return new Outcome(report, shown(words), true, right);
    }

    static Outcome gold(String report, String words, boolean found) {
        return gold(report, words, Map.of(FOUND, found));
    }

    static Outcome falsePrediction(String report, String words) {
        return new Outcome(report, shown(words), false, Map.of());
    }

    /** Whether it is an item of gold that was found. */
    public boolean found() {
        return right.getOrDefault(FOUND, false);
    }

    private static String shown(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
