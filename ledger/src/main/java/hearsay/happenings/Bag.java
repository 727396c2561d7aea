package hearsay.happenings;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Terms of a text with how often each occurs. Terms are kept as hashes: nothing here needs their letters, and two that collide do little
 * harm among hundreds.
 *
 * @param terms hashes, ascending
 * @param counts how often each occurs, 127 at the most
 */
record Bag(int[] terms, byte[] counts) {

    /** Words of two letters or more, and numbers. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d+");
    /** A capitalised word that does not begin a sentence, or an acronym. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll}\\d,;:\"'“‘(] ?[ ])(?:\\p{Lu}\\p{Ll}+|\\p{Lu}{2,})");

    /** Terms of a bag; more are not kept. Long reports have fewer different ones than this. */
    private static final int MOST = 4_000;

    static Bag words(String text) {
        return of(WORD.matcher(text).results().map(MatchResult::group));
    }

    /** Words that are names by their capitals. */
    static Bag names(String text) {
        return of(NAME.matcher(text).results().map(MatchResult::group));
    }

    private static Bag of(Stream<String> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        words.forEach(word -> {
            int term = term(word);
            if (counts.size() < MOST || counts.containsKey(term)) {
                counts.merge(term, 1, Integer::sum);
            }
        });
        int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        byte[] times = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) {
            times[i] = (byte) Math.min(Byte.MAX_VALUE, counts.getOrDefault(terms[i], 0));
        }
        return new Bag(terms, times);
    }

    /** The term that a word counts as: case and accents of no account. */
    static int term(String word) {
        // FNV-1a, then the bits are mixed: String.hashCode gives "Ab" and "BA"-like pairs one hash too often.
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ Character.toLowerCase(word.charAt(i))) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ hash >>> 12;
    }

    int size() {
        return terms.length;
    }
}
