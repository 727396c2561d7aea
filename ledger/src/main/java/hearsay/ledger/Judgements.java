package hearsay.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What people decided about claims, sources and happenings. */
public final class Judgements {
    private static final String SELECT = "SELECT j.seq, j.at, j.who, j.why, j.kind, j.subject, j.body,"
            + " (SELECT COUNT(*) FROM judgement u WHERE u.subject = CAST(j.seq AS TEXT) AND u.kind = 'undone') AS undone"
            + " FROM judgement j ";

    private final Database database;
    private final Ledger ledger;

    Judgements(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * Adds a judgement.
     *
     * @return its number
     * @throws LedgerException if what it is about is not in the ledger, or nobody is named
     */
    public long add(String who, String why, Verdict verdict) {
        if (who.isBlank()) {
            throw new LedgerException("a judgement needs a name: who decided");
        }
        return ledger.write(writing -> new JudgementWriter(writing).write(Storable.mended(who), Storable.mended(why), verdict));
    }

    /**
     * Adds a judgement, unless somebody judged the same thing after {@code seen}: two who look at one claim do not overwrite each other.
     *
     * @param seen what {@link #last} gave when the thing was looked at
     * @return its number
     * @throws Overtaken if there is a later judgement; nothing is added then
     * @throws LedgerException if what it is about is not in the ledger, or nobody is named
     */
    public long add(String who, String why, Verdict verdict, long seen) {
        return add(who, why, verdict, seen, List.of());
    }

    /**
     * Adds a judgement together with the steps that it means for happenings: both or neither.
     *
     * @param seen what {@link #last} gave when the thing was looked at; {@link Long#MAX_VALUE} where nobody looked
     * @param steps in order; may be empty
     * @return the judgement's number
     * @throws Overtaken if there is a later judgement; nothing is added then
     * @throws LedgerException if what it is about is not in the ledger, a step cannot be, or nobody is named
     */
    public long add(String who, String why, Verdict verdict, long seen, List<Step> steps) {
        if (who.isBlank()) {
            throw new LedgerException("a judgement needs a name: who decided");
        }
        return ledger.write(writing -> {
            long last = last(writing.handle(), subject(writing.handle(), verdict));
            if (last > seen) {
                throw new Overtaken(last);
            }
            long number = new JudgementWriter(writing).write(Storable.mended(who), Storable.mended(why), verdict);
            if (!steps.isEmpty()) {
                new StepWriter(writing).write(steps);
            }
            return number;
        });
    }

    /** The number of the last judgement about the same thing as this one would be, undoing ones included; 0 if there is none. */
    public long last(Verdict verdict) {
        return database.read(h -> last(h, subject(h, verdict)));
    }

    private static long last(Handle handle, String subject) {
        return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM judgement WHERE subject = ? OR kind = 'undone'"
                        + " AND subject IN (SELECT CAST(seq AS TEXT) FROM judgement WHERE subject = ?)")
                .bind(0, subject).bind(1, subject).mapTo(Long.class).one();
    }

    /** What a verdict is about; undoing is about what the undone one is about. */
    private static String subject(Handle handle, Verdict verdict) {
        return verdict instanceof Verdict.Undone(var judgement)
                ? handle.createQuery("SELECT subject FROM judgement WHERE seq = ?").bind(0, judgement).mapTo(String.class).findOne().orElse("")
                : VerdictJson.subject(verdict);
    }

    /** The judgement with this number. */
    public Optional<Judgement> find(long seq) {
        return database.read(h -> list(h.createQuery(SELECT + "WHERE j.seq = ?").bind(0, seq))).stream().findFirst();
    }

    /** Those filed last, the newest first. */
    public List<Judgement> newest(int most) {
        return database.read(h -> list(h.createQuery(SELECT + "ORDER BY j.seq DESC LIMIT ?").bind(0, most)));
    }

