package hearsay.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of numbers in portions that one statement can take. */
final class Chunks {
    private static final int SIZE = 5_000;

    private Chunks() {}

    static List<List<Long>> of(Collection<Long> numbers) {
        List<Long> sorted = numbers.stream().distinct().sorted().toList();
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += SIZE) {
            chunks.add(sorted.subList(from, Math.min(sorted.size(), from + SIZE)));
        }
        return chunks;
    }
}
