package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.ClaimReader;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A claim in the ledger.
 *
 * @param seq its number, in the order of filing, from 1
 * @param id hash of the report and of what the claim says; a later reading may bring the same id with other details
 * @param report the number of its report
 * @param reading the number of the reading that found it first
 * @param present whether the latest reading of the latest version of its report has it
 * @param json the claim as {@code read --json} prints it
 */
public record FiledClaim(long seq, String id, long report, long reading, boolean present, String json) {

    static final String COLUMNS = "c.seq, c.id, c.report, c.reading, f.present, c.json";
    static final String TABLES = "claim c JOIN fact f ON f.claim = c.seq";

    /** The claim as the pipeline gave it, but for the reasons of parties, times, places and quantities, which JSON leaves out. */
    public Claim claim() {
        return ClaimReader.claim(json);
    }

    /** The words that state it, from the first to the last. */
    public String words() {
        return ClaimReader.words(json);
    }

    static FiledClaim of(ResultSet row) throws SQLException {
        return new FiledClaim(
                row.getLong("seq"),
                row.getString("id"),
                row.getLong("report"),
                row.getLong("reading"),
                row.getInt("present") == 1,
                row.getString("json"));
    }
}
