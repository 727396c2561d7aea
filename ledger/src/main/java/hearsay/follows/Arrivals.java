package hearsay.follows;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledStep;
import hearsay.ledger.Follow;
import hearsay.ledger.Ledger;
import hearsay.ledger.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which claims came into a happening since a follow was made: those of reports that were filed since then, and those of another happening
 * that went into it. What a newer coder finds in an old report does not count. They are the same whenever one looks; what was told of them
 * is not told again.
 */
final class Arrivals {
    private final Ledger ledger;
    private final Follow.Base base;

    Arrivals(Ledger ledger, Follow.Base base) {
        this.ledger = ledger;
        this.base = base;
    }

    /** Ids of the claims. */
    Set<String> in(String happening) {
        Set<Long> joined = new HashSet<>();
        Set<Long> brought = new HashSet<>();
        for (FiledStep filed : ledger.happenings().steps(happening)) {
            if (filed.seq() > base.step() && filed.step().happening().equals(happening)) {
                switch (filed.step()) {
                    case Step.Opened(var h, var claim, var because) -> joined.add(claim);
                    case Step.Joined(var h, var claim, var because) -> joined.add(claim);
                    case Step.Merged(var h, var other, var because) -> brought.addAll(put(other));
                    case Step.Split split -> { }
                }
            }
        }
        List<FiledClaim> reported = ledger.claims().get(List.copyOf(joined)).stream().filter(claim -> claim.report() > base.report()).toList();
        Set<String> ids = reported.stream().map(FiledClaim::id).collect(Collectors.toCollection(HashSet::new));
        ledger.claims().get(List.copyOf(brought)).forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    /** The claims that were ever put into a happening. */
    private Set<Long> put(String happening) {
        Set<Long> claims = new HashSet<>();
        for (FiledStep filed : ledger.happenings().steps(happening)) {
            if (filed.step().happening().equals(happening)) {
                switch (filed.step()) {
                    case Step.Opened(var h, var claim, var because) -> claims.add(claim);
                    case Step.Joined(var h, var claim, var because) -> claims.add(claim);
                    case Step.Split(var h, var other, var claim, var because) -> claims.add(claim);
                    case Step.Merged merged -> { }
                }
            }
        }
        return claims;
    }
}
