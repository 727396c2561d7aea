package hearsay.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named way to read a time.
 *
 * @param name what it reads, as {@code because} says it
 * @param starts kinds of terms that it may begin with, or {@link #NUMBER}, {@link #NUMERAL}, {@link #ORDINAL}, {@link #HOLIDAY},
 *     {@link #APOSTROPHE}
 * @param reader tells what begins at a token, or null
 */
record TimeRule(String name, Set<String> starts, Reader reader) {
    /** Begins with digits. */
    static final String NUMBER = "(number)";
    /** Begins with a number word. */
    static final String NUMERAL = "(numeral)";
    /** Begins with a word for a place in a row. */
    static final String ORDINAL = "(ordinal)";
    /** Begins with the name of a day. */
    static final String HOLIDAY = "(holiday)";
    /** Begins with an apostrophe. */
    static final String APOSTROPHE = "(apostrophe)";

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
