package hearsay.happenings;

import hearsay.claims.Claim;

/**
 * A claim with its number.
 *
 * @param number its number in the ledger; later claims have greater ones
 * @param claim the claim
 */
public record Statement(long number, Claim claim) {}
