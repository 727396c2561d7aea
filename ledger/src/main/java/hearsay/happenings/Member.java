package hearsay.happenings;

import hearsay.claims.Claim;
import hearsay.claims.Modality;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a happening, with what is known of its report.
 *
 * @param statement the claim
 * @param account its report; its own list of claims is not used
 * @param wire the wire that the report is credited to, or null
 * @param original number of the report that this one is a copy of, or its own
 */
public record Member(Statement statement, Account account, @Nullable String wire, long original) {

    /** How a claim stands to what it tells of. */
    enum Side {
        AFFIRMS,
        DENIES,
        DOUBTS,
        /** Asks for it, threatens or intends it: neither says that it is so nor that it is not. */
        OTHER
    }

    Claim claim() {
        return statement.claim();
    }

    Side side() {
        boolean negated = claim().modality() == Modality.NEGATED;
        return switch (claim().stance()) {
            case AFFIRMS -> negated ? Side.DENIES : Side.AFFIRMS;
            case DENIES -> negated ? Side.AFFIRMS : Side.DENIES;
            case DOUBTS -> Side.DOUBTS;
            default -> Side.OTHER;
        };
    }
}
