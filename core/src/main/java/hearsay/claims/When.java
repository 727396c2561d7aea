package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means.
 *
 * @param mention its words
 * @param edtf date, interval or uncertain date in EDTF (ISO 8601-2), or null for one that names no stretch of the calendar (a duration, "often")
 * @param timex the TIMEX3 value, or null
 * @param type TIMEX3 type: DATE, TIME, DURATION or SET
 * @param because the rule that resolved it
 */
public record When(Mention mention, @Nullable String edtf, @Nullable String timex, String type, String because) {
    private static final int DAY = "2020-10-02".length();

    /** The same to the day: the marks keep the time of day, a claim is dated by its day. Intervals stay as they are. */
    When toTheDay() {
        String value = edtf;
        boolean clock = value != null && value.length() > DAY && value.charAt(DAY) == 'T' && !value.contains("/");
        return clock && value != null ? new When(mention, value.substring(0, DAY), timex, type, because) : this;
    }

    /** The same, but uncertain: EDTF's question mark. Intervals stay as they are. */
    When uncertain(String why) {
        String value = edtf;
        if (value != null && !value.contains("/") && !value.endsWith("?") && !value.endsWith("%")) {
            value = value.endsWith("~") ? value.substring(0, value.length() - 1) + "%" : value + "?";
        }
        return new When(mention, value, timex, type, why);
    }
}
