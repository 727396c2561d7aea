package hearsay.web.happening;

import hearsay.web.map.MapView;
import hearsay.web.review.JudgementView;
import hearsay.web.words.Link;
import hearsay.web.words.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A happening as its page shows it.
 *
 * @param id its id
 * @param title what it is called
 * @param findings what the ledger reckons, or null where it has not done so yet
 * @param days from the first to the last day on which it was told
 * @param affirming who says that it is so
 * @param denying who says that it is not
 * @param others who asks, threatens, intends or doubts
 * @param plots the numbers that are given
 * @param moments who said what when
 * @param map where
 * @param reports the reports that tell of it
 * @param because why these claims are together, step by step
 * @param claims its claims, each with its id in place of an address
 * @param judgements what people decided about it
 * @param seen the number of the last judgement about it
 * @param who the name that the visitor last judged under
 * @param intoOne the happening that it went into, or empty
 */
public record HappeningPage(
        String id,
        String title,
        @Nullable Findings findings,
        String days,
        List<Voice> affirming,
        List<Voice> denying,
        List<Voice> others,
        List<NumberPlot> plots,
        List<Moment> moments,
        MapView map,
        List<Link> reports,
        List<String> because,
        List<Link> claims,
        List<JudgementView> judgements,
        long seen,
        String who,
        String intoOne) {

    /** How many voices of a side are shown before the others are folded. */
    public static final int FIRST = 5;

    /** The first voices of a side. */
    public static List<Voice> first(List<Voice> side) {
        return side.subList(0, Math.min(FIRST, side.size()));
    }

    /** The voices that are folded under them. */
    public static List<Voice> folded(List<Voice> side) {
        return side.subList(Math.min(FIRST, side.size()), side.size());
    }

    /** How many of a side stand on their own. */
    public static long independent(List<Voice> side) {
        return side.stream().filter(voice -> voice.tie().isEmpty()).count();
    }

    /** Whether some say so and others deny it. */
    public boolean disputed() {
        return !affirming.isEmpty() && !denying.isEmpty();
    }

    /** How many per cent of the voices affirm. */
    public int share() {
        long both = independent(affirming) + independent(denying);
        return both == 0 ? 0 : Math.round(100f * independent(affirming) / both);
    }
}
