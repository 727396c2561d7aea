package hearsay.web.happening;

import java.util.List;

/**
 * Numbers that are given of one thing, as SVG draws them.
 *
 * @param thing what is counted
 * @param height of the view box; its width is {@value #WIDTH}
 * @param ticks of the scale
 * @param rows one an origin and number
 */
public record NumberPlot(String thing, int height, List<Tick> ticks, List<Row> rows) {

    public static final int WIDTH = 720;

    /** A place on the scale. */
    public record Tick(String x, String words) {}

    /**
     * A number.
     *
     * @param y middle of the row
     * @param from where its range begins
     * @param to where it ends; the same where it is one number
     * @param open which way it is open: up, down or empty
     * @param words as the report has it
     * @param who says so
     * @param address where the words stand
     * @param look a class of its style
     */
    public record Row(int y, String from, String to, String open, String words, String who, String address, String look) {}
}
