package hearsay.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import hearsay.evaluate.Figure.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores claims field by field, by the rules of {@code claims.py}.
 *
 * <p>A predicted claim matches a gold one when their contents share at least half of their joint words; matches are taken one to one, best
 * first, where an equal origin, event and stance make a match better. Over the matches:
 *
 * <ul>
 *   <li>content: matches; claim: with origin and stance right; attribution: claims with a source, origin right; denial: both deny, origin
 *       right; event type: a class in common; event triple: with an actor and a recipient in common;
 *   <li>accuracies of each field, over the matches whose gold has the field.
 * </ul>
 *
 * <p>Sources are the same if they share a word (articles and titles left out), actors if their codes are equal, else if they share a word.
 */
final class ClaimScorer {
    private static final List<String> FIELDS = List.of(
            "source",
            "stance",
            "chain of two or more",
            "actors and recipients",
            "modality",
            "background",
            "time",
            "places",
            "quantity value",
            "quantity value and bound");

    private final Tally content = new Tally();
    private final Tally claim = new Tally();
    private final Tally attribution = new Tally();
    private final Tally denial = new Tally();
    private final Tally event = new Tally();
    private final Tally triple = new Tally();
    private final Map<String, Tally> fields = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private ClaimScorer() {
        FIELDS.forEach(f -> fields.put(f, new Tally()));
    }

    static Result score(ClaimGold gold, Readings readings) {
        ClaimScorer scorer = new ClaimScorer();
        for (ClaimGold.Document document : gold.documents()) {
            TextTokens text = TextTokens.words(document.report().text());
            List<ScoredClaim> wanted = document.claims().stream().map(c -> ScoredClaim.gold(c, text)).toList();
            scorer.report(document.report().id(), wanted, predicted(readings, document.report().id(), text));
        }
        return Result.of(gold, readings.failures(), scorer.figures(), scorer.outcomes);
    }

    private static List<ScoredClaim> predicted(Readings readings, String report, TextTokens text) {
        JsonNode reading = readings.of(report);
        List<ScoredClaim> claims = new ArrayList<>();
        if (reading == null) {
            return claims;
        }
        boolean asGold = reading.path("report").isTextual();
        for (JsonNode claim : JsonFile.items(reading, "claims")) {
            if (!(asGold ? claim.path("content").isTextual() : claim.path("content").isObject())) {
                throw new BadGoldException(readings.origin(), "report " + report + ", claim " + (claims.size() + 1), "has no content");
            }
            claims.add(asGold ? ScoredClaim.gold(claim, text) : ScoredClaim.read(claim, text));
        }
        return claims;
    }

    /** A gold claim and the predicted one that stands for it. */
    private record Match(ScoredClaim gold, ScoredClaim predicted) {

        boolean sourceRight() {
            return sameSource(gold.origin(), predicted.origin());
        }

        boolean stanceRight() {
            return Objects.equals(gold.stance(), predicted.stance());
        }

        boolean haveEvents() {
            return !gold.events().isEmpty() && !predicted.events().isEmpty();
        }

        boolean typeRight() {
            return Phrase.meet(gold.events(), predicted.events());
        }

        boolean whoRight() {
            return sameParties(gold.actors(), predicted.actors()) && sameParties(gold.recipients(), predicted.recipients());
        }

        boolean chainRight() {
            boolean right = gold.sources().size() == predicted.sources().size();
            for (int i = 0; right && i < gold.sources().size(); i++) {
                right = sameSource(gold.sources().get(i), predicted.sources().get(i));
            }
            return right;
        }

        /** Equal, or equal but for EDTF's marks of doubt. */
        boolean timeRight() {
            String a = gold.time();
            String b = predicted.time();
            return Objects.equals(a, b) || a != null && b != null && !a.isEmpty() && !b.isEmpty() && sure(a).equals(sure(b));
        }

        private static String sure(String edtf) {
            return edtf.replaceAll("[?~%]+$", "");
        }

        boolean placesRight() {
            return gold.places().stream().anyMatch(a -> predicted.places().stream().anyMatch(b -> Phrase.meet(a, b)));
        }

        boolean valueRight() {
            return gold.quantities().stream().anyMatch(a -> predicted.quantities().stream().anyMatch(b -> a.value() == b.value()));
        }

        boolean boundRight() {
            return gold.quantities().stream().anyMatch(predicted.quantities()::contains);
        }
    }

    private record Candidate(double likeness, int gold, int predicted) {}

    private void report(String report, List<ScoredClaim> gold, List<ScoredClaim> predicted) {
        List<Match> matches = match(gold, predicted);
        content.add(0, predicted.size(), gold.size());
        claim.add(0, predicted.size(), gold.size());
        attribution.add(0, count(predicted, c -> !c.sources().isEmpty()), count(gold, c -> !c.sources().isEmpty()));
        denial.add(0, count(predicted, ScoredClaim::denies), count(gold, ScoredClaim::denies));
        event.add(0, count(predicted, c -> !c.events().isEmpty()), count(gold, c -> !c.events().isEmpty()));
        triple.add(0, count(predicted, c -> !c.events().isEmpty()), count(gold, c -> !c.events().isEmpty()));
        matches.forEach(this::count);
        keep(report, gold, predicted, matches);
    }

