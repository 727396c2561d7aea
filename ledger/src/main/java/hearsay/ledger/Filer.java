package hearsay.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.claims.Claim;
import hearsay.claims.ClaimJson;
import hearsay.claims.CodedReport;
import hearsay.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Files reports with their claims, within one transaction. */
final class Filer {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ID = 500;

    private final Writing writing;
    private final Handle handle;

    Filer(Writing writing) {
        this.writing = writing;
        this.handle = writing.handle();
    }

    Receipt file(Submission submission) {
        Report report = submission.coded().report();
        Optional<FiledReport> there = Reports.find(handle, report.id(), report.sha256());
        if (there.isPresent()) {
            return new Receipt.AlreadyThere(there.get());
        }
        String unfit = unfit(report, submission.original());
        if (unfit != null) {
            return new Receipt.Refused(unfit);
        }
        FiledReport filed = report(report, submission);
        new Reader(writing, filed).read(submission.coded(), submission.provenance());
        return new Receipt.Filed(filed);
    }

    private static @Nullable String unfit(Report report, byte[] original) {
        if (report.id().length() > LONGEST_ID) {
            return "its id is longer than " + LONGEST_ID + " characters";
        }
        if (!Storable.text(report.text()) || !Storable.text(report.id())) {
            return "holds a character that no text may hold (U+0000 or half a surrogate pair)";
        }
        return Sha256.of(original).equals(report.sha256()) ? null : "its bytes are not those that its hash was made of";
    }

    private FiledReport report(Report report, Submission submission) {
        Long earlier = Reports.latest(handle, report.id()).map(FiledReport::seq).orElse(null);
        String at = writing.now();
        long entry = writing.log(at, "report", report.id(), body(report, submission.custody(), earlier));
        FiledReport filed = new FiledReport(writing.next("report"), entry, report.id(), report.sha256(), earlier,
                Storable.orNull(report.title()), Storable.orNull(report.outlet()), Storable.orNull(report.url()),
                report.published(), report.updated(), report.language());
        handle.createUpdate("INSERT INTO report (" + FiledReport.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, filed.seq()).bind(1, entry).bind(2, filed.id()).bind(3, filed.sha256()).bind(4, earlier)
                .bind(5, filed.title()).bind(6, filed.outlet()).bind(7, filed.url())
                .bind(8, filed.published()).bind(9, filed.updated()).bind(10, filed.language())
                .execute();
        handle.createUpdate("INSERT INTO document (report, text, original) VALUES (?, ?, ?)")
                .bind(0, filed.seq()).bind(1, report.text()).bind(2, submission.original())
                .execute();
        return filed;
    }

    private static String body(Report report, Custody custody, @Nullable Long earlier) {
        ObjectNode body = JSON.createObjectNode();
        body.put("sha256", report.sha256());
        body.put("text", Sha256.of(report.text().getBytes(StandardCharsets.UTF_8)));
        body.put("about", about(Storable.orNull(report.title()), Storable.orNull(report.outlet()), Storable.orNull(report.url()),
                report.published(), report.updated(), report.language()));
        body.put("earlier", earlier);
        body.put("input", custody.input());
        body.put("command", custody.command());
        body.put("who", custody.who());
        return Storable.mended(body.toString());
    }

    /** The hash of what is known about a report. */
    static String about(@Nullable String title, @Nullable String outlet, @Nullable String url, @Nullable String published,
            @Nullable String updated, @Nullable String language) {
        return new Sha256().add(title).add(outlet).add(url).add(published).add(updated).add(language).hex();
    }

    /** Files one reading of a report that is in the ledger. */
    static final class Reader {
        private final Writing writing;
        private final Handle handle;
        private final FiledReport report;

        Reader(Writing writing, FiledReport report) {
            this.writing = writing;
            this.handle = writing.handle();
            this.report = report;
        }

        void read(CodedReport coded, Provenance provenance) {
            List<String> claims = coded.claims().stream().map(c -> ClaimJson.claim(c, coded.report().text())).toList();
            String residue = Storable.mended(ClaimJson.residue(coded));
            String at = writing.now();
            long entry = writing.log(at, "reading", report.id(), body(claims, residue, provenance));
            long reading = writing.next("reading");
            handle.createUpdate("INSERT INTO reading (seq, entry, report, coder, model, at, residue) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .bind(0, reading).bind(1, entry).bind(2, report.seq())
                    .bind(3, provenance.coder()).bind(4, provenance.model()).bind(5, at).bind(6, residue)
                    .execute();
            claims(reading, coded.claims(), claims);
        }

        private void claims(long reading, List<Claim> claims, List<String> lines) {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO claim (seq, id, report, reading, json) VALUES (?, ?, ?, ?, ?)");
            PreparedBatch found = handle.prepareBatch("INSERT INTO found (reading, place, claim) VALUES (?, ?, ?)");
            Facts facts = new Facts(handle);
            for (int place = 0; place < claims.size(); place++) {
                long seq = writing.next("claim");
                rows.bind(0, seq).bind(1, claims.get(place).id()).bind(2, report.seq()).bind(3, reading).bind(4, lines.get(place)).add();
                found.bind(0, reading).bind(1, place).bind(2, seq).add();
                facts.add(seq, report, claims.get(place));
            }
            if (!claims.isEmpty()) {
                rows.execute();
                found.execute();
                facts.execute();
            }
        }

        private String body(List<String> claims, String residue, Provenance provenance) {
            ObjectNode body = JSON.createObjectNode();
            body.put("report", report.seq());
            body.put("coder", provenance.coder());
            body.put("model", provenance.model());
            body.put("claims", claims.size());
            body.put("digest", digest(new ArrayList<>(claims), residue));
            return body.toString();
        }
    }

    /** The hash of a reading's claims, as JSON, in their order, and of its residue. */
    static String digest(List<String> claims, String residue) {
        Sha256 hash = new Sha256();
        claims.forEach(hash::add);
        return hash.add(residue).hex();
    }
}
