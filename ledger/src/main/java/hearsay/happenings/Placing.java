package hearsay.happenings;

import hearsay.happenings.Neighbours.Neighbour;
import hearsay.ledger.Step;
import hearsay.lexicon.EventClass;
import hearsay.lexicon.EventKin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the claims of a new report into happenings: into those that claims of like reports are in, if enough speaks for it, else into new
 * ones. Only reports that the index finds are looked at.
 */
final class Placing {
    /** Reports less alike than this share nothing worth looking for. */
    private static final double LEAST_ALIKE = -4.5;
    /** From here on downwards nothing that two claims have in common makes up for how little their reports have. */
    private static final double LEAST_STORY = -2;
    /** Like reports whose claims are looked at. */
    private static final int LOOKED_AT = 24;
    /** What two claims of one report have in common by that. */
    private static final double ONE_REPORT = 1.0;
    /** From here on a claim joins. */
    private static final double JOINS = 0;
    /** From here on a dated claim that is of two happenings makes them one; an undated one might be of two days. */
    private static final double MERGES = 2;

    private final Neighbours neighbours;
    private final Commonness common;
    private final Placed placed;
    private final EventKin kin;
    /** Makes of claims what they can be recognised by. */
    record Tracing(Tolls tolls, Commonness common) {

        List<Trace> of(Account account) {
            Set<EventClass> told = EnumSet.noneOf(EventClass.class);
            // The first claim of each class leads: a report on an arrest goes back to the shooting with its first claim of force.
            return account.statements().stream()
                    .map(s -> Trace.of(s, account, tolls, common))
                    .filter(Objects::nonNull)
                    .map(trace -> !trace.coming() && told.add(trace.type()) ? trace.leading() : trace)
                    .toList();
        }
    }

    Placing(Neighbours neighbours, Commonness common, Placed placed) {
        this.neighbours = neighbours;
        this.common = common;
        this.placed = placed;
        this.kin = EventKin.load();
    }


    /**
     * The steps that put a report's claims in their places. The report must have been entered with the neighbours.
     *
     * @param traces of its claims, those left out that belong to a happening already
     */
    List<Step> place(Gist gist, List<Trace> traces) {
        List<Neighbour> near = neighbours.of(gist).stream()
                .filter(n -> n.likeness().logOdds() > LEAST_ALIKE)
                .limit(LOOKED_AT)
                .toList();
        return new Work(gist.report(), known(gist, traces, near)).place(traces);
    }

    /**
     * A claim of a like report, and where it is.
     *
     * @param story what the two reports have in common
     * @param leads the same if both claims lead their reports
     */
    private record Known(Trace trace, String happening, double story, double leads) {}

    private List<Known> known(Gist gist, List<Trace> own, List<Neighbour> near) {
        List<Known> known = new ArrayList<>();
        for (Neighbour neighbour : near) {
            List<Trace> traces = placed.traces(neighbour.gist().report());
            Story story = Story.of(gist, neighbour.gist(), neighbour.likeness(), own, traces, kin, common);
            if (story.logOdds() < LEAST_STORY) {
                continue;
            }
            Map<Long, String> happenings = placed.happenings(traces.stream().map(Trace::claim).toList());
            for (Trace trace : traces) {
                String happening = happenings.get(trace.claim());
                if (happening != null) {
                    known.add(new Known(trace, happening, story.forClaims(), story.forLeads()));
                }
            }
        }
        return known;
    }

    /** The placing of one report. */
    private final class Work {
        private final long report;
        private final List<Known> known;
        private final List<Step> steps = new ArrayList<>();
        private final Map<String, String> into = new HashMap<>();
        private final Map<String, Set<Long>> reports = new HashMap<>();

        Work(long report, List<Known> known) {
            this.report = report;
            this.known = new ArrayList<>(known);
        }

        List<Step> place(List<Trace> traces) {
            traces.forEach(this::place);
            return steps;
        }

        private void place(Trace trace) {
            List<Scored> scored = bonds(trace).stream()
                    .map(bond -> new Scored(bond, bond.logOdds(reports(bond.happening()))))
                    .filter(s -> s.logOdds >= JOINS)
                    .sorted(Comparator.comparingDouble((Scored s) -> -s.logOdds).thenComparing(s -> s.bond.happening()))
                    .toList();
            if (!scored.isEmpty()) {
                join(trace, scored);
            } else if (!trace.background()) {
                open(trace);
            }
        }

        private record Scored(Bond bond, double logOdds) {}

        private List<Bond> bonds(Trace trace) {
            Map<String, Bond> bonds = new LinkedHashMap<>();
            for (Known other : known) {
                Evidence evidence = Evidence.of(trace, other.trace, kin, common);
                if (evidence != null) {
                    Bond bond = bonds.computeIfAbsent(standing(other.happening), Bond::new);
                    if (evidence.clash()) {
                        bond.clash();
                    } else {
                        bond.link(other.trace.report(), trace.leads() && other.trace.leads() ? other.leads : other.story, evidence);
                    }
                }
            }
            return List.copyOf(bonds.values());
        }

        private void join(Trace trace, List<Scored> scored) {
            Scored best = scored.getFirst();
            String happening = best.bond.happening();
            steps.add(new Step.Joined(happening, trace.claim(), best.bond.because(best.logOdds)));
            put(trace, happening);
            for (Scored other : scored.subList(1, scored.size())) {
                if (other.logOdds >= MERGES && !trace.background() && trace.days() != null) {
                    merge(happening, other);
                }
            }
        }

        private void merge(String happening, Scored other) {
            String goes = other.bond.happening();
            into.put(goes, happening);
            Set<Long> both = new HashSet<>(reports(happening));
            both.addAll(reports(goes));
            reports.put(happening, both);
            steps.add(new Step.Merged(happening, goes, "one claim is of both: " + other.bond.because(other.logOdds)));
        }

        private void open(Trace trace) {
            // The id is the claim's own. A claim that a second reading found again founds no second happening.
            String id = trace.id();
            if (placed.exists(id) || reports.containsKey(id)) {
                return;
            }
            steps.add(new Step.Opened(id, trace.claim(), "no like claim"));
            reports.put(id, new HashSet<>());
            put(trace, id);
        }

        private void put(Trace trace, String happening) {
            reports(happening).add(report);
            known.add(new Known(trace, happening, ONE_REPORT, ONE_REPORT));
        }

        private Set<Long> reports(String happening) {
            return reports.computeIfAbsent(happening, h -> new LinkedHashSet<>(placed.reports(h)));
        }

        private String standing(String happening) {
            String stands = happening;
            for (@Nullable String next = into.get(stands); next != null; next = into.get(stands)) {
                stands = next;
            }
            return stands;
        }
    }
}
