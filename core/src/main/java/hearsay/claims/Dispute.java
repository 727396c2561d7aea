package hearsay.claims;

import java.util.List;

/** Claims of one report about one thing that cannot all be right. */
public sealed interface Dispute {

    /** The first claim that takes part, in the order of the report. */
    Claim first();

    /**
     * Some say it, others deny it.
     *
     * @param affirming claims that it is so, in the order of the report, at least one
     * @param denying claims that it is not, in the order of the report, at least one
     */
    record Denied(List<Claim> affirming, List<Claim> denying) implements Dispute {

        public Denied {
            affirming = List.copyOf(affirming);
            denying = List.copyOf(denying);
        }

        @Override
        public Claim first() {
            return affirming.getFirst();
        }
    }

    /**
     * Two counts of one thing, neither of which leaves room for the other.
     *
     * @param one the count that the report gives first
     * @param other the count that contradicts it
     */
    record Figures(Count one, Count other) implements Dispute {

        @Override
        public Claim first() {
            return one.claim();
        }
    }

    /**
     * A count, and the claim that it is part of.
     *
     * @param claim the claim
     * @param quantity one of its quantities
     */
    record Count(Claim claim, Quantity quantity) {}
}
