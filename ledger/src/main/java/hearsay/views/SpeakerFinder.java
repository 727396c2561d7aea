package hearsay.views;

import hearsay.claims.Stance;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Days;
import hearsay.ledger.Ledger;
import hearsay.search.Answer;
import hearsay.search.Question;
import hearsay.search.SearchIndex;
import hearsay.views.Speaker.Matter;
import hearsay.views.Speaker.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what somebody has said over time. */
public final class SpeakerFinder {
    /** So many of their last claims are looked at; on a matter, so many of the nearest to it. */
    private static final int CLAIMS = 400;

    private static final int ON_A_MATTER = 100;
    /** Others have to go on for so many days before somebody is called silent. */
    private static final int SILENT_DAYS = 14;

    private final Ledger ledger;
    private final SearchIndex index;

    public SpeakerFinder(Ledger ledger, SearchIndex index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * @param source who speaks: a condition on any link of the chain
     * @param name the same as it was asked
     * @param on words of a matter, or null for all
     * @param most matters at the most
     */
    public Speaker find(Condition source, String name, @Nullable String on, int most) {
        String words = on == null ? "" : on;
        Answer answer = index.ask(new Question(words, List.of(source), on == null ? CLAIMS : ON_A_MATTER, null));
        List<FoundClaim> claims = FoundClaim.of(ledger, answer, words);
        List<Matter> matters = on == null ? byHappening(claims, source, most) : onMatter(claims, on);
        return new Speaker(name, on, matters, claims.size(), answer.next() == null);
    }

    private List<Matter> onMatter(List<FoundClaim> claims, String on) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<FoundClaim> all = FoundClaim.of(ledger, index.ask(new Question(on, List.of(), ON_A_MATTER, null)), on);
        return List.of(matter(null, claims, others(all, claims)));
    }

    private List<Matter> byHappening(List<FoundClaim> claims, Condition source, int most) {
        Map<String, List<FoundClaim>> groups = new LinkedHashMap<>();
        for (FoundClaim claim : claims) {
            groups.computeIfAbsent(Objects.requireNonNullElse(claim.happening(), "claim " + claim.claim().id()), h -> new ArrayList<>()).add(claim);
        }
        return groups.values().stream()
                .sorted(Comparator.comparingInt((List<FoundClaim> group) -> -group.size()))
                .limit(most)
                .map(group -> matter(group.getFirst().happening(), group, others(group)))
                .toList();
    }

    /** The last day on which anybody else spoke of the happening. */
    private @Nullable LocalDate others(List<FoundClaim> theirs) {
        String happening = theirs.getFirst().happening();
        if (happening == null) {
            return null;
        }
        Answer newest = index.ask(new Question("", List.of(new Condition.InHappening(happening)), theirs.size() + 1, null));
        return others(FoundClaim.of(ledger, newest, ""), theirs);
    }

    private static @Nullable LocalDate others(List<FoundClaim> all, List<FoundClaim> theirs) {
        List<Long> own = theirs.stream().map(claim -> claim.filed().seq()).toList();
        return all.stream()
                .filter(claim -> !own.contains(claim.filed().seq()))
                .map(SpeakerFinder::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Matter matter(@Nullable String happening, List<FoundClaim> found, @Nullable LocalDate others) {
        List<FoundClaim> claims = found.stream()
                .sorted(Comparator.comparing(SpeakerFinder::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparingLong(claim -> claim.filed().seq()))
                .toList();
        List<Turn> turns = turns(claims);
        LocalDate last = turns.getLast().last();
        boolean silent = last != null && others != null && others.isAfter(last.plusDays(SILENT_DAYS));
        return new Matter(happening, claims, turns, shifted(turns), silent ? last : null, others);
    }

    static List<Turn> turns(List<FoundClaim> claims) {
        List<Turn> turns = new ArrayList<>();
        for (FoundClaim claim : claims) {
            LocalDate day = day(claim);
            Stance stance = claim.claim().stance();
            if (!turns.isEmpty() && turns.getLast().stance() == stance) {
                Turn before = turns.removeLast();
                turns.add(new Turn(stance, before.first(), day, before.claims() + 1));
            } else {
                turns.add(new Turn(stance, day, day, 1));
            }
        }
        return turns;
    }

    private static boolean shifted(List<Turn> turns) {
        List<Stance> sides = turns.stream().map(Turn::stance).filter(s -> s == Stance.AFFIRMS || s == Stance.DENIES).distinct().toList();
        return sides.size() == 2;
    }

    private static @Nullable LocalDate day(FoundClaim claim) {
        Days days = Days.of(claim.report().published());
        return days == null ? null : days.first();
    }
}
