package hearsay.follows;

import hearsay.happenings.Chronicle;
import hearsay.ledger.Alert;
import hearsay.ledger.Condition;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Follow;
import hearsay.ledger.HappeningState;
import hearsay.ledger.Ledger;
import hearsay.ledger.Subject;
import hearsay.ledger.Summary;
import hearsay.ledger.TellWhen;
import hearsay.search.Answer;
import hearsay.search.Hit;
import hearsay.search.Question;
import hearsay.search.SearchIndex;
import hearsay.views.FoundClaim;
import hearsay.views.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks for what follows are to be told, and writes it into the ledger. Whatever stops it, it goes on where it was. */
public final class Lookout {
    /** Claims that are looked at in one go. */
    private static final int CLAIMS = 500;
    /** Happenings that are looked at in one go, and claims of one of them, the last ones. */
    private static final int HAPPENINGS = 40;

    private static final int CLAIMS_OF_ONE = 500;
    /** Goes for one follow, until the others have had their turn. */
    private static final int GOES = 20;
    /** Claims that are shown with an alert. */
    private static final int SHOWN = 5;

    private final Ledger ledger;
    private final SearchIndex index;
    private final Function<String, Scope> searches;
    /** How much the ledger held when no follow was behind: while that is so, no follow has to be asked. */
    private volatile Map<String, Long> seen = Map.of();

    /** @param searches reads the words and conditions of a search as they stand in an address */
    public Lookout(Ledger ledger, SearchIndex index, Function<String, Scope> searches) {
        this.ledger = ledger;
        this.index = index;
        this.searches = searches;
    }

    /** Whether any follow that goes on has not seen all that was filed. */
    public boolean isBehind() {
        Map<String, Long> counts = ledger.log().counts();
        if (counts.equals(seen)) {
            return false;
        }
        long claim = counts.getOrDefault("claims", 0L);
        long step = counts.getOrDefault("steps", 0L);
        boolean behind = ledger.follows().active().stream().map(follow -> Reached.by(follow, ledger)).anyMatch(r -> r.claim() < claim || r.step() < step);
        seen = behind ? Map.of() : counts;
        return behind;
    }

