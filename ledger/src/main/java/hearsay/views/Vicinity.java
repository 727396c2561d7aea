package hearsay.views;

import hearsay.claims.Place;
import hearsay.ledger.ClaimFilter;
import hearsay.ledger.Condition;
import hearsay.ledger.FiledClaim;
import hearsay.ledger.Ledger;
import hearsay.ledger.Page;
import hearsay.lexicon.Countries;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownPlace;
import hearsay.lexicon.NameWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is near a place: by its coordinates, or by its name, as the ledger's own claims have it, else as the gazetteer has it. */
public final class Vicinity {
    /** How near is meant where nobody says it, in kilometres. */
    public static final double USUAL_KILOMETRES = 50;

    /** Half round the earth: nothing is farther away. */
    public static final int MOST_KILOMETRES = 20_040;

    private static final Pattern POINT = Pattern.compile("\\s*([+-]?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*");
    private static final int LOOKED_AT = 50;

    private final Ledger ledger;

    /** @param ledger whose claims say where places of several towns' name are */
    public Vicinity(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The world's places; read when the first name is asked for that the ledger does not know. */
    private static final class World {
        static final Gazetteer PLACES = Gazetteer.load("en", Countries.load("en"));
    }

    /**
     * Around a point or a place.
     *
     * @param place latitude and longitude in degrees, {@code 37.06,37.38}, or a name
     * @param kilometres more than 0 and at most {@link #MOST_KILOMETRES}
     * @throws IllegalArgumentException if there is no such place; its message says so in one line
     */
    public Condition.Near around(String place, double kilometres) {
        if (!(kilometres > 0 && kilometres <= MOST_KILOMETRES)) {
            throw new IllegalArgumentException("kilometres are more than 0 and at most " + MOST_KILOMETRES);
        }
        Matcher point = POINT.matcher(place);
        if (point.matches()) {
            double lat = Double.parseDouble(point.group(1));
            double lon = Double.parseDouble(point.group(2));
            if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
                throw new IllegalArgumentException("a point is latitude, then longitude: -90 to 90, -180 to 180, not " + place.strip());
            }
            return new Condition.Near(lat, lon, kilometres);
        }
        Condition.Near told = told(place, kilometres);
        return told != null ? told : world(place, kilometres);
    }

    /** Where most of the last claims that name the place have it. */
    private Condition.@Nullable Near told(String name, double kilometres) {
        String key = NameWords.key(name);
        List<FiledClaim> claims = ledger.claims().find(ClaimFilter.of(new Condition.AtPlace(name)), Page.newest(LOOKED_AT));
        Map<Condition.Near, Long> points = claims.stream()
                .flatMap(filed -> filed.claim().places().stream())
                .filter(place -> NameWords.key(place.name() == null ? place.mention().text() : place.name()).equals(key))
                .map(place -> point(place, kilometres))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return points.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).map(Map.Entry::getKey).orElse(null);
    }

    private static Condition.@Nullable Near point(Place place, double kilometres) {
        return place.lat() == null || place.lon() == null ? null : new Condition.Near(place.lat(), place.lon(), kilometres);
    }

    private static Condition.Near world(String name, double kilometres) {
        List<KnownPlace> known = World.PLACES.find(name);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("no place is called '" + name + "'; a point is understood, too: 37.06,37.38");
        }
        return new Condition.Near(known.getFirst().lat(), known.getFirst().lon(), kilometres);
    }
}
