package hearsay.app;

import hearsay.ledger.FiledReport;
import hearsay.ledger.Submission;
import hearsay.report.Received;

/** Something that came in, made ready for the ledger. */
sealed interface Taken {

    /** It was read and is to be filed. @param from where it came from */
    record Read(String from, Submission submission) implements Taken {}

    /** The ledger has it; it was not read again. */
    record Known(FiledReport report) implements Taken {}

    /** It cannot be read. */
    record Unfit(Received.Refused refused) implements Taken {}
}
