package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * A place that the report names.
 *
 * @param mention its words
 * @param name the name used for it, or null if it could not be found
 * @param country ISO 3166 alpha-3, or null (seas, contested territories)
 * @param lat latitude in degrees, or null
 * @param lon longitude in degrees, or null
 * @param geonames GeoNames id, or null
 * @param role from, via, to, or null for a place where it happened
 * @param because the rule or table that resolved it, or why nothing did
 */
public record Place(
        Mention mention,
        @Nullable String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonames,
        @Nullable String role,
        String because) {

    /** The same place with a part in a movement. */
    public Place as(@Nullable String newRole) {
        return new Place(mention, name, country, lat, lon, geonames, newRole, because);
    }
}
