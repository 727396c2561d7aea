package hearsay.happenings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Signatures by which copies are found: of all runs of five words, the least hash under each of many hash functions. Two texts agree at as
 * many places of their signatures as they share of their runs (Broder, 1997).
 */
final class MinHash {
    /** Places of a signature. With 64, a share of one half is told to about 0.06. */
    static final int PLACES = 64;
    /** Places of a band: texts that share half of their runs agree in one of sixteen bands of four nearly two times in three, those that share 0.8 always. */
    static final int BAND = 4;
    /** Words of a run. */
    private static final int RUN = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int[] FACTORS = new int[PLACES];
    private static final int[] SUMMANDS = new int[PLACES];

    static {
        Random numbers = new Random(1997);
        for (int i = 0; i < PLACES; i++) {
            FACTORS[i] = numbers.nextInt() | 1;
            SUMMANDS[i] = numbers.nextInt();
        }
    }

    private MinHash() {}

    /** The signature of a text; empty for one of fewer words than a run. */
    static int[] of(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        if (words.size() < RUN) {
            return new int[0];
        }
        int[] terms = words.stream().mapToInt(Bag::term).toArray();
        int[] least = new int[PLACES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int start = 0; start + RUN <= terms.length; start++) {
            int run = 1;
            for (int i = start; i < start + RUN; i++) {
                run = run * 31 + terms[i];
            }
            for (int i = 0; i < PLACES; i++) {
                int mixed = run * FACTORS[i] + SUMMANDS[i];
                least[i] = Math.min(least[i], mixed ^ mixed >>> 16);
            }
        }
        return least;
    }

    /** About which share of their runs two texts have in common, 0 to 1. */
    static double shared(int[] one, int[] other) {
        if (one.length != PLACES || other.length != PLACES) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < PLACES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / PLACES;
    }

    /** Keys under which a text is found by others that share much of it: one a band. */
    static List<Long> bands(int[] signature) {
        List<Long> keys = new ArrayList<>();
        for (int band = 0; band * BAND < signature.length; band++) {
            long key = band;
            for (int i = 0; i < BAND; i++) {
                key = key * 0x9E3779B97F4A7C15L + signature[band * BAND + i];
            }
            keys.add(key);
        }
        return keys;
    }
}
