package hearsay.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of an answer ended. Its words can be kept and given back. */
public sealed interface Cursor {

    /** Of a ranked answer: so many were shown. */
    record Rank(int shown) implements Cursor {
        @Override
        public String toString() {
            return "r" + shown;
        }
    }

    /** Of a list, newest first: the last claim's day of publication (days since 1970; undated: {@link Integer#MIN_VALUE}) and number. */
    record Newest(int day, long claim) implements Cursor {
        @Override
        public String toString() {
            return "n" + day + ":" + claim;
        }
    }

    /** Reads the words of a cursor. @throws IllegalArgumentException if they are none */
    static Cursor parse(String words) {
        Matcher parts = Pattern.compile("r(\\d{1,6})|n(-?\\d{1,10}):(\\d{1,18})").matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + words + "' is not where a page ended");
        }
        return parts.group(1) != null
                ? new Rank(Integer.parseInt(parts.group(1)))
                : new Newest(Math.toIntExact(Math.max(Integer.MIN_VALUE, Long.parseLong(parts.group(2)))), Long.parseLong(parts.group(3)));
    }
}
