package hearsay.ledger;

import java.util.List;

/** The readings of a ledger: each time that a coder read a report. */
public final class Readings {
    private final Database database;

    Readings(Database database) {
        this.database = database;
    }

    /** How many there are. */
    public long count() {
        return database.read(h -> h.createQuery("SELECT COALESCE(MAX(seq), 0) FROM reading").mapTo(Long.class).one());
    }

    /** The next readings in the order of filing. @param after a number; 0 for the first page @param most how many at the most */
    public List<FiledReading> after(long after, int most) {
        return database.read(h -> h.createQuery("SELECT seq, report, at, coder, model FROM reading WHERE seq > ? ORDER BY seq LIMIT ?")
                .bind(0, after).bind(1, most)
                .map((row, c) -> new FiledReading(row.getLong("seq"), row.getLong("report"), row.getString("at"),
                        new Provenance(row.getString("coder"), row.getString("model"))))
                .list());
    }
}
