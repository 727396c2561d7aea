package hearsay.ledger;

import hearsay.claims.ClaimReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one reading of a report has and another has not.
 *
 * @param gained claims that only the later one has
 * @param lost claims that only the earlier one has
 * @param changed claims of both that say something else now
 * @param same how many claims are in both just so
 */
public record Changes(List<FiledClaim> gained, List<FiledClaim> lost, List<Pair> changed, int same) {

    /** One claim in two readings. */
    public record Pair(FiledClaim before, FiledClaim after) {

        /** The names of the fields in which they differ, as {@code read --json} has them, in its order; the id is not one of them. */
        public List<String> fields() {
            return ClaimReader.differing(before.json(), after.json());
        }
    }

    public Changes {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    /** Whether the two readings agree. */
    public boolean none() {
        return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
    }

    /** Claims are the same claim if they have one number or one id, else if they share the most words and the last source. */
    static Changes between(List<FiledClaim> before, List<FiledClaim> after) {
        List<FiledClaim> lost = new ArrayList<>(before);
        List<FiledClaim> gained = new ArrayList<>();
        List<Pair> changed = new ArrayList<>();
        int same = 0;
        for (FiledClaim claim : after) {
            if (lost.removeIf(old -> old.seq() == claim.seq())) {
                same++;
            } else {
                gained.add(claim);
            }
        }
        pair(lost, gained, changed);
        return new Changes(gained, lost, changed, same);
    }

    private static void pair(List<FiledClaim> lost, List<FiledClaim> gained, List<Pair> changed) {
        for (FiledClaim claim : List.copyOf(gained)) {
            FiledClaim old = lost.stream()
                    .filter(o -> o.id().equals(claim.id()) || Standpoint.of(o).matches(Standpoint.of(claim)))
                    .max(Comparator.comparingDouble(o -> o.id().equals(claim.id()) ? 2 : Standpoint.of(o).shared(Standpoint.of(claim))))
                    .orElse(null);
            if (old != null) {
                lost.remove(old);
                gained.remove(claim);
                changed.add(new Pair(old, claim));
            }
        }
    }
}
