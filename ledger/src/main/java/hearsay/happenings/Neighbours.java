package hearsay.happenings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the reports that may tell the same story as a new one, or be copies of it, by an index: of its most telling terms, and of the bands
 * of its signature. What it costs does not grow with the number of reports.
 */
final class Neighbours {
    /** Terms under which a report is entered and sought. */
    private static final int TERMS = 48;
    /** Reports that are sought under one term: the latest. */
    private static final int LATEST = 2_000;
    /** Reports that are looked at closely. */
    private static final int CLOSELY = 48;

    private final Commonness common;
    private final Map<Long, Gist> gists = new HashMap<>();
    private final Map<Integer, Numbers> byTerm = new HashMap<>();
    private final Map<Long, Numbers> byBand = new HashMap<>();

    Neighbours(Commonness common) {
        this.common = common;
    }

    /** A report that tells much the same. @param gist its gist @param likeness how much */
    record Neighbour(Gist gist, Likeness likeness) {}

    /** Enters a report; it is found from now on. */
    void add(Gist gist) {
        common.add(gist);
        gists.put(gist.report(), gist);
        telling(gist).forEach(term -> byTerm.computeIfAbsent(term, t -> new Numbers()).add(gist.report()));
        MinHash.bands(gist.shingles()).forEach(band -> byBand.computeIfAbsent(band, b -> new Numbers()).add(gist.report()));
    }

    /** The gist of a report that was entered. */
    Gist gist(long report) {
        Gist gist = gists.get(report);
        if (gist == null) {
            throw new IllegalArgumentException("no such report: " + report);
        }
        return gist;
    }

    boolean knows(long report) {
        return gists.containsKey(report);
    }

    /** How much two reports that were entered tell of one story. */
    Likeness likeness(long one, long other) {
        return Likeness.of(gist(one), gist(other), common);
    }

    /** The reports most like one that was entered, itself left out, the likest first. */
    List<Neighbour> of(Gist gist) {
        Map<Long, Double> found = new HashMap<>();
        for (int term : telling(gist)) {
            Numbers reports = byTerm.get(term);
            if (reports != null) {
                double tells = common.tells(common.words(term));
                reports.latest(LATEST).boxed().forEach(report -> found.merge(report, tells * tells, Double::sum));
            }
        }
        Set<Long> closely = new HashSet<>(copies(gist));
        found.entrySet().stream()
                .filter(e -> e.getKey() != gist.report())
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(CLOSELY)
                .forEach(e -> closely.add(e.getKey()));
        return closely.stream()
                .map(this::gist)
                .map(other -> new Neighbour(other, Likeness.of(gist, other, common)))
                .sorted(Comparator.comparingDouble((Neighbour n) -> -n.likeness().logOdds()).thenComparing(n -> n.gist().report()))
                .toList();
    }

    /** Reports that have a band of the signature in common, without the report itself. */
    Set<Long> copies(Gist gist) {
        Set<Long> out = new HashSet<>();
        for (long band : MinHash.bands(gist.shingles())) {
            Numbers reports = byBand.get(band);
            if (reports != null) {
                reports.latest(CLOSELY).boxed().forEach(out::add);
            }
        }
        out.remove(gist.report());
        return out;
    }

    private List<Integer> telling(Gist gist) {
        Bag words = gist.words();
        Set<Integer> names = new HashSet<>();
        for (int name : gist.names().terms()) {
            names.add(name);
        }
        return IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weight(words, i, names)).thenComparing(i -> words.terms()[i]))
                .limit(TERMS)
                .map(i -> words.terms()[i])
                .toList();
    }

    /** A term that only one report has so far is entered for those to come, but after those that two have. */
    private double weight(Bag words, int i, Set<Integer> names) {
        int term = words.terms()[i];
        double tells = common.tells(common.words(term)) * (1 + Math.log(words.counts()[i]));
        return names.contains(term) ? tells * 1.5 : tells;
    }
}
