package hearsay.web.page;

import hearsay.ledger.Ledger;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a page is about, both ends included.
 *
 * @param from the first
 * @param to the last
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * What {@code ?from=…&to=…} says, else so many days up to the last day on which anything in the ledger was published.
     *
     * @throws BadRequest if one is no day
     */
    public static Period of(Context context, Ledger ledger, int days) {
        LocalDate to = day(context, "to");
        LocalDate last = to == null ? ledger.tallies().lastDay().orElse(LocalDate.EPOCH) : to;
        LocalDate from = day(context, "from");
        return new Period(from == null ? last.minusDays(days - 1L) : from, last);
    }

    private static @Nullable LocalDate day(Context context, String name) {
        String words = context.queryParam(name);
        try {
            return words == null || words.isBlank() ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new BadRequest("'" + name + "' is no day such as 2020-10-03: " + words);
        }
    }
}
