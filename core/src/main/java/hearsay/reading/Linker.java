package hearsay.reading;

import hearsay.reading.Labels.Link;
import hearsay.reading.TagPath.Run;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins sources, cues and contents to attributions by the encoder's links.
 *
 * <p>Each cue takes the content that points to it best, spare contents join the cue that they point to, and each cue takes the source
 * that points to it and to which its content points, one to one first. A cue without content is dropped; a content without cue stands
 * alone with the source that it points to.
 */
final class Linker {
    /** Cost of a word between two parts, in log-probability (measured on PolNeAR's development part). */
    private static final double GAP = 0.05;
    /** A second cue may share a source only if its content points there at least so surely. */
    private static final double SHARED = Math.log(0.5);
    /** Below this two parts are not joined at all (PolNeAR's development part: pair F1 67.4 at −6, 69.4 at −2, 69.0 at −1.3). */
    private static final double LEAST = -2;

    private final Words words;
    private final Scores scores;

    Linker(Words words, Scores scores) {
        this.words = words;
        this.scores = scores;
    }

    /** What is said, once: the contents that one cue hands over (the cue may be missing). */
    private static final class Group {
        final int cue;
        final List<Run> contents = new ArrayList<>();
        int source = -1;
        double score;

        Group(int cue) {
            this.cue = cue;
        }
    }

    private record Pair(int left, int right, double score) {}

    List<Attribution> link(List<Run> runs) {
        List<Run> sources = of(runs, Labels.SOURCE);
        List<Run> cues = of(runs, Labels.CUE);
        List<Group> groups = groups(cues, of(runs, Labels.CONTENT));
        giveSources(groups, cues, sources);
        List<Attribution> out = new ArrayList<>();
        for (Group group : groups) {
            List<Span> content = group.contents.stream().map(r -> words.span(r.words())).sorted().toList();
            out.add(new Attribution(
                    group.source < 0 ? null : words.span(sources.get(group.source).words()),
                    group.cue < 0 ? null : words.span(cues.get(group.cue).words()),
                    content,
                    group.score));
        }
        out.sort(Comparator.comparing((Attribution a) -> a.content().getFirst()));
        return out;
    }

    private static List<Run> of(List<Run> runs, int kind) {
        return runs.stream().filter(r -> r.kind() == kind).toList();
    }

    private List<Group> groups(List<Run> cues, List<Run> contents) {
        List<Pair> pairs = new ArrayList<>();
        double[][] score = new double[contents.size()][cues.size()];
        for (int c = 0; c < contents.size(); c++) {
            for (int q = 0; q < cues.size(); q++) {
                score[c][q] = toCue(contents.get(c).words(), cues.get(q).words());
                pairs.add(new Pair(c, q, score[c][q]));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        Map<Integer, Group> byCue = new HashMap<>();
        boolean[] placed = new boolean[contents.size()];
        for (Pair p : pairs) {
            if (p.score > LEAST && !placed[p.left] && !byCue.containsKey(p.right) && p.score >= best(score[p.left]) - 2.0) {
                Group group = byCue.computeIfAbsent(p.right, Group::new);
                group.contents.add(contents.get(p.left));
                group.score = p.score;
                placed[p.left] = true;
            }
        }
        List<Group> out = new ArrayList<>(byCue.values());
        for (int c = 0; c < contents.size(); c++) {
            if (!placed[c]) {
                int cue = argmax(score[c]);
                double none = toNone(contents.get(c).words());
                if (cue >= 0 && score[c][cue] > Math.max(LEAST, none)) {
                    byCue.computeIfAbsent(cue, q -> {
                        Group g = new Group(q);
                        out.add(g);
                        return g;
                    }).contents.add(contents.get(c));
                } else {
                    Group alone = new Group(-1);
                    alone.contents.add(contents.get(c));
                    alone.score = none;
                    out.add(alone);
                }
            }
        }
        return out;
    }

    private void giveSources(List<Group> groups, List<Run> cues, List<Run> sources) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            for (int s = 0; s < sources.size(); s++) {
                Group group = groups.get(g);
                double origin = toSource(group, sources.get(s).words());
                double cue = group.cue < 0 ? origin : toCue(sources.get(s).words(), cues.get(group.cue).words());
                pairs.add(new Pair(g, s, (cue + origin) / 2));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
        boolean[] taken = new boolean[sources.size()];
        for (Pair p : pairs) {
            Group group = groups.get(p.left);
            if (p.score > LEAST && group.source < 0 && !taken[p.right]) {
                group.source = p.right;
                group.score = (group.score + p.score) / 2;
                taken[p.right] = true;
            }
        }
        for (Pair p : pairs) {
            Group group = groups.get(p.left);
            if (group.source < 0 && toSource(group, sources.get(p.right).words()) > SHARED) {
                group.source = p.right;
            }
        }
    }

    /** Mean over the words of {@code from} of the log-probability that their cue is {@code cue}, less the gap between. */
    private double toCue(Range from, Range cue) {
        double sum = 0;
        for (int i = from.first(); i < from.end(); i++) {
            double best = -20;
            for (int j = cue.first(); j < cue.end(); j++) {
                best = Math.max(best, scores.logLink(Link.CUE, i, j));
            }
            sum += best;
        }
        return sum / from.size() - GAP * gap(from, cue);
    }

    private double toNone(Range from) {
        double sum = 0;
        for (int i = from.first(); i < from.end(); i++) {
            sum += scores.logLink(Link.CUE, i, -1);
        }
        return sum / from.size();
    }

    private double toSource(Group group, Range source) {
        double sum = 0;
        int n = 0;
        for (Run content : group.contents) {
            for (int i = content.words().first(); i < content.words().end(); i++) {
                double best = -20;
                for (int j = source.first(); j < source.end(); j++) {
                    best = Math.max(best, scores.logLink(Link.ORIGIN, i, j));
                }
                sum += best;
                n++;
            }
        }
        return sum / n;
    }

    private static int gap(Range a, Range b) {
        return Math.max(0, Math.max(b.first() - a.end(), a.first() - b.end()));
    }

    private static double best(double[] values) {
        int at = argmax(values);
        return at < 0 ? Double.NEGATIVE_INFINITY : values[at];
    }

    private static int argmax(double[] values) {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (best < 0 || values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
