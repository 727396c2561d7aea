package hearsay.ledger;

/**
 * A reading in the ledger.
 *
 * @param seq its number, in the order of filing, from 1
 * @param report the number of its report
 * @param at when, ISO 8601 in UTC
 * @param provenance what made it
 */
public record FiledReading(long seq, long report, String at, Provenance provenance) {}
