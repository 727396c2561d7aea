package hearsay.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearsay.report.Fingerprint;
import hearsay.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
        Optional<FiledReport> there = Reports.known(handle, report);
        if (there.isPresent()) {
            return new Receipt.AlreadyThere(there.get());
        }
        String unfit = unfit(report, submission.original());
        if (unfit != null) {
            return new Receipt.Refused(unfit);
        }
        FiledReport filed = report(report, submission);
        new ReadingWriter(writing, filed).write(submission.coded(), submission.provenance());
        Versions.supersede(handle, filed);
        return new Receipt.Filed(filed);
    }

    private static @Nullable String unfit(Report report, byte[] original) {
        if (report.id().length() > LONGEST_ID) {
            return "its id is longer than " + LONGEST_ID + " characters";
        }
        if (!Storable.text(report.text()) || !Storable.text(report.id())) {
            return "holds a character that no text may hold (U+0000 or half a surrogate pair)";
        }
        return Fingerprint.of(original).equals(report.sha256()) ? null : "its bytes are not those that its hash was made of";
    }

    private FiledReport report(Report report, Submission submission) {
        Long earlier = Versions.earlier(handle, report);
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
        body.put("text", Fingerprint.of(report.text().getBytes(StandardCharsets.UTF_8)));
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
}
