package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.claims.Claim;
import hearsay.claims.ClaimReader;
import hearsay.claims.CodedReport;
import hearsay.evaluate.Figure.Scale;
import hearsay.evaluate.incidents.Casualties;
import hearsay.evaluate.incidents.Casualties.Fate;
import hearsay.evaluate.incidents.ScratchLedger;
import hearsay.evaluate.incidents.Told;
import hearsay.evaluate.incidents.WordLikeness;
import hearsay.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores happenings: the reports are filed and grouped in a ledger.
 *
 * <ul>
 *   <li>pairs: two reports that share a happening are about one incident;
 *   <li>words: the same of two reports whose words are alike, at the threshold that is best for this gold;
 *   <li>number disputes: of the incidents whose reports give clearly different numbers of killed or of wounded ({@link Casualties}), those of
 *       which a happening shows a dispute about such a number, between reports on the incident.
 * </ul>
 */
final class IncidentScorer {
    private final IncidentGold gold;
    private final List<Told> told;
    /** Pairs of reports that are about one incident. */
    private final Set<Pair> wanted = new LinkedHashSet<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private IncidentScorer(IncidentGold gold, List<Told> told) {
        this.gold = gold;
        this.told = told;
        gold.byIncident().values().forEach(reports -> addPairs(reports.stream().map(Report::id).toList(), wanted));
    }

    static Result score(IncidentGold gold, Readings readings) {
        IncidentScorer scorer = new IncidentScorer(gold, ScratchLedger.happenings(gold.reports().stream().map(r -> coded(r, readings)).toList()));
        List<Figure> figures = List.of(scorer.pairs(), scorer.words(), scorer.disputes());
        return Result.of(gold, readings.failures(), figures, scorer.outcomes);
    }

    private static CodedReport coded(Report report, Readings readings) {
        JsonNode reading = readings.of(report.id());
        List<Claim> claims = reading == null ? List.of() : JsonFile.items(reading, "claims").stream().map(ClaimReader::claim).toList();
        return new CodedReport(report, claims, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Two reports, by their ids in order. */
    private record Pair(String one, String other) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }

        String words() {
            return one + " and " + other;
        }
    }

    private Figure pairs() {
        Set<Pair> predicted = new LinkedHashSet<>();
        told.forEach(happening -> addPairs(happening.reports(), predicted));
        Tally tally = new Tally();
        tally.add((int) predicted.stream().filter(wanted::contains).count(), predicted.size(), wanted.size());
        wanted.forEach(pair -> outcomes.add(Outcome.gold(pair.one, pair.words(), predicted.contains(pair))));
        predicted.stream().filter(pair -> !wanted.contains(pair)).forEach(pair -> outcomes.add(Outcome.falsePrediction(pair.one, pair.words())));
        return tally.ratio("pairs", Scale.FRACTION, gold.byIncident().size() + " incidents");
    }

    private static void addPairs(List<String> reports, Set<Pair> pairs) {
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(Pair.of(reports.get(i), reports.get(j)));
            }
        }
    }

    /** The peer: as many of the likest pairs as give the best F1. */
    private Figure words() {
        List<Report> reports = gold.reports();
        int right = 0;
        int seen = 0;
        int bestRight = 0;
        int bestSeen = 0;
        for (WordLikeness.Pair pair : WordLikeness.of(reports.stream().map(IncidentScorer::words).toList()).pairs()) {
            seen++;
            right += gold.one(reports.get(pair.one()).id(), reports.get(pair.other()).id()) ? 1 : 0;
            if ((long) right * (bestSeen + wanted.size()) > (long) bestRight * (seen + wanted.size())) {
                bestRight = right;
                bestSeen = seen;
            }
        }
        Tally tally = new Tally();
        tally.add(bestRight, bestSeen, wanted.size());
        return tally.ratio("  by words alone", Scale.FRACTION, "tf-idf cosine, best threshold");
    }

    private Figure disputes() {
        int shown = 0;
        Set<String> differing = new TreeSet<>();
        for (Map.Entry<String, List<Report>> incident : gold.byIncident().entrySet()) {
            Set<Fate> fates = differing(incident.getValue());
            if (!fates.isEmpty()) {
                boolean found = shows(incident.getKey(), fates);
                differing.add(incident.getKey());
                shown += found ? 1 : 0;
                outcomes.add(Outcome.gold(incident.getKey(), "numbers differ: " + words(fates), found));
            }
        }
        return new Figure.Share(
                "number disputes", Scale.PERCENT, "share", shown, differing.size(), "incidents whose reports differ on killed or wounded", true);
    }

    private static String words(Set<Fate> fates) {
        return String.join(", ", fates.stream().map(Fate::word).toList());
    }

    /** Of which fates two reports give numbers and none in common. */
    private static Set<Fate> differing(List<Report> reports) {
        List<Map<Fate, Set<Integer>>> counts = reports.stream().map(r -> Casualties.in(words(r))).toList();
        Set<Fate> out = new TreeSet<>();
        for (Fate fate : Fate.values()) {
            for (Map<Fate, Set<Integer>> one : counts) {
                if (counts.stream().anyMatch(other -> Casualties.differ(numbers(one, fate), numbers(other, fate)))) {
                    out.add(fate);
                }
            }
        }
        return out;
    }

    private static Set<Integer> numbers(Map<Fate, Set<Integer>> counts, Fate fate) {
        return counts.getOrDefault(fate, Set.of());
    }

    /** Whether two reports on the incident stand against each other in a dispute about one of the fates. */
    private boolean shows(String incident, Set<Fate> fates) {
        return told.stream()
                .flatMap(happening -> happening.differ().stream())
                .filter(dispute -> fates.stream().anyMatch(fate -> fate.word().equals(dispute.of())))
                .anyMatch(dispute -> dispute.reports().stream().filter(reports -> reports.stream().anyMatch(r -> about(r, incident))).count() > 1);
    }

    private boolean about(String report, String incident) {
        return gold.incidents().getOrDefault(report, Set.of()).contains(incident);
    }

    private static String words(Report report) {
        return report.title() == null ? report.text() : report.title() + ". " + report.text();
    }
}
