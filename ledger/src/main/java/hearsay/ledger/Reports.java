package hearsay.ledger;

import hearsay.report.Layout;
import hearsay.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The reports of a ledger. */
public final class Reports {
    private final Database database;

    Reports(Database database) {
        this.database = database;
    }

    /** How many there are. */
    public long count() {
        return database.read(h -> h.createQuery("SELECT COALESCE(MAX(seq), 0) FROM report").mapTo(Long.class).one());
    }

    /** The next reports in the order of filing. @param after a number; 0 for the first page @param most how many at the most */
    public List<FiledReport> after(long after, int most) {
        return database.read(h -> h.createQuery(select("WHERE seq > ? ORDER BY seq LIMIT ?"))
                .bind(0, after).bind(1, most).map((row, c) -> FiledReport.of(row)).list());
    }

    /** The report with this number. @throws LedgerException if there is none */
    public FiledReport get(long seq) {
        return database.read(h -> h.createQuery(select("WHERE seq = ?")).bind(0, seq).map((row, c) -> FiledReport.of(row)).findOne())
                .orElseThrow(() -> new LedgerException("the ledger has no report number " + seq));
    }

    /** Reports by their numbers; those that are not there are left out. */
    public Map<Long, FiledReport> get(Collection<Long> seqs) {
        return Chunks.of(seqs).stream()
                .flatMap(some -> database.read(h -> h.createQuery(select("WHERE seq IN (<seqs>)")).bindList("seqs", some)
                        .map((row, c) -> FiledReport.of(row)).list()).stream())
                .collect(Collectors.toMap(FiledReport::seq, report -> report));
    }

    /** The latest version of the report with this id. */
    public Optional<FiledReport> latest(String id) {
        return database.read(h -> latest(h, id));
    }

    /** The report with this id and these bytes. */
    public Optional<FiledReport> find(String id, String sha256) {
        return database.read(h -> find(h, id, sha256));
    }

    /**
     * The report that filing this one would add nothing to: with the same id and bytes; or, where an input gives no ids, from the same
     * address with the same text. Feeds print an entry again and again with other bytes around it.
     */
    public Optional<FiledReport> known(Report report) {
        return database.read(h -> known(h, report));
    }

    static Optional<FiledReport> known(Handle handle, Report report) {
        return find(handle, report.id(), report.sha256())
                .or(() -> at(handle, report).filter(there -> text(handle, there.seq()).equals(report.text())));
    }

    /** The latest report from the address of one that has no id but its hash. */
    static Optional<FiledReport> at(Handle handle, Report report) {
        String url = report.url();
        if (url == null || !report.sha256().startsWith(report.id())) {
            return Optional.empty();
        }
        return handle.createQuery(select("WHERE SUBSTR(url, 1, 300) = SUBSTR(?, 1, 300) AND url = ? ORDER BY seq DESC LIMIT 1"))
                .bind(0, url).bind(1, url).map((row, c) -> FiledReport.of(row)).findOne();
    }

    /** The text that was read; claims' offsets point into it. */
    public String text(long seq) {
        return database.read(h -> text(h, seq));
    }

    static String text(Handle handle, long seq) {
        return handle.createQuery("SELECT text FROM document WHERE report = ?").bind(0, seq).mapTo(String.class).one();
    }

    /** The report as the pipeline takes it, its parts found anew. */
    public Report report(FiledReport filed) {
        String text = text(filed.seq());
        return new Report(filed.id(), filed.title(), filed.outlet(), filed.url(), filed.published(), filed.updated(), filed.language(),
                filed.sha256(), text, Layout.parts(text, filed.title()));
    }

    /** The next reports whose latest reading is by another coder or other weights. @param after a number; 0 for the first page */
    public List<FiledReport> readOtherwise(Provenance present, long after, int most) {
        return database.read(h -> h.createQuery(select("WHERE seq > ? AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.report = report.seq"
                        + " AND r.coder = ? AND r.model = ?) ORDER BY seq LIMIT ?"))
                .bind(0, after).bind(1, present.coder()).bind(2, present.model()).bind(3, most)
                .map((row, c) -> FiledReport.of(row)).list());
    }

    /** The bytes that it came as. */
    public byte[] original(long seq) {
        return database.read(h ->
                h.createQuery("SELECT original FROM document WHERE report = ?").bind(0, seq).mapTo(byte[].class).one());
    }

    /** Attributed words from which its latest reading coded no claim: a JSON array as {@code read --json} prints it. */
    public String residue(long seq) {
        return database.read(h -> h.createQuery("SELECT residue FROM reading WHERE report = ? ORDER BY seq DESC LIMIT 1")
                .bind(0, seq).mapTo(String.class).findOne()).orElse("[]");
    }

    static Optional<FiledReport> latest(Handle handle, String id) {
        return handle.createQuery(select("WHERE id = ? ORDER BY seq DESC LIMIT 1"))
                .bind(0, id).map((row, c) -> FiledReport.of(row)).findOne();
    }

    static Optional<FiledReport> find(Handle handle, String id, String sha256) {
        return handle.createQuery(select("WHERE id = ? AND sha256 = ?"))
                .bind(0, id).bind(1, sha256).map((row, c) -> FiledReport.of(row)).findOne();
    }

    private static String select(String rest) {
        return "SELECT " + FiledReport.COLUMNS + " FROM report " + rest;
    }
}
