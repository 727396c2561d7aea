package hearsay.web.map;

/**
 * A place to be shown.
 *
 * @param lat degrees north
 * @param lon degrees east
 * @param name what it is called
 * @param weight how many claims
 * @param look a class of its style: affirms, denies
 * @param address where it leads
 */
public record Pin(double lat, double lon, String name, int weight, String look, String address) {

    /**
     * A way that somebody or something is said to have taken.
     *
     * @param stops in order, two or more
     * @param words who says so
     * @param address where it leads
     */
    public record Route(java.util.List<Pin> stops, String words, String address) {}
}