    /**
     * Looks through what came since the last time. What is not in its happening or not in the index yet is left to the next time.
     *
     * @param failed told of a follow that cannot be looked after; the others are
     * @return how many alerts there are that were not there before
     */
    public int look(Consumer<RuntimeException> failed) {
        // The steps first: each of them is then about a claim that is counted.
        long step = steps();
        long claim = ledger.claims().count();
        if (index.behind() > 0 || Chronicle.reached(ledger) < claim) {
            return 0;
        }
        Reached end = new Reached(claim, step);
        int told = 0;
        for (Follow follow : ledger.follows().active()) {
            try {
                told += look(follow, end);
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        }
        return told;
    }

    private long steps() {
        return ledger.log().counts().getOrDefault("steps", 0L);
    }

    private int look(Follow follow, Reached end) {
        Reached at = Reached.by(follow, ledger);
        int told = 0;
        for (int go = 0; go < GOES && !(at.claim() >= end.claim() && at.step() >= end.step()); go++) {
            List<Alert.Draft> drafts = new ArrayList<>();
            Reached next = follow.when() == TellWhen.NEW ? claims(follow, at, end, drafts) : happenings(follow, at, end, drafts);
            told += ledger.alerts().tell(follow.seq(), drafts);
            next.keep(follow, ledger);
            at = next;
        }
        return told;
    }

    private Reached claims(Follow follow, Reached at, Reached end, List<Alert.Draft> drafts) {
        List<FiledClaim> page = ledger.claims().after(at.claim(), CLAIMS).stream().filter(claim -> claim.seq() <= end.claim()).toList();
        Set<Long> fresh = page.stream()
                .filter(claim -> claim.present() && claim.report() > follow.base().report())
                .map(FiledClaim::seq)
                .collect(Collectors.toSet());
        followed(follow, fresh).stream().sorted(Comparator.comparingLong(found -> found.filed().seq()))
                .forEach(found -> drafts.add(AlertJson.claim(found)));
        return page.size() < CLAIMS ? end : new Reached(page.getLast().seq(), at.step());
    }

    private Reached happenings(Follow follow, Reached at, Reached end, List<Alert.Draft> drafts) {
        List<HappeningState> page = changed(at.step(), end.step());
        Set<Long> claims = new HashSet<>();
        for (HappeningState state : page) {
            List<Long> all = ledger.happenings().claims(state.id());
            claims.addAll(all.subList(Math.max(0, all.size() - CLAIMS_OF_ONE), all.size()));
        }
        Arrivals arrivals = new Arrivals(ledger, follow.base());
        for (String happening : happenings(followed(follow, claims))) {
            ledger.summaries().find(happening).map(Summary::json).map(Standing::of)
                    .ifPresent(standing -> drafts.addAll(turns(follow.when(), standing, arrivals.in(happening))));
        }
        return page.isEmpty() ? end : new Reached(at.claim(), page.getLast().changed());
    }

    /** The next happenings that changed, and all that changed with the last one of them. */
    private List<HappeningState> changed(long after, long end) {
        List<HappeningState> page = ledger.happenings().changedAfter(after, HAPPENINGS).stream().filter(state -> state.changed() <= end).toList();
        if (page.size() < HAPPENINGS || page.getFirst().changed() == page.getLast().changed()) {
            return page;
        }
        long cut = page.getLast().changed();
        return page.stream().filter(state -> state.changed() < cut).toList();
    }

    private static Set<String> happenings(Collection<FoundClaim> claims) {
        return claims.stream().map(FoundClaim::happening).flatMap(id -> Optional.ofNullable(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Alert.Draft> turns(TellWhen when, Standing standing, Set<String> came) {
        return Turn.of(when, standing, came).stream().map(turn -> AlertJson.turn(when, standing, turn, shown(standing.id(), turn.claims()))).toList();
    }

    private List<FoundClaim> shown(String happening, Set<String> ids) {
        List<Hit> hits = ledger.claims().get(ledger.happenings().claims(happening)).stream()
                .filter(claim -> claim.present() && ids.contains(claim.id()))
                .limit(SHOWN)
                .map(claim -> new Hit(claim.seq(), 0, false, false))
                .toList();
        return FoundClaim.of(ledger, new Answer(hits, hits.size(), true, null), "");
    }

    /** Those of some claims that are followed. */
    private List<FoundClaim> followed(Follow follow, Set<Long> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Scope scope = scope(follow.subject());
        List<FoundClaim> found = new ArrayList<>();
        for (Set<Long> some : inGoes(claims)) {
            List<Condition> conditions = new ArrayList<>(scope.conditions());
            conditions.add(new Condition.Among(some));
            Answer answer = index.ask(new Question(scope.words(), conditions, CLAIMS, null));
            List<Hit> hits = answer.hits().stream().filter(hit -> scope.words().isEmpty() || hit.byWords()).toList();
            found.addAll(FoundClaim.of(ledger, new Answer(hits, hits.size(), true, null), ""));
        }
        return found;
    }

    private static Collection<Set<Long>> inGoes(Set<Long> claims) {
        List<Long> all = claims.stream().sorted().toList();
        Map<Integer, Set<Long>> goes = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            goes.computeIfAbsent(i / CLAIMS, go -> new HashSet<>()).add(all.get(i));
        }
        return goes.values();
    }

    private Scope scope(Subject subject) {
        return switch (subject) {
            case Subject.Search(var query) -> searches.apply(query);
            case Subject.Happening(var id) -> new Scope("", List.of(new Condition.InHappening(Chronicle.standing(ledger, id))));
            case Subject.Speaker(var name) -> new Scope("", List.of(Named.part(Condition.Role.SOURCE, name)));
        };
    }
}
