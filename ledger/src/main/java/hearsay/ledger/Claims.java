package hearsay.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The claims of a ledger. */
public final class Claims {
    private final Database database;

    Claims(Database database) {
        this.database = database;
    }

    /** How many there are, those of earlier readings included. */
    public long count() {
        return database.read(h -> h.createQuery("SELECT COALESCE(MAX(seq), 0) FROM claim").mapTo(Long.class).one());
    }

    /** How many there are of the latest readings; takes longer than {@link #count()}: each is looked at. */
    public long present() {
        return database.read(h -> h.createQuery("SELECT COUNT(*) FROM fact WHERE present = 1").mapTo(Long.class).one());
    }

    /** The next claims in the order of filing. @param after a number; 0 for the first page @param most how many at the most */
    public List<FiledClaim> after(long after, int most) {
        return select("WHERE c.seq > ? ORDER BY c.seq LIMIT ?", query -> query.bind(0, after).bind(1, most));
    }

    /** The claims with these numbers, in the order of their numbers; those that are not there are left out. */
    public List<FiledClaim> get(Collection<Long> seqs) {
        return Chunks.of(seqs).stream().flatMap(some ->
                select("WHERE c.seq IN (<seqs>) ORDER BY c.seq", query -> query.bindList("seqs", some)).stream()).toList();
    }

    /** The claim with this id; of several readings' the latest. */
    public Optional<FiledClaim> find(String id) {
        return database.read(h -> find(h, id));
    }

    static Optional<FiledClaim> find(Handle handle, String id) {
        return handle.createQuery("SELECT " + FiledClaim.COLUMNS + " FROM " + FiledClaim.TABLES
                        + " WHERE c.id = ? ORDER BY f.present DESC, c.seq DESC LIMIT 1")
                .bind(0, id).map((row, c) -> FiledClaim.of(row)).findOne();
    }

    /** What the latest reading of a report found, in the order of the text. */
    public List<FiledClaim> of(long report) {
        return database.read(h -> of(h, report));
    }

    static List<FiledClaim> of(Handle handle, long report) {
        return handle.createQuery("SELECT " + FiledClaim.COLUMNS + " FROM found n JOIN claim c ON c.seq = n.claim"
                        + " JOIN fact f ON f.claim = n.claim WHERE n.reading = (SELECT MAX(seq) FROM reading WHERE report = ?) ORDER BY n.place")
                .bind(0, report).map((row, c) -> FiledClaim.of(row)).list();
    }

    /** The claims that meet a filter. */
    public List<FiledClaim> find(ClaimFilter filter, Page page) {
        return database.read(h -> new ClaimQuery(filter, page).query(h).map((row, c) -> FiledClaim.of(row)).list());
    }

    /** Binds a query's values. */
    private interface Binding {
        Query bind(Query query);
    }

    private List<FiledClaim> select(String rest, Binding binding) {
        return database.read(h -> binding.bind(h.createQuery("SELECT " + FiledClaim.COLUMNS + " FROM " + FiledClaim.TABLES + " " + rest))
                .map((row, c) -> FiledClaim.of(row)).list());
    }
}
