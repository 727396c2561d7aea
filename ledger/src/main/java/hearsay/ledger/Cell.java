package hearsay.ledger;

/** Square degrees of the earth, numbered so that neighbours to the east follow each other. */
final class Cell {
    private static final int ROW = 1000;

    private Cell() {}

    /** The square degree in which a point lies. Latitude and longitude in degrees. */
    static int of(double lat, double lon) {
        return row(lat) + column(lon);
    }

    static int row(double lat) {
        return ((int) Math.floor(lat) + 90) * ROW;
    }

    static int column(double lon) {
        return (int) Math.floor(lon) + 180;
    }
}