    private static int count(List<ScoredClaim> claims, Predicate<ScoredClaim> which) {
        return (int) claims.stream().filter(which).count();
    }

    private static List<Match> match(List<ScoredClaim> gold, List<ScoredClaim> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                ScoredClaim g = gold.get(i);
                ScoredClaim p = predicted.get(j);
                int together = TextTokens.together(g.content(), p.content());
                double overlap = together == 0 ? 0 : (double) TextTokens.shared(g.content(), p.content()) / together;
                if (overlap >= 0.5) {
                    candidates.add(new Candidate(overlap + bonus(new Match(g, p)), i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.likeness())
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::predicted));
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] predictedTaken = new boolean[predicted.size()];
        List<Match> matches = new ArrayList<>();
        for (Candidate c : candidates) {
            if (!goldTaken[c.gold()] && !predictedTaken[c.predicted()]) {
                goldTaken[c.gold()] = true;
                predictedTaken[c.predicted()] = true;
                matches.add(new Match(gold.get(c.gold()), predicted.get(c.predicted())));
            }
        }
        return matches;
    }

    private static double bonus(Match m) {
        boolean event = m.typeRight() || m.gold().events().isEmpty() && m.predicted().events().isEmpty();
        return 0.5 * (m.sourceRight() ? 1 : 0) + 0.25 * (event ? 1 : 0) + 0.25 * (m.stanceRight() ? 1 : 0);
    }

    private void count(Match m) {
        ScoredClaim gold = m.gold();
        content.pair(true);
        claim.pair(m.sourceRight() && m.stanceRight());
        if (!gold.sources().isEmpty() && !m.predicted().sources().isEmpty()) {
            attribution.pair(m.sourceRight());
            if (gold.sources().size() > 1) {
                judge("chain of two or more", m.chainRight());
            }
        }
        denial.pair(gold.denies() && m.predicted().denies() && m.sourceRight());
        if (m.haveEvents()) {
            event.pair(m.typeRight());
            triple.pair(m.typeRight() && m.whoRight());
            judge("actors and recipients", m.whoRight());
        }
        judge("source", m.sourceRight());
        judge("stance", m.stanceRight());
        judge("modality", Objects.equals(gold.modality(), m.predicted().modality()));
        judge("background", gold.background() == m.predicted().background());
        if (gold.time() != null) {
            judge("time", m.timeRight());
        }
        if (!gold.places().isEmpty()) {
            judge("places", m.placesRight());
        }
        if (!gold.quantities().isEmpty()) {
            judge("quantity value", m.valueRight());
            judge("quantity value and bound", m.boundRight());
        }
    }

    private void judge(String field, boolean right) {
        Objects.requireNonNull(fields.get(field)).judged(right);
    }

    private void keep(String report, List<ScoredClaim> gold, List<ScoredClaim> predicted, List<Match> matches) {
        Map<ScoredClaim, Match> byGold = new IdentityHashMap<>();
        Map<ScoredClaim, Match> byPredicted = new IdentityHashMap<>();
        for (Match m : matches) {
            byGold.put(m.gold(), m);
            byPredicted.put(m.predicted(), m);
        }
        for (ScoredClaim g : gold) {
            outcomes.add(Outcome.gold(report, words(g), judgements(g, byGold.get(g))));
        }
        for (ScoredClaim p : predicted) {
            if (!byPredicted.containsKey(p)) {
                outcomes.add(Outcome.falsePrediction(report, words(p)));
            }
        }
    }

    private static Map<String, Boolean> judgements(ScoredClaim gold, @Nullable Match m) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        right.put(Outcome.FOUND, m != null && m.sourceRight() && m.stanceRight());
        right.put("content", m != null);
        right.put("source", m != null && m.sourceRight());
        right.put("stance", m != null && m.stanceRight());
        if (!gold.events().isEmpty()) {
            right.put("event type", m != null && m.typeRight());
            right.put("event triple", m != null && m.haveEvents() && m.typeRight() && m.whoRight());
        }
        return right;
    }

    private static String words(ScoredClaim c) {
        String from = c.from().isEmpty() ? "in its own voice" : "from " + String.join(" > ", c.from());
        return "\"" + c.words() + "\" " + from + (c.denies() ? ", denied" : "");
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(
                content.ratio("content (proposition found)", Scale.FRACTION),
                claim.ratio("claim (content+source+stance)", Scale.FRACTION),
                attribution.ratio("attribution (content+source)", Scale.FRACTION),
                denial.ratio("denial", Scale.FRACTION),
                event.ratio("event type", Scale.FRACTION),
                triple.ratio("event triple (who, what, whom)", Scale.FRACTION)));
        fields.forEach((field, tally) -> figures.add(tally.accuracy("  of matched: " + field, Scale.FRACTION)));
        return figures;
    }

    /** Two sources that share a word, or two that are both the outlet's own voice. */
    private static boolean sameSource(@Nullable Set<String> a, @Nullable Set<String> b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return Phrase.meet(a, b) || a.isEmpty() && b.isEmpty();
    }

    private static boolean sameParties(List<ScoredClaim.Who> gold, List<ScoredClaim.Who> predicted) {
        if (gold.isEmpty() || predicted.isEmpty()) {
            return gold.isEmpty() && predicted.isEmpty();
        }
        return gold.stream().anyMatch(g -> predicted.stream().anyMatch(g::same));
    }
}
