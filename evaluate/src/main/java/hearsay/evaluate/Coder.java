package hearsay.evaluate;

import hearsay.claims.CodedReport;
import hearsay.reading.Attribution;
import hearsay.report.Report;
import java.util.List;

/** What is measured. Called by several threads at a time if the options ask for more than one. */
public interface Coder {

    /** The claims of a report, with every mark. */
    CodedReport code(Report report);

    /** The attributions that the reader marks in a report. */
    List<Attribution> attributions(Report report);
}
