package hearsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks of gold and predicted marks, one to one: those with the same words first, then those that share most words.
 *
 * @param pairs in the order of gold
 */
record SpanMatch(List<Pair> pairs) {

    /**
     * Two marks that share a word.
     *
     * @param gold number of the gold mark
     * @param predicted number of the predicted one
     * @param exact whether their words are the same
     */
    record Pair(int gold, int predicted, boolean exact) {}

    private record Candidate(boolean exact, int shared, int gold, int predicted) {}

    /** Matches sets of words of one text. */
    static SpanMatch of(List<BitSet> gold, List<BitSet> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                int shared = TextTokens.shared(gold.get(i), predicted.get(j));
                if (shared > 0) {
                    candidates.add(new Candidate(gold.get(i).equals(predicted.get(j)), shared, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparing((Candidate c) -> !c.exact()).thenComparingInt(c -> -c.shared()));
        BitSet goldTaken = new BitSet();
        BitSet predictedTaken = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!goldTaken.get(c.gold()) && !predictedTaken.get(c.predicted())) {
                goldTaken.set(c.gold());
                predictedTaken.set(c.predicted());
                pairs.add(new Pair(c.gold(), c.predicted(), c.exact()));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::gold));
        return new SpanMatch(pairs);
    }

    /** The pair of a gold mark, or null if nothing matches it. */
    @Nullable Pair ofGold(int gold) {
        return pairs.stream().filter(p -> p.gold() == gold).findFirst().orElse(null);
    }

    boolean uses(int predicted) {
        return pairs.stream().anyMatch(p -> p.predicted() == predicted);
    }
}
