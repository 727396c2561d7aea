package hearsay.web.words;

import hearsay.claims.Claim;
import hearsay.claims.Modality;
import hearsay.claims.Source;
import hearsay.claims.Stance;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledReport;
import java.util.Locale;

/**
 * A claim with its report, read once for a page.
 *
 * @param filed the claim in the ledger
 * @param claim the same, taken apart
 * @param report its report
 */
public record Told(FiledClaim filed, Claim claim, FiledReport report) {

    /** On which side of a dispute a claim stands. */
    public enum Side {
        AFFIRMS,
        DENIES,
        /** Asks, threatens, intends or doubts. */
        OTHER
    }

    /** Who says that it is so: "it did", or a denial that it did not. */
    public Side side() {
        boolean negated = claim.modality() == Modality.NEGATED;
        return switch (claim.stance()) {
            case AFFIRMS -> negated ? Side.DENIES : Side.AFFIRMS;
            case DENIES -> negated ? Side.AFFIRMS : Side.DENIES;
            case ASKS, THREATENS, INTENDS, DOUBTS -> Side.OTHER;
        };
    }

    /** The last source, or the outlet where it speaks itself, by the name that it is known by. */
    public String originName() {
        Source origin = claim.origin();
        if (origin == null) {
            return report.outlet() == null ? "an unnamed outlet" : Shown.line(report.outlet(), 90);
        }
        return Telling.speaker(origin).words();
    }

    /** By what the origin is told apart from others: its usual name where it is known. */
    public String originKey() {
        Source origin = claim.origin();
        String name = origin == null || origin.name() == null ? originName() : origin.name();
        return name.toLowerCase(Locale.ROOT);
    }

    /** The same, leading to what it says. */
    public Link origin() {
        Source origin = claim.origin();
        return origin == null ? new Link(originName(), null) : Telling.speaker(origin);
    }

    /** What the origin is: government, wire, unnamed; outlet where it is the outlet itself. */
    public String originKind() {
        return claim.origin() == null ? "outlet" : claim.origin().kind().word();
    }

    /** The day on which it was published, or empty. */
    public String day() {
        return report.published() == null ? "" : Telling.day(report.published());
    }

    /** Whether it is a denial in so many words. */
    public boolean denial() {
        return claim.stance() == Stance.DENIES;
    }

    /** Where its words stand. */
    public String address() {
        return Address.words(filed.report(), filed.seq());
    }
}
