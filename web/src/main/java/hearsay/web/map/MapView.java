package hearsay.web.map;

import java.util.List;

/**
 * A map as SVG draws it; coordinates in the units of its view box.
 *
 * @param width of the view box
 * @param height of the view box
 * @param lands outlines of countries
 * @param dots places, the heaviest first
 * @param ways routes
 */
public record MapView(int width, int height, List<Land> lands, List<Dot> dots, List<Way> ways) {

    /** A country. @param path of SVG @param name for a tip; may be empty */
    public record Land(String path, String name) {}

    /** A place. @param label which side its name stands on: start or end, or empty if there is no room for it */
    public record Dot(String x, String y, String r, String name, int weight, String look, String address, String labelX, String anchor) {}

    /** A route. @param path of SVG, with an arrow at its end */
    public record Way(String path, String words, String address) {}

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return dots.isEmpty() && ways.isEmpty();
    }
}
