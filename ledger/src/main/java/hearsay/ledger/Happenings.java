package hearsay.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The happenings of a ledger: the steps that made them, and how they stand now. */
public final class Happenings {
    private static final String STATE = "SELECT id, opened, changed, into_one FROM happening ";

    private final Database database;
    private final Ledger ledger;

    Happenings(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** Adds steps: all or none. @return the number of the log's entry, or 0 if there are none */
    public long append(List<Step> steps) {
        return steps.isEmpty() ? 0 : ledger.write(writing -> new StepWriter(writing).write(steps));
    }

    /** The happening that a claim belongs to. @param claim its number */
    public Optional<String> of(long claim) {
        return Optional.ofNullable(of(List.of(claim)).get(claim));
    }

    /** The happening of each claim that belongs to one. @param claims their numbers */
    public Map<Long, String> of(Collection<Long> claims) {
        Map<Long, String> out = new HashMap<>();
        for (List<Long> some : Chunks.of(claims)) {
            database.read(h -> h.createQuery("SELECT claim, happening FROM belongs WHERE claim IN (<claims>)")
                            .bindList("claims", some)
                            .map((row, c) -> Map.entry(row.getLong("claim"), row.getString("happening"))).list())
                    .forEach(e -> out.put(e.getKey(), e.getValue()));
        }
        return out;
    }

    /** The numbers of a happening's claims, in order. Those of earlier readings are among them. */
    public List<Long> claims(String happening) {
        return database.read(h -> h.createQuery("SELECT claim FROM belongs WHERE happening = ? ORDER BY claim")
                .bind(0, happening).mapTo(Long.class).list());
    }

    /** The numbers of the reports that have a claim in a happening, in order. */
    public List<Long> reports(String happening) {
        return database.read(h -> h.createQuery(
                        "SELECT DISTINCT c.report FROM belongs b JOIN claim c ON c.seq = b.claim WHERE b.happening = ? ORDER BY c.report")
                .bind(0, happening).mapTo(Long.class).list());
    }

    /** A happening as it stands. */
    public Optional<HappeningState> find(String id) {
        return states(STATE + "WHERE id = ?", id).stream().findFirst();
    }

    /** The next happenings in the order in which they were opened. @param after {@link HappeningState#opened} of the last one, or 0 */
    public List<HappeningState> after(long after, int most) {
        return states(STATE + "WHERE opened > ? ORDER BY opened LIMIT ?", after, most);
    }

    /** The next happenings in the order in which they last changed. @param after {@link HappeningState#changed} of the last one, or 0 */
    public List<HappeningState> changedAfter(long after, int most) {
        return states(STATE + "WHERE changed > ? ORDER BY changed, id LIMIT ?", after, most);
    }

    /** All steps about a happening, those in which it went into another or was split among them, in order. */
    public List<FiledStep> steps(String happening) {
        return database.read(h -> h.createQuery("SELECT s.seq, s.entry, e.at, s.kind, s.happening, s.other, s.claim, s.because"
                        + " FROM step s JOIN entry e ON e.seq = s.entry WHERE s.happening = ? OR s.other = ? ORDER BY s.seq")
                .bind(0, happening).bind(1, happening).map((row, c) -> FiledStep.of(row)).list());
    }

    private List<HappeningState> states(String sql, Object... values) {
        return database.read(h -> {
            var query = h.createQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.bind(i, values[i]);
            }
            return new ArrayList<>(query.map((row, c) -> new HappeningState(
                    row.getString("id"), row.getLong("opened"), row.getLong("changed"), row.getString("into_one"))).list());
        });
    }
}