    /** The next judgements in the order of filing. @param after a number; 0 for the first page */
    public List<Judgement> after(long after, int most) {
        return database.read(h -> list(h.createQuery(SELECT + "WHERE j.seq > ? ORDER BY j.seq LIMIT ?").bind(0, after).bind(1, most)));
    }

    /** Those that came after an entry of the log, the last first. @param entry its number */
    public List<Judgement> last(long entry, int most) {
        return database.read(h -> list(h.createQuery(SELECT + "WHERE j.entry > ? ORDER BY j.entry DESC LIMIT ?").bind(0, entry).bind(1, most)));
    }

    /** Those about a claim or happening by its id, undone ones included, in order. */
    public List<Judgement> about(String id) {
        return database.read(h -> list(h.createQuery(SELECT + "WHERE j.subject = ? AND j.kind <> 'undone' ORDER BY j.seq").bind(0, id)));
    }

    /** Those about a source by its name, undone ones included, in order. */
    public List<Judgement> aboutSource(String source) {
        return about(Folded.word(source));
    }

    /** The grade that people last gave a source, if it stands. */
    public Optional<Judgement> grade(String source) {
        return about(Folded.word(source)).stream()
                .filter(j -> j.verdict() instanceof Verdict.Graded && !j.undone())
                .reduce((first, second) -> second);
    }

    /**
     * The judgements of a claim that stand, in order: those of the claim itself, and those of an earlier reading's claim of the same origin
     * with at least half of its words in common.
     */
    public List<Judgement> standing(FiledClaim claim) {
        return database.read(h -> standing(h, claim));
    }

    /**
     * The same for many claims at once.
     *
     * @param claims their numbers
     * @return by number of the claim, in order; only those with a judgement
     */
    public Map<Long, List<Judgement>> standing(Collection<Long> claims) {
        return database.read(h -> {
            Map<Long, List<Judgement>> standing = new TreeMap<>();
            for (List<Long> some : Chunks.of(claims)) {
                // Few reports are judged: only their claims are looked at.
                h.createQuery("SELECT " + FiledClaim.COLUMNS + " FROM " + FiledClaim.TABLES
                                + " WHERE c.seq IN (<claims>) AND c.report IN (SELECT report FROM judgement)")
                        .bindList("claims", some).map((row, c) -> FiledClaim.of(row)).list()
                        .forEach(claim -> standing.put(claim.seq(), standing(h, claim)));
            }
            standing.values().removeIf(List::isEmpty);
            return standing;
        });
    }

    static List<Judgement> standing(Handle handle, FiledClaim claim) {
        Standpoint place = Standpoint.of(claim);
        List<Judgement> all = list(handle.createQuery(SELECT + "WHERE j.report = :report AND (j.subject = :id"
                        + " OR j.origin = :origin AND 2 * (CASE WHEN j.end_at < :end THEN j.end_at ELSE :end END"
                        + " - CASE WHEN j.begin_at > :begin THEN j.begin_at ELSE :begin END)"
                        + " >= CASE WHEN j.end_at > :end THEN j.end_at ELSE :end END"
                        + " - CASE WHEN j.begin_at < :begin THEN j.begin_at ELSE :begin END) ORDER BY j.seq")
                .bind("report", claim.report()).bind("id", claim.id()).bind("origin", place.origin())
                .bind("begin", place.begin()).bind("end", place.end()));
        return all.stream().filter(j -> !j.undone()).toList();
    }

    /** Those about any claim of a report, in any of its readings, that stand. */
    static List<Judgement> ofReport(Handle handle, long report) {
        return list(handle.createQuery(SELECT + "WHERE j.report = ? ORDER BY j.seq").bind(0, report)).stream().filter(j -> !j.undone()).toList();
    }

    private static List<Judgement> list(Query query) {
        return query.map((row, c) -> new Judgement(
                row.getLong("seq"),
                row.getString("at"),
                row.getString("who"),
                row.getString("why"),
                VerdictJson.read(row.getString("kind"), row.getString("subject"), row.getString("body")),
                row.getLong("undone") > 0)).list();
    }
}
