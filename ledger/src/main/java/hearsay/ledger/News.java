package hearsay.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** What came into a ledger after an entry of its log. Nothing older than that is passed over. */
public final class News {
    private static final List<String> KINDS = List.of("opened", "joined", "merged", "split");

    /** Happenings that may have claims of before and after, some of them twice. */
    private static final String OF_BOTH_TIMES = "SELECT id FROM happening WHERE changed > :changed AND opened <= :opened"
            + " UNION ALL SELECT happening FROM step WHERE kind IN ('merged', 'split') AND entry > :entry";

    private final Database database;
    private final long entry;
    private final long claim;

    private News(Database database, long entry) {
        this.database = database;
        this.entry = entry;
        this.claim = database.read(handle -> lastClaim(handle, entry));
    }

    /** Claims are numbered in the order of the readings that found them first, without gaps: the last one is found by halving. */
    private static long lastClaim(Handle handle, long entry) {
        long reading = number(handle, "SELECT seq FROM reading WHERE entry <= ? ORDER BY entry DESC, seq DESC LIMIT 1", entry);
        long low = 0;
        long high = handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM claim").mapTo(Long.class).one();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            boolean before = handle.createQuery("SELECT reading FROM claim WHERE seq = ?").bind(0, middle).mapTo(Long.class).one() <= reading;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return low;
    }

    static News after(Database database, long entry) {
        return new News(database, entry);
    }

    /** A happening that was denied for the first time. @param claim the number of the denial */
    public record FirstDenial(String happening, long claim) {}

    /**
     * Figures of a happening that went beyond what was told before.
     *
     * @param unit what is counted, or empty
     * @param least the least that was told before
     * @param most the most that was told before
     * @param newLeast the least that is told now
     * @param newMost the most that is told now
     */
    public record Moved(String happening, String unit, double least, double most, double newLeast, double newMost) {}

    /** The entry that all this is after. */
    public long entry() {
        return entry;
    }

    /** The number of the last claim that was there before. */
    public long lastClaim() {
        return claim;
    }

