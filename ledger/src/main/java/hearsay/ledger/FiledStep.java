package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

/**
 * A step in the ledger.
 *
 * @param seq its number, in the order of filing, from 1
 * @param entry the number of the log's entry that it came with
 * @param at when, ISO 8601 in UTC
 * @param step the step
 */
public record FiledStep(long seq, long entry, String at, Step step) {

    static FiledStep of(ResultSet row) throws SQLException {
        return new FiledStep(row.getLong("seq"), row.getLong("entry"), row.getString("at"), step(row));
    }

    private static Step step(ResultSet row) throws SQLException {
        String happening = row.getString("happening");
        String because = row.getString("because");
        long claim = row.getLong("claim");
        String other = Objects.requireNonNullElse(row.getString("other"), "");
        String kind = row.getString("kind");
        return switch (kind) {
            case "opened" -> new Step.Opened(happening, claim, because);
            case "joined" -> new Step.Joined(happening, claim, because);
            case "merged" -> new Step.Merged(happening, other, because);
            case "split" -> new Step.Split(happening, other, claim, because);
            default -> throw new LedgerException("the ledger holds a step of a kind that this program does not know: " + kind);
        };
    }
}
