package hearsay.happenings;

import hearsay.ledger.Ledger;
import hearsay.ledger.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a ledger holds of happenings, with the steps that were not written to it yet. */
final class PlacedInLedger implements Placed {
    /** Reports whose traces are at hand. */
    private static final int AT_HAND = 4_000;

    private final Ledger ledger;
    private final Shelf shelf;
    private final Placing.Tracing tracing;
    private final Map<Long, List<Trace>> traces = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Trace>> eldest) {
            return size() > AT_HAND;
        }
    };

    private final List<Step> unwritten = new ArrayList<>();
    private final Map<Long, String> moved = new HashMap<>();
    private final Map<String, Set<Long>> reports = new HashMap<>();
    private final Map<String, Set<Long>> claims = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();

    PlacedInLedger(Ledger ledger, Shelf shelf, Placing.Tracing tracing) {
        this.ledger = ledger;
        this.shelf = shelf;
        this.tracing = tracing;
    }

    /** Takes steps of a report's placing, to be written with {@link #write}. */
    void take(long report, List<Step> steps) {
        unwritten.addAll(steps);
        steps.forEach(step -> take(report, step));
    }

    private void take(long report, Step step) {
        touched.add(step.happening());
        switch (step) {
            case Step.Opened o -> {
                opened.add(o.happening());
                put(report, o.claim(), o.happening());
            }
            case Step.Joined j -> put(report, j.claim(), j.happening());
            case Step.Split s -> put(report, s.claim(), s.happening());
            case Step.Merged m -> merge(m);
        }
    }

    private void put(long report, long claim, String happening) {
        moved.put(claim, happening);
        changing(reports, happening, ledger.happenings()::reports).add(report);
        changing(claims, happening, ledger.happenings()::claims).add(claim);
    }

    private void merge(Step.Merged merged) {
        Set<Long> all = changing(claims, merged.other(), ledger.happenings()::claims);
        all.forEach(claim -> moved.put(claim, merged.happening()));
        changing(claims, merged.happening(), ledger.happenings()::claims).addAll(all);
        changing(reports, merged.happening(), ledger.happenings()::reports)
                .addAll(changing(reports, merged.other(), ledger.happenings()::reports));
        gone.add(merged.other());
    }

    /** What the ledger and the unwritten steps have of a happening. */
    private Set<Long> changing(Map<String, Set<Long>> known, String happening, Function<String, List<Long>> asked) {
        Set<Long> set = known.get(happening);
        if (set == null) {
            set = new LinkedHashSet<>(opened.contains(happening) ? List.of() : asked.apply(happening));
            known.put(happening, set);
        }
        return set;
    }

    /** Writes the steps. @return the ids of the happenings that they changed and that still stand */
    Changed write() {
        ledger.happenings().append(unwritten);
        touched.removeAll(gone);
        Changed changed = new Changed(List.copyOf(touched), List.copyOf(gone));
        unwritten.clear();
        moved.clear();
        reports.clear();
        claims.clear();
        opened.clear();
        touched.clear();
        gone.clear();
        return changed;
    }

    /** @param touched happenings that are another than before @param gone those that went into others */
    record Changed(List<String> touched, List<String> gone) {}

    void put(long report, List<Trace> own) {
        traces.put(report, own);
    }

    @Override
    public List<Trace> traces(long report) {
        List<Trace> known = traces.get(report);
        if (known == null) {
            known = tracing.of(shelf.get(report).account());
            traces.put(report, known);
        }
        return known;
    }

    @Override
    public Map<Long, String> happenings(Collection<Long> wanted) {
        Map<Long, String> out = new HashMap<>();
        List<Long> asked = new ArrayList<>();
        for (long claim : wanted) {
            String happening = moved.get(claim);
            if (happening == null) {
                asked.add(claim);
            } else {
                out.put(claim, happening);
            }
        }
        out.putAll(ledger.happenings().of(asked));
        return out;
    }

    @Override
    public Set<Long> reports(String happening) {
        return changing(reports, happening, ledger.happenings()::reports);
    }

    @Override
    public boolean exists(String happening) {
        return opened.contains(happening) || ledger.happenings().find(happening).isPresent();
    }
}
