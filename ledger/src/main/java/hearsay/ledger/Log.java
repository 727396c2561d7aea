package hearsay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The log of a ledger: everything that was ever added, in order, each entry's hash covering the one before. */
public final class Log {
    private static final int NAME_LETTERS = 16;
    private static final Map<String, String> TABLES =
            Map.of("entries", "entry", "reports", "report", "readings", "reading", "claims", "claim", "judgements", "judgement", "steps", "step");

    private final Database database;

    Log(Database database) {
        this.database = database;
    }

    /** The next entries. @param after a number; 0 for the first page */
    public List<Entry> after(long after, int most) {
        return database.read(h -> h.createQuery("SELECT seq, at, kind, subject, body, hash FROM entry WHERE seq > ? ORDER BY seq LIMIT ?")
                .bind(0, after).bind(1, most).map((row, c) -> Entry.of(row)).list());
    }

    /** The last entry; its hash stands for all that the ledger holds. */
    public Optional<Entry> head() {
        return database.read(h -> h.createQuery("SELECT seq, at, kind, subject, body, hash FROM entry ORDER BY seq DESC LIMIT 1")
                .map((row, c) -> Entry.of(row)).findOne());
    }

    /** Whether the log has an entry with this hash. */
    public boolean has(String hash) {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM entry WHERE hash = ?").bind(0, hash).mapTo(Long.class).one()) > 0;
    }

    /** How much there is of each kind of thing, by the word for several of them; nothing is passed over to count it. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        TABLES.forEach((kind, table) -> counts.put(kind, database.read(h ->
                h.createQuery("SELECT COALESCE(MAX(seq), 0) FROM " + table).mapTo(Long.class).one())));
        return counts;
    }

    /** A name that no other ledger in the world has, from the hash of its first entry; empty while there is none. */
    public String name() {
        return after(0, 1).stream().map(entry -> entry.hash().substring(0, NAME_LETTERS)).findFirst().orElse("");
    }

    /** What came after an entry. @param entry its number; 0 for everything */
    public News after(long entry) {
        return News.after(database, entry);
    }

    /** The number of the last entry before an instant, 0 if there is none. */
    public long before(Instant instant) {
        // Entries are written in the order of their instants: the last one is found by halving.
        long low = 0;
        long high = counts().getOrDefault("entries", 0L);
        while (low < high) {
            long middle = (low + high + 1) / 2;
            List<Entry> found = after(middle - 1, 1);
            boolean earlier = !found.isEmpty() && Instant.parse(found.getFirst().at()).isBefore(instant);
            low = earlier ? middle : low;
            high = earlier ? high : middle - 1;
        }
        return low;
    }
}
