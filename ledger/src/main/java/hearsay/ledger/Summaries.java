package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What the happenings of a ledger come to, ready to be printed. Not entries: they are made again from them. */
public final class Summaries {
    private static final String SELECT = "SELECT happening, shared, disputed, last_day, json FROM summary ";

    private final Database database;

    Summaries(Database database) {
        this.database = database;
    }

    /** Which are wanted. */
    public enum Which {
        ALL("1 = 1"),
        /** Told by two reports or more, or disputed. */
        SHARED("shared = 1"),
        DISPUTED("disputed = 1");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** Keeps summaries, in place of those that were there, and removes those of happenings that are no more. */
    public void put(Collection<Summary> summaries, Collection<String> gone) {
        if (summaries.isEmpty() && gone.isEmpty()) {
            return;
        }
        database.write(h -> {
            gone.forEach(id -> h.execute("DELETE FROM summary WHERE happening = ?", id));
            if (summaries.isEmpty()) {
                return 0;
            }
            PreparedBatch batch = h.prepareBatch("INSERT INTO summary (happening, shared, disputed, last_day, json) VALUES (?, ?, ?, ?, ?)"
                    + " ON CONFLICT (happening) DO UPDATE SET shared = excluded.shared, disputed = excluded.disputed,"
                    + " last_day = excluded.last_day, json = excluded.json");
            summaries.forEach(s -> batch.bind(0, s.happening())
                    .bind(1, s.shared() ? 1 : 0)
                    .bind(2, s.disputed() ? 1 : 0)
                    .bind(3, s.lastDay())
                    .bind(4, s.json())
                    .add());
            return batch.execute().length;
        });
    }

    public Optional<Summary> find(String happening) {
        return database.read(h -> h.createQuery(SELECT + "WHERE happening = ?").bind(0, happening).map((row, c) -> of(row)).findOne());
    }

    /** The happenings whose ids begin so, some of them. */
    public List<Summary> beginning(String start, int most) {
        return database.read(h -> h.createQuery(SELECT + "WHERE happening >= ? AND happening < ? ORDER BY happening LIMIT ?")
                .bind(0, start).bind(1, start + "~").bind(2, most).map((row, c) -> of(row)).list());
    }

    /** A page of them, those seen last before the others. @param after the last one of the page before, or null */
    public List<Summary> page(Which which, @Nullable Summary after, int most) {
        int day = after == null ? Integer.MAX_VALUE : after.lastDay();
        String id = after == null ? "~" : after.happening();
        return database.read(h -> h.createQuery(SELECT + "WHERE " + which.condition
                        + " AND (last_day < ? OR last_day = ? AND happening < ?) ORDER BY last_day DESC, happening DESC LIMIT ?")
                .bind(0, day).bind(1, day).bind(2, id).bind(3, most).map((row, c) -> of(row)).list());
    }

    /** How many there are. */
    public long count(Which which) {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM summary WHERE " + which.condition).mapTo(Long.class).one());
    }

    private static Summary of(ResultSet row) throws SQLException {
        return new Summary(
                row.getString("happening"),
                row.getInt("shared") == 1,
                row.getInt("disputed") == 1,
                row.getInt("last_day"),
                row.getString("json"));
    }
}
