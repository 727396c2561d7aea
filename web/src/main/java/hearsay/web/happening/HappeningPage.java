package hearsay.web.happening;

import hearsay.web.map.MapView;
import hearsay.web.words.Link;
import hearsay.web.words.Moment;
import java.util.List;

/**
 * A happening as its page shows it.
 *
 * @param id its id
 * @param title what it is called
 * @param days from the first to the last day on which it was told
 * @param affirming who says that it is so
 * @param denying who says that it is not
 * @param others who asks, threatens, intends or doubts
 * @param plots the numbers that are given
 * @param moments who said what when
 * @param map where
 * @param reports the reports that tell of it
 * @param because why these claims are together, step by step
 * @param intoOne the happening that it went into, or empty
 */
public record HappeningPage(
        String id,
        String title,
        String days,
        List<Voice> affirming,
        List<Voice> denying,
        List<Voice> others,
        List<NumberPlot> plots,
        List<Moment> moments,
        MapView map,
        List<Link> reports,
        List<String> because,
        String intoOne) {

    /** Whether some say so and others deny it. */
    public boolean disputed() {
        return !affirming.isEmpty() && !denying.isEmpty();
    }

    /** How many per cent of the voices affirm. */
    public int share() {
        int both = affirming.size() + denying.size();
        return both == 0 ? 0 : Math.round(100f * affirming.size() / both);
    }
}
