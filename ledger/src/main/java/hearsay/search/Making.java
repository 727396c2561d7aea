package hearsay.search;

/**
 * How far an index has come that does not yet have all of its ledger.
 *
 * @param read claims that were put in
 * @param all claims that the ledger has, those of earlier readings left out
 */
public record Making(long read, long all) {}
