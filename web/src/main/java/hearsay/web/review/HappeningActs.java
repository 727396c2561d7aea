package hearsay.web.review;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.Judgement;
import hearsay.ledger.Ledger;
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

    /** The steps that a judgement means, to be filed together with it. Empty for those that are not about happenings. */
    List<Step> steps(Verdict verdict, String who, String why) {
        String because = who + (why.isEmpty() ? "" : ": " + why);
        return switch (verdict) {
            case Verdict.Merged(var happening, var other) -> List.of(new Step.Merged(happening, other, because));
            case Verdict.Split(var happening, var claims) -> split(happening, numbers(claims), because);
            case Verdict.Undone(var judgement) ->
                ledger.judgements().find(judgement).map(undone -> undo(undone, because)).orElse(List.of());
            case Verdict.Confirmed c -> List.of();
            case Verdict.Rejected r -> List.of();
            case Verdict.Corrected c -> List.of();
            case Verdict.Graded g -> List.of();
        };
    }

    /** The happenings that steps are about. */
    static List<String> touched(List<Step> steps) {
        Set<String> ids = new LinkedHashSet<>();
        for (Step step : steps) {
            ids.add(step.happening());
            switch (step) {
                case Step.Merged(var happening, var other, var because) -> ids.add(other);
                case Step.Split(var happening, var other, var claim, var because) -> ids.add(other);
                case Step.Opened o -> { }
                case Step.Joined j -> { }
            }
        }
        return List.copyOf(ids);
    }

    private List<Step> undo(Judgement undone, String because) {
        return switch (undone.verdict()) {
            case Verdict.Merged(var happening, var other) -> split(happening, onceOf(other), because);
            case Verdict.Split(var happening, var claims) -> numbers(claims).stream().findFirst()
                    .flatMap(ledger.happenings()::of)
                    .filter(now -> !now.equals(happening))
                    .map(now -> List.<Step>of(new Step.Merged(happening, now, because)))
                    .orElse(List.of());
            default -> List.of();
        };
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

    private List<Step> split(String happening, List<Long> claims, String because) {
        Set<Long> there = Set.copyOf(ledger.happenings().claims(happening));
        List<Long> leaving = claims.stream().filter(there::contains).toList();
        List<Step> steps = new ArrayList<>();
        if (!leaving.isEmpty()) {
            String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
            steps.add(new Step.Split(id, happening, leaving.getFirst(), because));
            leaving.stream().skip(1).forEach(claim -> steps.add(new Step.Joined(id, claim, because)));
        }
        return steps;
    }

    private List<Long> numbers(List<String> ids) {
        return ids.stream().flatMap(id -> ledger.claims().find(id).stream()).map(FiledClaim::seq).toList();
    }
}
