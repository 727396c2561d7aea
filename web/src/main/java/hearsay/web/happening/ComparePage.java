package hearsay.web.happening;

import hearsay.web.words.Link;
import java.util.List;

/**
 * How outlets tell one happening.
 *
 * @param id of the happening
 * @param title what it is called
 * @param rows one a report
 */
public record ComparePage(String id, String title, List<Row> rows) {

    /**
     * How a report tells it.
     *
     * @param report the report, with outlet and day
     * @param headline its headline
     * @param verbs the words that it has for what was done, each leading to where it stands
     * @param affirming on whose word it affirms it
     * @param denying on whose word it denies it
     * @param numbers the numbers that it gives
     * @param places where it says that it was
     */
    public record Row(
            Link report, String headline, List<Link> verbs, List<Link> affirming, List<Link> denying, List<Link> numbers, List<String> places) {}
}
