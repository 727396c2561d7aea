package hearsay.web.map;

import hearsay.claims.Claim;
import hearsay.claims.Place;
import hearsay.claims.Stance;
import hearsay.ledger.FiledClaim;
import hearsay.web.words.Address;
import hearsay.web.words.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The places and routes that claims tell of, as far as their positions are known. */
public final class Places {
    private final Map<String, Pin> pins = new LinkedHashMap<>();
    private final List<Pin.Route> routes = new ArrayList<>();

    /** Adds those of a claim. */
    public void add(FiledClaim filed, Claim claim) {
        String address = Address.words(filed.report(), filed.seq());
        String look = claim.stance() == Stance.DENIES ? "denies" : "affirms";
        for (Place place : claim.places()) {
            if (known(place)) {
                pins.merge(key(place), pin(place, look, address), Places::both);
            }
        }
        List<Pin> stops = Stream.of("from", "via", "to")
                .flatMap(role -> claim.places().stream().filter(p -> role.equals(p.role()) && known(p)))
                .map(place -> pin(place, look, address))
                .toList();
        if (stops.size() > 1) {
            String who = claim.origin() == null ? "the report itself" : Telling.speaker(claim.origin()).words();
            routes.add(new Pin.Route(stops, String.join(" – ", stops.stream().map(Pin::name).toList()) + ", according to " + who, address));
        }
    }

    public List<Pin> pins() {
        return List.copyOf(pins.values());
    }

    public List<Pin.Route> routes() {
        return List.copyOf(routes);
    }

    private static boolean known(Place place) {
        return place.lat() != null && place.lon() != null && Math.abs(place.lat()) <= 85 && Math.abs(place.lon()) <= 180;
    }

    private static String key(Place place) {
        return Math.round(Objects.requireNonNull(place.lat()) * 50) + "," + Math.round(Objects.requireNonNull(place.lon()) * 50);
    }

    private static Pin pin(Place place, String look, String address) {
        return new Pin(Objects.requireNonNull(place.lat()), Objects.requireNonNull(place.lon()), Telling.place(place), 1, look, address);
    }

    private static Pin both(Pin one, Pin other) {
        String look = one.look().equals(other.look()) ? one.look() : "both";
        return new Pin(one.lat(), one.lon(), one.name(), one.weight() + 1, look, one.address());
    }
}
