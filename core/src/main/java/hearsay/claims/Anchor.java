package hearsay.claims;

import hearsay.report.Report;
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
     * The day on which a report was written, as far as it tells: that of its publication; that of its last update where this lies
     * before, since nothing is changed before it is published and the stamp in the text then knows better.
     */
    public static Anchor of(Report report) {
        Anchor published = of(report.published());
        Anchor updated = of(report.updated());
        if (published.published == null || updated.published == null) {
            return published.published == null ? updated : published;
        }
        return updated.published.isBefore(published.published) ? updated : published;
    }

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
