package hearsay.claims;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** Where sentences start, good enough to look one or two of them back. */
final class Sentences {
    private final int[] starts;

    private Sentences(int[] starts) {
        this.starts = starts;
    }

    static Sentences of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int[] starts = new int[16];
        int size = 0;
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            if (afterAbbreviation(text, at)) {
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
            }
            starts[size++] = at;
        }
        return new Sentences(Arrays.copyOf(starts, size));
    }

    /** "Gen. ", "U.S. ": a point after a capitalised word of up to three letters ends no sentence. */
    private static boolean afterAbbreviation(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            if (text.charAt(end - 1) == '\n') {
                return false;
            }
            end--;
        }
        if (end == 0 || text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - 1 - start <= 3 && start < end - 1 && Character.isUpperCase(text.charAt(start));
    }

    /** The number of the sentence that holds the offset, from 0. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int sentence) {
        return starts[Math.clamp(sentence, 0, starts.length - 1)];
    }
}
