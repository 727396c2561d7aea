package hearsay.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two rankings as one, by reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): what either ranks high comes high, what both do comes
 * first; their scores, which cannot be compared, do not count.
 */
final class Fusion {
    /** The paper's constant. */
    private static final double K = 60;
    /** A rank by meaning counts for this much of a rank by words: who asks for a word wants to see it. */
    private static final double MEANING = 0.8;

    private Fusion() {}

    /** A document with its score, and which rankings have it. */
    record Fused(int document, double score, boolean byWords, boolean byMeaning) {}

    /** The best first; of equals the one filed last. */
    static List<Fused> fuse(List<Integer> byWords, List<Integer> byMeaning) {
        Map<Integer, Fused> all = new HashMap<>();
        for (int rank = 0; rank < byWords.size(); rank++) {
            int document = byWords.get(rank);
            all.put(document, new Fused(document, 1 / (K + rank + 1), true, false));
        }
        for (int rank = 0; rank < byMeaning.size(); rank++) {
            double score = MEANING / (K + rank + 1);
            all.merge(byMeaning.get(rank), new Fused(byMeaning.get(rank), score, false, true), (words, meaning) ->
                    new Fused(words.document, words.score + meaning.score, true, true));
        }
        List<Fused> fused = new ArrayList<>(all.values());
        fused.sort(Comparator.comparingDouble(Fused::score).thenComparingInt(Fused::document).reversed());
        return fused;
    }
}
