package hearsay.happenings;

import hearsay.ledger.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Happenings of reports that are not in a ledger: for measuring, and for tests. */
final class PlacedInMemory implements Placed {
    private final Map<Long, List<Trace>> traces = new HashMap<>();
    private final Map<Long, String> happenings = new HashMap<>();
    private final Map<String, Set<Long>> claims = new HashMap<>();
    private final Map<Long, Long> reports = new HashMap<>();
    private final Set<String> ever = new HashSet<>();

    void add(long report, List<Trace> added) {
        traces.put(report, added);
        added.forEach(trace -> reports.put(trace.claim(), report));
    }

    void take(List<Step> steps) {
        steps.forEach(this::take);
    }

    private void take(Step step) {
        ever.add(step.happening());
        switch (step) {
            case Step.Opened opened -> put(opened.claim(), opened.happening());
            case Step.Joined joined -> put(joined.claim(), joined.happening());
            case Step.Split split -> put(split.claim(), split.happening());
            case Step.Merged merged -> List.copyOf(claims(merged.other())).forEach(claim -> put(claim, merged.happening()));
        }
    }

    private void put(long claim, String happening) {
        String before = happenings.put(claim, happening);
        if (before != null) {
            claims(before).remove(claim);
        }
        claims(happening).add(claim);
    }

    Set<Long> claims(String happening) {
        return claims.computeIfAbsent(happening, h -> new LinkedHashSet<>());
    }

    /** The happenings that have claims. */
    List<String> all() {
        return claims.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
    }

    @Override
    public List<Trace> traces(long report) {
        return traces.getOrDefault(report, List.of());
    }

    @Override
    public Map<Long, String> happenings(Collection<Long> wanted) {
        Map<Long, String> out = new HashMap<>();
        for (long claim : wanted) {
            String happening = happenings.get(claim);
            if (happening != null) {
                out.put(claim, happening);
            }
        }
        return out;
    }

    @Override
    public Set<Long> reports(String happening) {
        Set<Long> out = new LinkedHashSet<>();
        claims(happening).forEach(claim -> out.add(reports.get(claim)));
        return out;
    }

    @Override
    public boolean exists(String happening) {
        return ever.contains(happening);
    }
}
