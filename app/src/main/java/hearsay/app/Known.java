package hearsay.app;

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
import hearsay.views.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What names on the command line stand for: countries by the lexicon; places as the ledger's own claims have them, else by the gazetteer. */
final class Known {
    private static final Pattern POINT = Pattern.compile("\\s*([+-]?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*([+-]?\\d{1,3}(?:\\.\\d+)?)\\s*");
    private static final int LOOKED_AT = 50;
    private static final double HALF_ROUND = 20_040;

    private final Ledger ledger;

    Known(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The code of a country. @throws Failure if there is none of that name */
    String country(String name) {
        String code = Named.country(name);
        if (code == null) {
            throw Failure.usage("no country is called '" + name + "'; a code is understood, too: SYR");
        }
        return code;
    }

    /** Around a point or a place. @throws Failure if there is no such place */
    Condition near(String place, double kilometres) {
        if (!(kilometres > 0 && kilometres <= HALF_ROUND)) {
            throw Failure.usage("--within takes kilometres, more than 0 and at most " + (int) HALF_ROUND);
        }
        Matcher point = POINT.matcher(place);
        if (point.matches()) {
            double lat = Double.parseDouble(point.group(1));
            double lon = Double.parseDouble(point.group(2));
            if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
                throw Failure.usage("--near takes latitude, then longitude: -90 to 90, -180 to 180, not " + place);
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

    private Condition world(String name, double kilometres) {
        List<KnownPlace> known = Gazetteer.load("en", Countries.load("en")).find(name);
        if (known.isEmpty()) {
            throw Failure.usage("no place is called '" + name + "'; a point is understood, too: 37.06,37.38");
        }
        return new Condition.Near(known.getFirst().lat(), known.getFirst().lon(), kilometres);
    }
}
