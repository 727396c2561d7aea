package hearsay.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Which claims are wanted: those that meet all conditions.
 *
 * @param conditions all have to be met; none: every claim
 * @param earlier whether claims of earlier readings and versions are wanted, too
 */
public record ClaimFilter(List<Condition> conditions, boolean earlier) {

    /** Every claim of the latest readings. */
    public static final ClaimFilter ALL = new ClaimFilter(List.of(), false);

    public ClaimFilter {
        conditions = List.copyOf(conditions);
    }

    public static ClaimFilter of(Condition... conditions) {
        return new ClaimFilter(List.of(conditions), false);
    }

    /** The same with one condition more. */
    public ClaimFilter and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new ClaimFilter(more, earlier);
    }

    /** The same for claims of earlier readings and versions, too. */
    public ClaimFilter withEarlier() {
        return new ClaimFilter(conditions, true);
    }
}
