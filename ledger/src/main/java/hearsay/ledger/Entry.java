package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One line of the log: something was added.
 *
 * @param seq its number, from 1, without gaps
 * @param at when, ISO 8601 in UTC
 * @param kind what was added: report, reading, judgement, steps, follow, follow_act
 * @param subject its id
 * @param body what it was, as JSON: the values themselves, or their hash
 * @param hash SHA-256 over the hash of the entry before and all of the above, hex
 */
public record Entry(long seq, String at, String kind, String subject, String body, String hash) {

    /** What the first entry follows. */
    static final String BEGINNING = "";

    /** The hash that an entry with these values has after {@code previous}. */
    static String hash(String previous, long seq, String at, String kind, String subject, String body) {
        return new Sha256().add(previous).add(seq).add(at).add(kind).add(subject).add(body).hex();
    }

    /** Whether it follows the entry with this hash. */
    boolean follows(String previous) {
        return hash.equals(hash(previous, seq, at, kind, subject, body));
    }

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getString("at"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("hash"));
    }
}
