package hearsay.reading;

/**
 * A run of words, by their indices, half open.
 *
 * @param first index of the first word
 * @param end index after the last word
 */
public record Range(int first, int end) {

    public boolean isEmpty() {
        return end <= first;
    }

    public int size() {
        return end - first;
    }

    public boolean contains(int word) {
        return first <= word && word < end;
    }

    public boolean contains(Range other) {
        return first <= other.first && other.end <= end;
    }

    /** From the first word of either to the last. */
    public Range cover(Range other) {
        return new Range(Math.min(first, other.first), Math.max(end, other.end));
    }

    public boolean overlaps(Range other) {
        return first < other.end && other.first < end;
    }
}
