package hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts over the claims of the latest readings. Each passes over the claims published on the days that are asked for, and no others. */
public final class Tallies {
    /** Claims that are weighed against each other for a look: as many as a page may take the time for. */
    private static final int WEIGHED = 5_000;

    private final Database database;

    Tallies(Database database) {
        this.database = database;
    }

    /**
     * Who does what to whom, by countries and bodies.
     *
     * @param actor ISO 3166 alpha-3 or an acronym
     * @param recipient likewise
     * @param event PLOVER class
     * @param mode PLOVER mode, or null
     * @param month first day of the month of publication
     * @param claims how many
     */
    public record Deed(String actor, String recipient, String event, @Nullable String mode, LocalDate month, int claims) {}

    /** A name and how many claims it has. */
    public record Named(String name, int claims) {}

    /** The last day on which a report was published. */
    public Optional<LocalDate> lastDay() {
        return database.read(h -> h.createQuery("SELECT MAX(published) FROM fact WHERE present = 1").mapTo(Long.class).findOne())
                .map(LocalDate::ofEpochDay);
    }

    /** Who is said to do what to whom in reports of these days; denied and negated claims are left out, and what is only asked for. */
    public List<Deed> deeds(LocalDate from, LocalDate to) {
        String sql = "SELECT a.country actor, r.country recipient, f.event, f.mode, f.published, COUNT(DISTINCT f.claim) claims"
                + " FROM fact f JOIN party a ON a.claim = f.claim AND a.role = 'actor' JOIN party r ON r.claim = f.claim AND r.role = 'recipient'"
                + " WHERE f.published BETWEEN ? AND ? AND f.present = 1 AND f.background = 0 AND f.stance = 'affirms'"
                + " AND f.modality IN ('happened', 'ongoing') AND f.event IS NOT NULL AND a.country IS NOT NULL AND r.country IS NOT NULL"
                + " AND a.country <> r.country GROUP BY a.country, r.country, f.event, f.mode, f.published";
        return database.read(h -> h.createQuery(sql).bind(0, from.toEpochDay()).bind(1, to.toEpochDay())
                .map((row, c) -> new Deed(row.getString("actor"), row.getString("recipient"), row.getString("event"), row.getString("mode"),
                        LocalDate.ofEpochDay(row.getLong("published")).withDayOfMonth(1), row.getInt("claims")))
                .list());
    }

    /** Who speaks most in reports of these days. */
    public List<Named> speakers(LocalDate from, LocalDate to, int most) {
        return named("SELECT p.name, COUNT(DISTINCT f.claim) claims FROM fact f JOIN party p ON p.claim = f.claim AND p.role = 'origin'"
                + " WHERE f.published BETWEEN ? AND ? AND f.present = 1 AND p.name IS NOT NULL GROUP BY p.name"
                + " ORDER BY claims DESC, p.name LIMIT ?", from, to, most);
    }

    /**
     * Claims of these days that nobody has judged, those first that most deserve a look: the least certain and the most consequential (force,
     * denials, numbers). Each weighs as the order by shows. Of more than {@value #WEIGHED} claims the newest are weighed.
     */
    public List<Long> unjudged(LocalDate from, LocalDate to, int most) {
        String newest = "SELECT f.claim FROM fact f WHERE f.published BETWEEN ? AND ? AND f.present = 1"
                + " ORDER BY f.published DESC, f.claim DESC LIMIT " + WEIGHED;
        String sql = "SELECT f.claim FROM (" + newest + ") n CROSS JOIN fact f CROSS JOIN claim c WHERE f.claim = n.claim AND c.seq = n.claim"
                + " AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.subject = c.id AND NOT EXISTS"
                + " (SELECT 1 FROM judgement u WHERE u.kind = 'undone' AND u.subject = CAST(j.seq AS TEXT)))"
                + " ORDER BY f.confidence - CASE WHEN f.event IN ('ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION') THEN 0.3 ELSE 0 END"
                + " - CASE WHEN f.stance = 'affirms' THEN 0 ELSE 0.2 END"
                + " - CASE WHEN EXISTS (SELECT 1 FROM number m WHERE m.claim = f.claim) THEN 0.1 ELSE 0 END"
                + " + CASE WHEN f.background = 1 THEN 0.4 ELSE 0 END, f.claim LIMIT ?";
        return database.read(h -> h.createQuery(sql).bind(0, from.toEpochDay()).bind(1, to.toEpochDay()).bind(2, most).mapTo(Long.class).list());
    }

    private List<Named> named(String sql, LocalDate from, LocalDate to, int most) {
        return database.read(h -> h.createQuery(sql).bind(0, from.toEpochDay()).bind(1, to.toEpochDay()).bind(2, most)
                .map((row, c) -> new Named(row.getString(1), row.getInt(2))).list());
    }
}
