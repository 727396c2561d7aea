package hearsay.happenings;

import hearsay.claims.When;
import hearsay.ledger.Days;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is said to have happened, days since 1970, both included.
 *
 * @param first first day
 * @param last last day
 */
record DayRange(int first, int last) {

    /** Longer stretches say no day: "in 2015", "since March". */
    private static final int LONGEST = 8;
    /** Days from which on two dates are of two happenings. */
    private static final int OTHER_DAYS = 2;

    /** Null for a time that names no days, or too many to tell one happening from the next, or that is uncertain: carried over from elsewhere. */
    static @Nullable DayRange of(@Nullable When when) {
        return when == null || when.edtf() == null || when.edtf().endsWith("?") ? null : likely(when);
    }

    /** The same of an uncertain time, too. */
    static @Nullable DayRange likely(@Nullable When when) {
        Days days = when == null || when.edtf() == null ? null : Days.of(when.edtf());
        if (days == null) {
            return null;
        }
        long first = days.first().toEpochDay();
        long last = days.last().toEpochDay();
        return last - first >= LONGEST ? null : new DayRange((int) first, (int) last);
    }

    /** Days between the two, 0 if they overlap. */
    int gap(DayRange other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }

    /** Whether the two are so far apart that nothing happened on both. */
    boolean clashes(DayRange other) {
        return gap(other) >= OTHER_DAYS;
    }

    /** Whether both are one day, and the same one. */
    boolean sameDay(DayRange other) {
        return oneDay() && other.oneDay() && gap(other) == 0;
    }

    /** Whether it is one day, or a night. */
    boolean oneDay() {
        return last - first <= 1;
    }
}
