package hearsay.happenings;

import hearsay.claims.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where something is said to have happened.
 *
 * @param name usual name
 * @param country ISO 3166 alpha-3, or null
 * @param lat degrees
 * @param lon degrees
 * @param exact whether it is a town and not a region or country, whose position is only its middle
 */
record Spot(String name, @Nullable String country, double lat, double lon, boolean exact) {

    private static final double EARTH_KM = 6371;

    /** Null for a place whose position is not known, and for the ends of a route. */
    static @Nullable Spot of(Place place) {
        return place.name() == null || place.lat() == null || place.lon() == null || place.role() != null
                ? null
                : new Spot(place.name(), place.country(), place.lat(), place.lon(), place.geonames() != null);
    }

    /** Kilometres along the great circle. */
    double kilometresTo(Spot other) {
        double north = Math.toRadians(other.lat - lat);
        double east = Math.toRadians(other.lon - lon);
        double h = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }
}
