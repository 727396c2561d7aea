package hearsay.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who held an office for a time.
 *
 * @param name usual name
 * @param party ISO 3166 alpha-3 or the acronym of the body that the office speaks for
 * @param office the office, in words
 * @param sector PLOVER's sector code of the office
 * @param from first day, as exactly as known
 * @param to day after which another held it, or null if it was held when the file was made
 */
public record Leader(
        String name, String party, String office, String sector, LocalDate from, @Nullable LocalDate to) {

    /** Whether the office was held on that day; a month of grace at its end, for reports that look back. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to.plusMonths(2)));
    }

    /** Days between that day and the time in office, 0 if it lies within. */
    public long daysFrom(LocalDate day) {
        if (day.isBefore(from)) {
            return from.toEpochDay() - day.toEpochDay();
        }
        return to == null || !day.isAfter(to) ? 0 : day.toEpochDay() - to.toEpochDay();
    }
}
