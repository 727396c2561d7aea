package hearsay.ledger;

import hearsay.claims.CodedReport;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Files a reading beside earlier ones and tells what it changes, within one transaction. */
final class Rereading {
    private final Writing writing;
    private final Handle handle;
    private final FiledReport report;

    Rereading(Writing writing, FiledReport report) {
        this.writing = writing;
        this.handle = writing.handle();
        this.report = report;
    }

    Reread read(CodedReport coded, Provenance provenance) {
        if (!coded.report().sha256().equals(report.sha256())) {
            throw new LedgerException("what was read is not report " + report.id());
        }
        List<FiledClaim> before = Claims.of(handle, report.seq());
        new ReadingWriter(writing, report).write(coded, provenance);
        List<FiledClaim> after = Claims.of(handle, report.seq());
        List<Judgement> all = Judgements.ofReport(handle, report.seq());
        List<Judgement> carried = after.stream().flatMap(c -> Judgements.standing(handle, c).stream()).distinct().toList();
        return new Reread(report, Changes.between(before, after), carried, all.stream().filter(j -> !carried.contains(j)).toList());
    }
}
