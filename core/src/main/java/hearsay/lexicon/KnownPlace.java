package hearsay.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A place that the gazetteer knows.
 *
 * @param name its usual name
 * @param country ISO 3166 alpha-3, or null (seas, places that two states share)
 * @param region name of the first-level region that it lies in, or null
 * @param lat latitude, degrees
 * @param lon longitude, degrees
 * @param geonames GeoNames id, or null for what is not of GeoNames' list of towns
 * @param feature GeoNames feature code (PPL, PPLA, PPLC, ADM1, ADM2 …), {@code COUNTRY}, or a kind of {@code places-ours.tsv}
 * @param population people who live there, 0 if unknown; for regions those of their towns
 */
public record KnownPlace(
        String name,
        @Nullable String country,
        @Nullable String region,
        double lat,
        double lon,
        @Nullable Long geonames,
        String feature,
        long population) {

    private static final double EARTH_RADIUS_KM = 6371;

    /** Kilometres to another place along the great circle. */
    public double kilometresTo(double otherLat, double otherLon) {
        double dLat = Math.toRadians(otherLat - lat);
        double dLon = Math.toRadians(otherLon - lon);
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)));
    }

    /** Whether it is a town, as opposed to a region, country, sea or site. */
    public boolean town() {
        return feature.startsWith("PPL") || feature.equals("town") || feature.equals("city") || feature.equals("STLMT");
    }
}
