package hearsay.lexicon;

import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166 alpha-3 (Kosovo: XKX)
 * @param alpha2 ISO 3166 alpha-2
 * @param name its usual English name
 * @param lat latitude of its middle, degrees
 * @param lon longitude of its middle, degrees
 * @param area square kilometres, 0 if unknown
 * @param borders codes of its neighbours by land
 * @param independent whether its words win over those of dependent territories
 */
public record Country(
        String code,
        String alpha2,
        String name,
        double lat,
        double lon,
        double area,
        List<String> borders,
        boolean independent) {

    public Country {
        borders = List.copyOf(borders);
    }
}
