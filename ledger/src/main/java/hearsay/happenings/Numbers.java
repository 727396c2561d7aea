package hearsay.happenings;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Numbers of reports in the order in which they were added, in little room. */
final class Numbers {
    private long[] numbers = new long[2];
    private int size;

    void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** The last so many. */
    LongStream latest(int most) {
        return Arrays.stream(numbers, Math.max(0, size - most), size);
    }
}
