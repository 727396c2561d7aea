package hearsay.ledger;

import hearsay.claims.CodedReport;

/**
 * A report that was read and is to be filed.
 *
 * @param coded the report with its claims
 * @param original the bytes that it came as; not copied
 * @param provenance who read it
 * @param custody how it came here
 */
public record Submission(CodedReport coded, byte[] original, Provenance provenance, Custody custody) {}
