package hearsay.web.map;

import java.util.List;

/**
 * A country.
 *
 * @param name in English
 * @param rings its outlines
 * @param box what it lies within
 */
record Shape(String name, List<Ring> rings, Box box) {

    /** A closed line: degrees of longitude and latitude by turns. */
    record Ring(double[] points, Box box) {}

    /** Degrees from west to east and south to north. */
    record Box(double west, double south, double east, double north) {

        boolean meets(Box other) {
            return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
        }

        static Box around(double[] points) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (int i = 0; i < points.length; i += 2) {
                west = Math.min(west, points[i]);
                east = Math.max(east, points[i]);
                south = Math.min(south, points[i + 1]);
                north = Math.max(north, points[i + 1]);
            }
            return new Box(west, south, east, north);
        }

        Box and(Box other) {
            return new Box(Math.min(west, other.west), Math.min(south, other.south), Math.max(east, other.east), Math.max(north, other.north));
        }
    }

    /** A line of {@code shapes.tsv}: name, then rings of steps in hundredths of a degree. */
    static Shape parse(String line) {
        int tab = line.indexOf('\t');
        List<Ring> rings = java.util.Arrays.stream(line.substring(tab + 1).split(";")).map(Shape::ring).toList();
        return new Shape(line.substring(0, tab), rings, rings.stream().map(Ring::box).reduce(Box::and).orElseThrow());
    }

    private static Ring ring(String words) {
        String[] steps = words.split(" ");
        double[] points = new double[steps.length * 2];
        int x = 0;
        int y = 0;
        for (int i = 0; i < steps.length; i++) {
            int comma = steps[i].indexOf(',');
            x += Integer.parseInt(steps[i].substring(0, comma));
            y += Integer.parseInt(steps[i].substring(comma + 1));
            points[2 * i] = x / 100.0;
            points[2 * i + 1] = y / 100.0;
        }
        return new Ring(points, Box.around(points));
    }
}
