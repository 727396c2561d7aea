package hearsay.web.review;

import hearsay.ledger.Ledger;
import hearsay.ledger.Judgement;
import hearsay.ledger.Step;
import hearsay.ledger.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person's merging and splitting of happenings, and undoing it, does to them: steps, as the grouping's own. */
final class HappeningActs {
    private final Ledger ledger;

    HappeningActs(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Follows a judgement that was just made. */
    void follow(Verdict verdict, String who, String why) {
        String because = who + (why.isEmpty() ? "" : ": " + why);
        switch (verdict) {
            case Verdict.Merged(var happening, var other) -> ledger.happenings().append(List.of(new Step.Merged(happening, other, because)));
            case Verdict.Split(var happening, var claims) -> split(happening, numbers(claims), because);
            case Verdict.Undone(var judgement) -> ledger.judgements().find(judgement).ifPresent(undone -> undo(undone, because));
            case Verdict.Confirmed c -> { }
            case Verdict.Rejected r -> { }
            case Verdict.Corrected c -> { }
            case Verdict.Graded g -> { }
        }
    }

    private void undo(Judgement undone, String because) {
        switch (undone.verdict()) {
            case Verdict.Merged(var happening, var other) -> split(happening, onceOf(other), because);
            case Verdict.Split(var happening, var claims) -> numbers(claims).stream().findFirst()
                    .flatMap(ledger.happenings()::of)
                    .filter(now -> !now.equals(happening))
                    .ifPresent(now -> ledger.happenings().append(List.of(new Step.Merged(happening, now, because))));
            default -> { }
        }
    }

    /** The claims that were put into a happening before it went into another one. */
    private List<Long> onceOf(String happening) {
        Set<Long> claims = new LinkedHashSet<>();
        ledger.happenings().steps(happening).forEach(filed -> {
            switch (filed.step()) {
                case Step.Opened(var id, var claim, var because) when id.equals(happening) -> claims.add(claim);
                case Step.Joined(var id, var claim, var because) when id.equals(happening) -> claims.add(claim);
                case Step.Split(var id, var other, var claim, var because) when id.equals(happening) -> claims.add(claim);
                default -> { }
            }
        });
        return List.copyOf(claims);
    }

    private void split(String happening, List<Long> claims, String because) {
        Set<Long> there = Set.copyOf(ledger.happenings().claims(happening));
        List<Long> leaving = claims.stream().filter(there::contains).toList();
        if (leaving.isEmpty()) {
            return;
        }
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Split(id, happening, leaving.getFirst(), because));
        leaving.stream().skip(1).forEach(claim -> steps.add(new Step.Joined(id, claim, because)));
        ledger.happenings().append(steps);
    }

    private List<Long> numbers(List<String> ids) {
        return ids.stream().flatMap(id -> ledger.claims().find(id).stream()).map(hearsay.ledger.FiledClaim::seq).toList();
    }
}
