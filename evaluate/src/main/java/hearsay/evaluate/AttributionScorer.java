package hearsay.evaluate;

import hearsay.evaluate.Brat.Role;
import hearsay.evaluate.Figure.Scale;
import hearsay.report.Report;
import hearsay.report.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Scores attributions, by the rules of {@code attribution.py}. Tokens are words or single other signs; a span covers a token if they share
 * a character; an attribution is the token sets of its source, cue and content. Counts are summed over articles.
 *
 * <ul>
 *   <li>token: every token that carries the label; exact: runs of tokens of one part, equal at both ends; relaxed: such runs that overlap
 *       any of the same label on the other side; entity: whole parts with equal token sets;
 *   <li>content: one to one, contents share half of their joint tokens; pair: sources too, of attributions that have both; pair+ns: with
 *       those that have no source, which must match one without; triple: a pair whose cues overlap.
 * </ul>
 *
 * <p>Matches are taken best first, by the sum of the likenesses.
 */
final class AttributionScorer {
    /** No match allowed. */
    private static final double NEVER = -1;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private AttributionScorer() {
        for (String measure : List.of("token", "exact", "relaxed", "entity")) {
            for (Role role : Role.values()) {
                tallies.put(name(measure, role), new Tally());
            }
        }
        for (String measure : List.of("content", "pair", "pair+ns", "triple")) {
            tallies.put(measure + "/all", new Tally());
        }
    }

    /**
     * @param predicted the parts of the attributions of each article, by its name; an article without counts as predicted nothing
     * @param failures lines on articles that could not be read
     * @param every whether to score against every annotator, else against the first
     */
    static Result score(AttributionGold gold, Map<String, List<Map<Role, List<Span>>>> predicted, List<String> failures, boolean every) {
        AttributionScorer scorer = new AttributionScorer();
        for (AttributionGold.Article article : gold.articles()) {
            Report report = article.report();
            TextTokens tokens = TextTokens.wordsAndSigns(report.text());
            List<Marked> marked = marked(predicted.getOrDefault(report.id(), List.of()), tokens);
            for (Path file : every ? article.annotations() : article.annotations().subList(0, 1)) {
                scorer.article(report, marked(Brat.read(file, report.text()), tokens), marked);
            }
        }
        List<Figure> figures = new ArrayList<>();
        scorer.tallies.forEach((name, tally) -> figures.add(tally.ratio(name, Scale.PERCENT)));
        return Result.of(gold, failures, figures, scorer.outcomes);
    }

    /**
     * An attribution as token sets.
     *
     * @param spans where its parts stand in the text
     */
    private record Marked(BitSet source, BitSet cue, BitSet content, Map<Role, List<Span>> spans) {

        BitSet of(Role role) {
            return switch (role) {
                case SOURCE -> source;
                case CUE -> cue;
                case CONTENT -> content;
            };
        }
    }

    private static List<Marked> marked(List<Map<Role, List<Span>>> attributions, TextTokens tokens) {
        return attributions.stream()
                .map(a -> new Marked(tokens(a, Role.SOURCE, tokens), tokens(a, Role.CUE, tokens), tokens(a, Role.CONTENT, tokens), a))
                .toList();
    }

    private static BitSet tokens(Map<Role, List<Span>> attribution, Role role, TextTokens tokens) {
        BitSet all = new BitSet();
        attribution.getOrDefault(role, List.of()).forEach(s -> all.or(tokens.in(s.start(), s.end())));
        return all;
    }

    private void article(Report report, List<Marked> gold, List<Marked> predicted) {
        for (Role role : Role.values()) {
            parts(role, gold, predicted);
        }
        List<Marked> g = gold.stream().filter(a -> !a.content().isEmpty()).toList();
        List<Marked> p = predicted.stream().filter(a -> !a.content().isEmpty()).toList();
        List<Marked> gBoth = g.stream().filter(a -> !a.source().isEmpty()).toList();
        List<Marked> pBoth = p.stream().filter(a -> !a.source().isEmpty()).toList();
        Matching contents = new Matching(g, p, AttributionScorer::contentLikeness);
        Matching pairs = new Matching(g, p, AttributionScorer::pairLikeness);
        add("content/all", contents.size(), p, g);
        add("pair/all", new Matching(gBoth, pBoth, AttributionScorer::pairLikeness).size(), pBoth, gBoth);
        add("pair+ns/all", pairs.size(), p, g);
        add("triple/all", new Matching(gBoth, pBoth, AttributionScorer::tripleLikeness).size(), pBoth, gBoth);
        keep(report, g, p, contents, pairs);
    }

    private void parts(Role role, List<Marked> gold, List<Marked> predicted) {
        BitSet g = new BitSet();
        BitSet p = new BitSet();
        gold.forEach(a -> g.or(a.of(role)));
        predicted.forEach(a -> p.or(a.of(role)));
        tally("token", role).add(TextTokens.shared(g, p), p.cardinality(), g.cardinality());

        Set<Run> goldRuns = runs(gold, role);
        Set<Run> predictedRuns = runs(predicted, role);
        tally("exact", role).add(shared(goldRuns, predictedRuns), predictedRuns.size(), goldRuns.size());
        tally("relaxed", role).add(touching(predictedRuns, goldRuns), predictedRuns.size(), touching(goldRuns, predictedRuns), goldRuns.size());

        Set<BitSet> goldParts = whole(gold, role);
        Set<BitSet> predictedParts = whole(predicted, role);
        tally("entity", role).add(shared(goldParts, predictedParts), predictedParts.size(), goldParts.size());
    }

