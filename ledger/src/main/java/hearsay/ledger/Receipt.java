package hearsay.ledger;

/** What became of one submission. */
public sealed interface Receipt {

    /** It is in the ledger now. @param report as it was filed */
    record Filed(FiledReport report) implements Receipt {}

    /** It was in the ledger already, with the same id and the same bytes; nothing was changed. @param report as it was filed then */
    record AlreadyThere(FiledReport report) implements Receipt {}

    /** It cannot be kept. @param reason why, as words that follow a colon */
    record Refused(String reason) implements Receipt {}
}
