package hearsay.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, by which spans are compared. A set of words is a {@link BitSet} of their numbers.
 *
 * <p>A word is what {@code \w+} matches in Python, by which the reference scorers count: letters, numbers of any kind, underscore. Java's
 * own {@code \w} would add marks that combine.
 */
final class TextTokens {
    private static final String WORD_LETTERS = "\\p{L}\\p{N}_";
    /** Python's white space: ASCII's with the separators 1C to 1F, and Unicode's. */
    private static final String BLANKS = "\\t-\\r\\x1c-\\x1f\\x20\\x85\\p{Z}";
    static final Pattern WORD = Pattern.compile("[" + WORD_LETTERS + "]+");
    /** A word, or any other single character that is not blank. */
    static final Pattern WORD_OR_SIGN = Pattern.compile("[" + WORD_LETTERS + "]+|[^" + WORD_LETTERS + BLANKS + "]");

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private TextTokens(String text, Pattern pattern) {
        this.text = text;
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            from.add(matcher.start());
            to.add(matcher.end());
        }
        starts = from.stream().mapToInt(Integer::intValue).toArray();
        ends = to.stream().mapToInt(Integer::intValue).toArray();
    }

    static TextTokens words(String text) {
        return new TextTokens(text, WORD);
    }

    static TextTokens wordsAndSigns(String text) {
        return new TextTokens(text, WORD_OR_SIGN);
    }

    /** Words that share a character with the span; UTF-16 offsets, half open. */
    BitSet in(int start, int end) {
        BitSet found = new BitSet();
        for (int i = firstAfter(start); i < starts.length && starts[i] < end; i++) {
            found.set(i);
        }
        return found;
    }

    /** Number of the first word that ends after the offset. */
    private int firstAfter(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Words of the n-th place (from 1) where the text has the phrase; none if there is no such place. */
    BitSet find(String phrase, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(phrase, at + 1);
            if (at < 0) {
                return new BitSet();
            }
        }
        return in(at, at + phrase.length());
    }

    static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    static int together(BitSet a, BitSet b) {
        return a.cardinality() + b.cardinality() - shared(a, b);
    }
}
