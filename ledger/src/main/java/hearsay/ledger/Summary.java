package hearsay.ledger;

/**
 * What a happening comes to.
 *
 * @param happening its id
 * @param shared whether two reports or more tell of it, or it is disputed
 * @param disputed whether anything about it is disputed
 * @param lastDay when the last report of it was published, days since 1970; 0 if that is not known
 * @param json the happening as it is printed, one line
 */
public record Summary(String happening, boolean shared, boolean disputed, int lastDay, String json) {}
