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
public record When(Mention mention, @Nullable String edtf, @Nullable String timex, String type, String because) {}
