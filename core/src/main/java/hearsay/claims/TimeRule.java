package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * A named way to read a time.
 *
 * @param name what it reads, as {@code because} says it
 * @param reader tells what begins at a token, or null
 */
record TimeRule(String name, Reader reader) {
    /** What a rule does at a token. */
    interface Reader {
        @Nullable Hit at(TimeScan scan, int i);
    }

    /**
     * What a rule found.
     *
     * @param end index of the token after it
     * @param moment what it means
     * @param why how it was placed, such as "before publication"
     */
    record Hit(int end, Moment moment, String why) {}
}
