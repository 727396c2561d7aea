package hearsay.claims;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a report's relative times are counted.
 *
 * @param published the day of publication, or null if it is not known (relative times then name no stretch of the calendar)
 */
public record Anchor(@Nullable LocalDate published) {
    /** No known day. */
    public static final Anchor UNKNOWN = new Anchor(null);

    /**
     * The anchor of a report's {@code published} field: its day.
     *
     * @param edtf a date, a date and time, or null; anything less than a day gives {@link #UNKNOWN}
     */
    public static Anchor of(@Nullable String edtf) {
        if (edtf == null || edtf.length() < 10) {
            return UNKNOWN;
        }
        try {
            return new Anchor(LocalDate.parse(edtf.substring(0, 10)));
        } catch (java.time.format.DateTimeParseException e) {
            return UNKNOWN;
        }
    }
}
