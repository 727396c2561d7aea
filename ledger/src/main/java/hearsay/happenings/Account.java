package hearsay.happenings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as this room sees it.
 *
 * @param number its number in the ledger; later reports have greater ones
 * @param id the id that users know it by
 * @param title its headline, or null
 * @param outlet who published it, or null
 * @param published the day on which it was published, or null
 * @param text the text that was read
 * @param statements its claims, in the order of the text
 */
public record Account(
        long number,
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        String text,
        List<Statement> statements) {

    public Account {
        statements = List.copyOf(statements);
    }
}
