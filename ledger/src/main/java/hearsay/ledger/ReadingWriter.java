package hearsay.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Claim;
import hearsay.claims.ClaimJson;
import hearsay.claims.CodedReport;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Files one reading of a report that is in the ledger. A claim that an earlier reading found just so is not filed again. */
final class ReadingWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Writing writing;
    private final Handle handle;
    private final FiledReport report;

    ReadingWriter(Writing writing, FiledReport report) {
        this.writing = writing;
        this.handle = writing.handle();
        this.report = report;
    }

    void write(CodedReport coded, Provenance provenance) {
        List<String> lines = coded.claims().stream().map(c -> Storable.mended(ClaimJson.claim(c, coded.report().text()))).toList();
        String residue = Storable.mended(ClaimJson.residue(coded));
        String at = writing.now();
        long entry = writing.log(at, "reading", report.id(), body(lines, residue, provenance));
        long reading = writing.next("reading");
        Map<String, Long> before = reading == 1 ? Map.of() : before();
        handle.createUpdate("INSERT INTO reading (seq, entry, report, coder, model, at, residue) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, reading).bind(1, entry).bind(2, report.seq())
                .bind(3, provenance.coder()).bind(4, provenance.model()).bind(5, at).bind(6, residue)
                .execute();
        if (!before.isEmpty()) {
            handle.execute("UPDATE fact SET present = 0 WHERE report = ?", report.seq());
        }
        claims(reading, coded.claims(), lines, before);
        if (!before.isEmpty() && !Versions.superseded(handle, report)) {
            handle.execute("UPDATE fact SET present = 1 WHERE claim IN (SELECT claim FROM found WHERE reading = ?)", reading);
        }
    }

    /** The claims that earlier readings of the report found, by their JSON. */
    private Map<String, Long> before() {
        return handle.createQuery("SELECT seq, json FROM claim WHERE report = ?").bind(0, report.seq())
                .map((row, c) -> Map.entry(row.getString("json"), row.getLong("seq")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    private void claims(long reading, List<Claim> claims, List<String> lines, Map<String, Long> before) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO claim (seq, id, report, reading, json) VALUES (?, ?, ?, ?, ?)");
        PreparedBatch found = handle.prepareBatch("INSERT INTO found (reading, place, claim) VALUES (?, ?, ?)");
        Facts facts = new Facts(handle);
        for (int place = 0; place < claims.size(); place++) {
            Long known = before.get(lines.get(place));
            long seq = known == null ? writing.next("claim") : known;
            if (known == null) {
                rows.bind(0, seq).bind(1, claims.get(place).id()).bind(2, report.seq()).bind(3, reading).bind(4, lines.get(place)).add();
                facts.add(seq, report, claims.get(place));
            }
            found.bind(0, reading).bind(1, place).bind(2, seq).add();
        }
        if (rows.size() > 0) {
            rows.execute();
        }
        if (found.size() > 0) {
            found.execute();
        }
        facts.execute();
    }

    private String body(List<String> claims, String residue, Provenance provenance) {
        ObjectNode body = JSON.createObjectNode();
        body.put("report", report.seq());
        body.put("coder", provenance.coder());
        body.put("model", provenance.model());
        body.put("claims", claims.size());
        body.put("digest", digest(claims, residue));
        return body.toString();
    }

    /** The hash of a reading's claims, as JSON, in their order, and of its residue. */
    static String digest(List<String> claims, String residue) {
        Sha256 hash = new Sha256();
        claims.forEach(hash::add);
        return hash.add(residue).hex();
    }
}
