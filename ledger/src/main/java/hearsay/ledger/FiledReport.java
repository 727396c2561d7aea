package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A report in the ledger, without its text.
 *
 * @param seq its number, in the order of filing, from 1
 * @param entry the number of the log's entry that filed it
 * @param id the id that its input gave it, else the first 16 hex digits of {@code sha256}
 * @param sha256 lower-case hex SHA-256 of the original bytes
 * @param earlier the number of the version before this one, or null
 * @param published EDTF, or null
 * @param updated EDTF, or null
 */
public record FiledReport(
        long seq,
        long entry,
        String id,
        String sha256,
        @Nullable Long earlier,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String language) {

    static final String COLUMNS = "seq, entry, id, sha256, earlier, title, outlet, url, published, updated, language";

    static FiledReport of(ResultSet row) throws SQLException {
        long before = row.getLong("earlier");
        Long earlier = row.wasNull() ? null : before;
        return new FiledReport(
                row.getLong("seq"),
                row.getLong("entry"),
                row.getString("id"),
                row.getString("sha256"),
                earlier,
                row.getString("title"),
                row.getString("outlet"),
                row.getString("url"),
                row.getString("published"),
                row.getString("updated"),
                row.getString("language"));
    }
}