    /** How many there are of each: report, claim, judgement, and steps by their kind (opened, joined, merged, split). */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        database.read(h -> {
            counts.put("report", count(h, "SELECT COUNT(*) FROM report WHERE entry > ?", entry));
            counts.put("claim", count(h, "SELECT COALESCE(MAX(seq), 0) - ? FROM claim", claim));
            counts.put("judgement", count(h, "SELECT COUNT(*) FROM judgement WHERE entry > ?", entry));
            for (String kind : KINDS) {
                long steps = h.createQuery("SELECT COUNT(*) FROM step WHERE kind = ? AND entry > ?")
                        .bind(0, kind).bind(1, entry).mapTo(Long.class).one();
                if (steps > 0) {
                    counts.put(kind, steps);
                }
            }
            return counts.size();
        });
        return counts;
    }

    private static long count(Handle handle, String sql, long value) {
        return handle.createQuery(sql).bind(0, value).mapTo(Long.class).one();
    }

    /** The reports, those filed last first. */
    public List<FiledReport> reports(int most) {
        return database.read(h -> h.createQuery("SELECT " + FiledReport.COLUMNS + " FROM report WHERE entry > ? ORDER BY entry DESC LIMIT ?")
                .bind(0, entry).bind(1, most).map((row, c) -> FiledReport.of(row)).list());
    }

    /** Steps of a kind (opened, joined, merged, split), the last first. */
    public List<FiledStep> steps(String kind, int most) {
        return database.read(h -> h.createQuery("SELECT s.seq, s.entry, e.at, s.kind, s.happening, s.other, s.claim, s.because"
                        + " FROM step s JOIN entry e ON e.seq = s.entry WHERE s.entry > ? AND s.kind = ? ORDER BY s.entry DESC, s.seq DESC LIMIT ?")
                .bind(0, entry).bind(1, kind).bind(2, most).map((row, c) -> FiledStep.of(row)).list());
    }

    /**
     * Happenings that somebody denies now and nobody denied before, though somebody affirms them; those denied last first. Denials are gone
     * through from the last one, and no further than the page goes: the one that is told is the first of its happening.
     */
    public List<FirstDenial> firstDenials(int most) {
        return database.read(h -> h.createQuery("SELECT b.happening, f.claim FROM fact f JOIN belongs b ON b.claim = f.claim"
                        + " WHERE f.stance = 'denies' AND f.claim > :claim"
                        + " AND NOT EXISTS (SELECT 1 FROM belongs o CROSS JOIN fact d WHERE o.happening = b.happening AND o.claim < f.claim"
                        + " AND d.claim = o.claim AND d.stance = 'denies')"
                        + " AND EXISTS (SELECT 1 FROM belongs o CROSS JOIN fact a WHERE o.happening = b.happening"
                        + " AND a.claim = o.claim AND a.stance = 'affirms')"
                        + " ORDER BY f.claim DESC LIMIT :most")
                .bind("claim", claim).bind("most", most)
                .map((row, c) -> new FirstDenial(row.getString("happening"), row.getLong("claim"))).list());
    }

    /**
     * Happenings whose figures of one unit reach further now than before, those filed last first. Only those are looked at that can have
     * claims of both times: opened before and changed after, or made of others after.
     */
    public List<Moved> moved(int most) {
        return claim == 0 ? List.of() : database.read(h -> h.createQuery("SELECT happening, unit, least, most, newLeast, newMost FROM ("
                        + "SELECT now.happening AS happening, now.unit AS unit, now.least AS newLeast, now.most AS newMost, now.claim AS claim,"
                        + " (SELECT MIN(n.value) FROM belongs b CROSS JOIN number n WHERE b.happening = now.happening AND b.claim <= :claim"
                        + " AND n.claim = b.claim AND LOWER(COALESCE(n.unit, '')) = now.unit) AS least,"
                        + " (SELECT MAX(COALESCE(n.upper, n.value)) FROM belongs b CROSS JOIN number n WHERE b.happening = now.happening"
                        + " AND b.claim <= :claim AND n.claim = b.claim AND LOWER(COALESCE(n.unit, '')) = now.unit) AS most"
                        + " FROM (SELECT b.happening AS happening, LOWER(COALESCE(n.unit, '')) AS unit, MIN(n.value) AS least,"
                        + " MAX(COALESCE(n.upper, n.value)) AS most, MAX(n.claim) AS claim"
                        + " FROM (" + OF_BOTH_TIMES + ") both_times CROSS JOIN belongs b CROSS JOIN number n"
                        + " WHERE b.happening = both_times.id AND b.claim > :claim AND n.claim = b.claim GROUP BY 1, 2) now) further"
                        + " WHERE newMost > most OR newLeast < least ORDER BY claim DESC LIMIT :rows")
                .bind("claim", claim).bind("rows", most).bind("entry", entry).bind("changed", lastStep(h)).bind("opened", lastOpened(h))
                .map((row, c) -> new Moved(row.getString("happening"), row.getString("unit"), row.getDouble("least"), row.getDouble("most"),
                        row.getDouble("newLeast"), row.getDouble("newMost"))).list());
    }

    /** The number of the last step up to the entry. */
    private long lastStep(Handle handle) {
        return number(handle, "SELECT seq FROM step WHERE entry <= ? ORDER BY entry DESC, seq DESC LIMIT 1", entry);
    }

    /** Claims are put into happenings after they are filed: those of before may have opened some after the entry. */
    private long lastOpened(Handle handle) {
        return Math.max(lastStep(handle), number(handle, "SELECT seq FROM step WHERE claim <= ? ORDER BY claim DESC, seq DESC LIMIT 1", claim));
    }

    private static long number(Handle handle, String sql, long value) {
        return handle.createQuery(sql).bind(0, value).mapTo(Long.class).findOne().orElse(0L);
    }
}