    /** Consecutive tokens, from the first to the last of them. */
    private record Run(int first, int last) {
        boolean touches(Run other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static Set<Run> runs(List<Marked> attributions, Role role) {
        Set<Run> runs = new HashSet<>();
        for (Marked attribution : attributions) {
            BitSet tokens = attribution.of(role);
            for (int first = tokens.nextSetBit(0); first >= 0; first = tokens.nextSetBit(tokens.nextClearBit(first))) {
                runs.add(new Run(first, tokens.nextClearBit(first) - 1));
            }
        }
        return runs;
    }

    private static int touching(Set<Run> runs, Set<Run> others) {
        return (int) runs.stream().filter(r -> others.stream().anyMatch(r::touches)).count();
    }

    private static Set<BitSet> whole(List<Marked> attributions, Role role) {
        Set<BitSet> parts = new HashSet<>();
        attributions.stream().map(a -> a.of(role)).filter(t -> !t.isEmpty()).forEach(parts::add);
        return parts;
    }

    private static <T> int shared(Set<T> a, Set<T> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static double likeness(BitSet a, BitSet b) {
        return a.isEmpty() && b.isEmpty() ? 1 : (double) TextTokens.shared(a, b) / TextTokens.together(a, b);
    }

    private static double contentLikeness(Marked g, Marked p) {
        double content = likeness(g.content(), p.content());
        return content < 0.5 ? NEVER : content;
    }

    private static double pairLikeness(Marked g, Marked p) {
        double content = likeness(g.content(), p.content());
        double source = content < 0.5 ? 0 : likeness(g.source(), p.source());
        return content < 0.5 || source < 0.5 ? NEVER : content + source;
    }

    private static double tripleLikeness(Marked g, Marked p) {
        return g.cue().intersects(p.cue()) ? pairLikeness(g, p) : NEVER;
    }

    /** A one-to-one matching, best first. */
    private static final class Matching {
        private final int[] predictedOf;
        private final boolean[] taken;
        private int size;

        private record Candidate(double likeness, int gold, int predicted) {}

        Matching(List<Marked> gold, List<Marked> predicted, ToDoubleBiFunction<Marked, Marked> likeness) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                for (int j = 0; j < predicted.size(); j++) {
                    double alike = likeness.applyAsDouble(gold.get(i), predicted.get(j));
                    if (alike != NEVER) {
                        candidates.add(new Candidate(alike, i, j));
                    }
                }
            }
            candidates.sort(Comparator.comparingDouble(c -> -c.likeness()));
            predictedOf = new int[gold.size()];
            Arrays.fill(predictedOf, -1);
            taken = new boolean[predicted.size()];
            for (Candidate c : candidates) {
                if (predictedOf[c.gold()] < 0 && !taken[c.predicted()]) {
                    predictedOf[c.gold()] = c.predicted();
                    taken[c.predicted()] = true;
                    size++;
                }
            }
        }

        int size() {
            return size;
        }

        boolean found(int gold) {
            return predictedOf[gold] >= 0;
        }

        boolean used(int predicted) {
            return taken[predicted];
        }
    }

    private void keep(Report report, List<Marked> gold, List<Marked> predicted, Matching contents, Matching pairs) {
        for (int i = 0; i < gold.size(); i++) {
            Map<String, Boolean> right = new LinkedHashMap<>();
            right.put(Outcome.FOUND, pairs.found(i));
            right.put("content", contents.found(i));
            right.put("source", pairs.found(i));
            outcomes.add(Outcome.gold(report.id(), words(gold.get(i), report.text()), right));
        }
        for (int j = 0; j < predicted.size(); j++) {
            if (!pairs.used(j) && !contents.used(j)) {
                outcomes.add(Outcome.falsePrediction(report.id(), words(predicted.get(j), report.text())));
            }
        }
    }

    /** The marked words as a sentence with brackets: {@code [Norland]source [denied]cue [it fired]content}. */
    private static String words(Marked attribution, String text) {
        List<String> words = new ArrayList<>();
        attribution.spans().forEach((role, spans) -> {
            List<String> pieces = spans.stream().map(s -> s.of(text)).toList();
            words.add("[" + String.join(" … ", pieces) + "]" + role.label().toLowerCase(Locale.ROOT));
        });
        return String.join(" ", words);
    }

    private void add(String measure, int right, List<Marked> predicted, List<Marked> gold) {
        tally(measure).add(right, predicted.size(), gold.size());
    }

    private Tally tally(String measure, Role role) {
        return tally(name(measure, role));
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, n -> new Tally());
    }

    private static String name(String measure, Role role) {
        return measure + "/" + role.label();
    }
}
