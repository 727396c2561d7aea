package hearsay.happenings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What ties one claim to one happening: its best link to each report that tells of it. */
final class Bond {
    /** For a report that nothing ties the claim to. */
    private static final double NO_LINK = -5;
    private static final double MOST = 6;
    /** Reports of a happening that are asked; more would not change the answer. */
    private static final int ASKED = 12;

    private final String happening;
    private final Map<Long, Link> links = new HashMap<>();
    private int clashes;

    Bond(String happening) {
        this.happening = happening;
    }

    /** @param logOdds what speaks for both claims being of one happening @param because what was found */
    private record Link(double logOdds, List<String> because) {}

    String happening() {
        return happening;
    }

    /** A claim of the happening that this one may be about the same thing as. */
    void link(long report, double story, Evidence evidence) {
        double sum = Math.clamp(story + evidence.sum(), NO_LINK, MOST);
        Link known = links.get(report);
        if (known == null || known.logOdds < sum) {
            links.put(report, new Link(sum, evidence.because()));
        }
    }

    /** A claim of the happening that is dated on another day. */
    void clash() {
        clashes++;
    }

    /** Half the best link, half the mean over the reports of the happening: one look-alike is not enough where many reports are at hand. */
    double logOdds(Set<Long> reports) {
        if (links.isEmpty() || clashes > 0) {
            return Double.NEGATIVE_INFINITY;
        }
        Set<Long> asked = new HashSet<>(links.keySet());
        reports.stream().limit(ASKED).forEach(asked::add);
        double sum = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (long report : asked) {
            double logOdds = links.containsKey(report) ? links.get(report).logOdds : NO_LINK;
            sum += logOdds;
            best = Math.max(best, logOdds);
        }
        return (best + sum / asked.size()) / 2;
    }

    /** What ties it best, in words, with the probability. */
    String because(double logOdds) {
        Link best = links.values().stream().reduce((a, b) -> a.logOdds >= b.logOdds ? a : b).orElseThrow();
        List<String> words = new ArrayList<>(best.because);
        words.add(String.format(Locale.ROOT, "%.2f", 1 / (1 + Math.exp(-logOdds))));
        return String.join(", ", words);
    }
}
