package hearsay.ledger;

import hearsay.claims.CodedReport;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A ledger: reports as they came, what was read in them, and what was made of it. It only appends: nothing that was added is ever changed
 * or removed, and the database itself refuses it.
 *
 * <p>Many threads and programs may read at a time. One adds, others wait for it, up to half a minute.
 *
 * <p>Whatever a method that adds returns is on the disk. If it throws, nothing was added.
 */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final InstantSource clock;
    private final Reports reports;
    private final Readings readings;
    private final Claims claims;
    private final Happenings happenings;
    private final Judgements judgements;
    private final Features features;
    private final Log log;
    private final Summaries summaries;
    private final Tallies tallies;
    private final Follows follows;
    private final Alerts alerts;
    private final Deliveries deliveries;

    private Ledger(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.reports = new Reports(database);
        this.readings = new Readings(database);
        this.claims = new Claims(database);
        this.happenings = new Happenings(database, this);
        this.judgements = new Judgements(database, this);
        this.features = new Features(database);
        this.log = new Log(database);
        this.summaries = new Summaries(database);
        this.tallies = new Tallies(database);
        this.follows = new Follows(database, this);
        this.alerts = new Alerts(database, this);
        this.deliveries = new Deliveries(database, this);
    }

    /**
     * Opens a ledger, and makes it if it is not there.
     *
     * @throws LedgerException if it cannot be opened, is no ledger, or was written by a newer program
     */
    public static Ledger open(LedgerAddress address) {
        return open(address, InstantSource.system());
    }

    /** The same for a file. */
    public static Ledger open(Path file) {
        return open(new LedgerAddress.InFile(file));
    }

    /** @param clock tells when something is added */
    static Ledger open(LedgerAddress address, InstantSource clock) {
        return new Ledger(Database.open(address), clock);
    }

    /**
     * Files reports with their claims: all of them, or none if it throws.
     *
     * @return what became of each, in their order
     */
    public List<Receipt> file(List<Submission> batch) {
        return batch.isEmpty() ? List.of() : write(writing -> {
            Filer filer = new Filer(writing);
            return batch.stream().map(filer::file).toList();
        });
    }

    /**
     * Files another reading of a report beside those that are there. What the latest reading found counts as present from then on.
     *
     * @param coded what was read in {@link Reports#report}
     */
    public Reread reread(FiledReport report, CodedReport coded, Provenance provenance) {
        return write(writing -> new Rereading(writing, report).read(coded, provenance));
    }

    /** Recomputes every hash. @param told is given each thing that is not as it was filed @return how much was looked at */
    public Verification verify(Consumer<Flaw> told) {
        return new Verifier(database).verify(told);
    }

    public Reports reports() {
        return reports;
    }

    public Readings readings() {
        return readings;
    }

    public Claims claims() {
        return claims;
    }

    public Happenings happenings() {
        return happenings;
    }

    public Judgements judgements() {
        return judgements;
    }

    public Log log() {
        return log;
    }

    public Features features() {
        return features;
    }

    public Summaries summaries() {
        return summaries;
    }

    public Tallies tallies() {
        return tallies;
    }

    public Follows follows() {
        return follows;
    }

    public Alerts alerts() {
        return alerts;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    /** Adds something: all of it, or nothing if it throws. */
    <T> T write(Function<Writing, T> change) {
        return database.write(handle -> change.apply(new Writing(handle, clock)));
    }

    @Override
    public void close() {
        database.close();
    }
}
