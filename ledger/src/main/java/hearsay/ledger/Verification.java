package hearsay.ledger;

/**
 * What a verification looked at.
 *
 * @param entries of the log
 * @param reports with their originals
 * @param claims in all readings
 * @param head the hash of the last entry; empty in an empty ledger
 * @param flaws how much was not as it was filed
 */
public record Verification(long entries, long reports, long claims, String head, long flaws) {}
