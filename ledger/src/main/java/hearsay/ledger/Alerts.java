package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What follows were told. Nothing is told twice. */
public final class Alerts {
    private static final String SELECT = "SELECT seq, follow, at, json FROM alert ";

    private final Database database;
    private final Ledger ledger;

    Alerts(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Tells a follow what it was not told yet. @return how much of it that was */
    public int tell(long follow, List<Alert.Draft> drafts) {
        return drafts.isEmpty() ? 0 : ledger.write(writing -> {
            String at = writing.now();
            int told = 0;
            for (Alert.Draft draft : drafts) {
                long there = writing.handle().createQuery("SELECT COUNT(*) FROM alert WHERE follow = ? AND what = ?")
                        .bind(0, follow).bind(1, draft.what()).mapTo(Long.class).one();
                if (there == 0) {
                    writing.handle().createUpdate("INSERT INTO alert (seq, follow, at, what, json) VALUES (?, ?, ?, ?, ?)")
                            .bind(0, writing.next("alert")).bind(1, follow).bind(2, at).bind(3, draft.what())
                            .bind(4, Storable.mended(draft.json())).execute();
                    told++;
                }
            }
            return told;
        });
    }

    /** The alerts of a follow from one to another, by their numbers, both included. */
    public List<Alert> between(long follow, long first, long last) {
        return database.read(h -> h.createQuery(SELECT + "WHERE follow = ? AND seq BETWEEN ? AND ? ORDER BY seq")
                .bind(0, follow).bind(1, first).bind(2, last).map((row, c) -> of(row)).list());
    }

    /** The next alerts of a follow, the newest first. @param before a number; {@link Long#MAX_VALUE} for the first page */
    public List<Alert> newest(long follow, long before, int most) {
        return database.read(h -> h.createQuery(SELECT + "WHERE follow = ? AND seq < ? ORDER BY seq DESC LIMIT ?")
                .bind(0, follow).bind(1, before).bind(2, most).map((row, c) -> of(row)).list());
    }

    /** How many alerts a follow has. */
    public long count(long follow) {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM alert WHERE follow = ?").bind(0, follow).mapTo(Long.class).one());
    }

    private static Alert of(ResultSet row) throws SQLException {
        return new Alert(row.getLong("seq"), row.getLong("follow"), row.getString("at"), row.getString("json"));
    }
}
