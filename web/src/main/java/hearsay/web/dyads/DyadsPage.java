package hearsay.web.dyads;

import hearsay.web.page.Period;
import hearsay.web.words.Bar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom.
 *
 * @param period the days
 * @param rows one an actor
 * @param recipients the columns
 * @param pair two that are looked at, or null
 */
public record DyadsPage(Period period, List<Row> rows, List<String> recipients, @Nullable Pair pair) {

    /** What an actor does to each recipient. */
    public record Row(String actor, List<Cell> cells) {}

    /**
     * What one does to another over time.
     *
     * @param path of SVG in a box of 720 by 160 with zero in the middle
     * @param deeds what is done, how often
     * @param search where the claims are
     */
    public record Pair(Cell cell, String path, List<Point> points, List<Bar> deeds, String search) {}

    /** A month. @param x y where it is drawn @param words its mean score and claims */
    public record Point(String x, String y, String month, String words) {}
}
