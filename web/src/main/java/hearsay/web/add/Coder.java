package hearsay.web.add;

import hearsay.claims.CodedReport;
import hearsay.ledger.Provenance;
import hearsay.report.Report;

/** Who reads reports for the workspace. Several threads may ask at a time. */
public interface Coder {

    /** The claims of a report. */
    CodedReport read(Report report);

    /** What reads them. */
    Provenance provenance();
}
