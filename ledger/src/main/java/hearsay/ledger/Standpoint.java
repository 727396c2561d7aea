package hearsay.ledger;

import hearsay.claims.Claim;
import hearsay.claims.Source;
import hearsay.report.Span;

/**
 * By what a claim is known again in another reading of its report: where it stands and on whose word.
 *
 * @param begin offset of its first UTF-16 code unit in the report's text
 * @param end offset after its last
 * @param origin its last source, folded; empty for the outlet's own voice
 */
record Standpoint(int begin, int end, String origin) {

    static Standpoint of(FiledClaim filed) {
        return of(filed.claim());
    }

    static Standpoint of(Claim claim) {
        Span extent = claim.extent();
        Source origin = claim.origin();
        String word = origin == null ? "" : Folded.word(origin.name() == null ? origin.mention().text() : origin.name());
        return new Standpoint(extent.start(), extent.end(), word);
    }

    /** How much of the words that either has both have, 0 to 1. */
    double shared(Standpoint other) {
        int common = Math.min(end, other.end) - Math.max(begin, other.begin);
        int all = Math.max(end, other.end) - Math.min(begin, other.begin);
        return all == 0 ? 1 : Math.max(0.0, common) / all;
    }

    /** Whether both are the same claim, as far as place and origin tell. */
    boolean matches(Standpoint other) {
        return origin.equals(other.origin) && shared(other) >= 0.5;
    }
}
