package hearsay.claims;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownPlace;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWords;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which places a report means. Each name's candidates are weighed by:
 *
 * <ul>
 *   <li>being in our own list of regions, waters and contested territories: taken at once;
 *   <li>being a whole country: {@value #WHOLE_COUNTRY} points, so that the state of Georgia wins only in a report full of America;
 *   <li>its usual name: {@value #OWN_NAME} points over one that goes by the name too;
 *   <li>population: ten times as many people, one point;
 *   <li>"City, Country": the place that the text names right behind, {@value #BESIDE} points for lying in it;
 *   <li>countries and regions that the report names: up to {@value #COUNTRY} and {@value #REGION} points;
 *   <li>nearness to the other places of the report: up to {@value #NEAR} points, half of them at {@value #NEAR_KM} km.
 * </ul>
 *
 * Nearness is weighed from the second pass on, when every name has a first meaning.
 */
public final class Places {
    private static final double BESIDE = 8;
    private static final double COUNTRY = 2.5;
    private static final double REGION = 2.5;
    private static final double NEAR = 2.5;
    private static final double NEAR_KM = 150;
    private static final int NEIGHBOURS = 3;
    private static final double WHOLE_COUNTRY = 9;
    private static final double LISTED = 50;
    private static final double OWN_NAME = 1.2;
    private static final double CAPITAL_BONUS = 0.7;
    private static final double SEAT_BONUS = 0.3;
    private static final int BESIDE_GAP = 3;
    private static final int PASSES = 3;

    private final Lexicon lexicon;
    private final Candidates candidates;

    public Places(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.candidates = new Candidates(lexicon);
    }

    /**
     * The places that the spans name.
     *
     * @param spans names of places in the report's text, in order; empty: they are looked for with {@link #find}
     * @return one for each span, with null name and position for one that no list holds
     */
    public List<Place> resolve(List<Span> spans, Acquaintances known) {
        List<Span> names = spans.isEmpty() ? find(known) : spans;
        List<Spot> spots = new ArrayList<>();
        for (Span name : names) {
            spots.add(new Spot(name, NameWords.key(name.of(known.text())), candidates.of(known.text(), name)));
        }
        Surroundings first = new Surroundings(known, spots);
        spots.forEach(spot -> spot.choose(place -> weigh(place, spot, first)));
        for (int pass = 1; pass < PASSES; pass++) {
            Surroundings around = new Surroundings(known, spots);
            spots.forEach(spot -> spot.choose(place -> weigh(place, spot, around) + nearness(place, spot, spots)));
        }
        return spots.stream().map(spot -> spot.place(known.text())).toList();
    }

    /** Names of places, by looking runs of capitals up; for reports whose names nobody has marked. */
    public List<Span> find(Acquaintances known) {
        return new PlaceNames(lexicon).in(known);
    }

    private double weigh(KnownPlace place, Spot spot, Surroundings around) {
        if (!listed(place)) {
            double points = Math.log10(Math.max(10, place.population()));
            points += place.feature().equals("PPLC") ? CAPITAL_BONUS : place.feature().equals("PPLA") ? SEAT_BONUS : 0;
            points += COUNTRY * around.shareOfCountry(place.country());
            points += around.namesRegion(place) ? REGION : 0;
            points += around.besides(spot, place) ? BESIDE : 0;
            points += spot.bears(place.name()) ? OWN_NAME : 0;
            return points;
        }
        if (Gazetteer.COUNTRY_FEATURE.equals(place.feature())) {
            return WHOLE_COUNTRY + COUNTRY * around.shareWithout(spot, place.country());
        }
        return LISTED;
    }

    private static boolean listed(KnownPlace place) {
        return place.geonames() == null && !Candidates.regional(place);
    }

    private static double nearness(KnownPlace place, Spot spot, List<Spot> others) {
        double[] nearest = new double[NEIGHBOURS];
        for (Spot other : others) {
            KnownPlace chosen = other.chosen;
            if (chosen == null || other == spot || other.sameName(spot) || wide(chosen)) {
                continue;
            }
            double km = place.kilometresTo(chosen.lat(), chosen.lon());
            double points = NEAR / (1 + km / NEAR_KM);
            if (points > nearest[0]) {
                nearest[0] = points;
                Arrays.sort(nearest);
            }
        }
        return Arrays.stream(nearest).average().orElse(0) + nearest[NEIGHBOURS - 1] / 2;
    }

    private static boolean wide(KnownPlace place) {
        return Gazetteer.COUNTRY_FEATURE.equals(place.feature()) || place.feature().equals("continent") || place.feature().equals("sea");
    }

    /** A name, what it may mean, and what it is taken for. */
    private static final class Spot {
        private final Span span;
        private final String key;
        private final List<KnownPlace> candidates;
        private @Nullable KnownPlace chosen;
        private boolean certain;

        Spot(Span span, String key, List<KnownPlace> candidates) {
            this.span = span;
            this.key = key;
            this.candidates = withoutNamesakes(candidates);
        }

        /** "Mexico" is the country, not the city that also goes by its name. */
        private static List<KnownPlace> withoutNamesakes(List<KnownPlace> candidates) {
            for (KnownPlace country : candidates) {
                if (Gazetteer.COUNTRY_FEATURE.equals(country.feature())) {
                    return candidates.stream()
                            .filter(c -> c == country || !Objects.equals(c.country(), country.country()))
                            .toList();
                }
            }
            return candidates;
        }

        /** Whether the text uses the place's usual name, rather than another of its names. */
        boolean bears(String name) {
            return NameWords.key(name).equals(key);
        }

        /** "Indiana, Pennsylvania", "China, Japan": names of one rank stand in a row, the second does not hold the first. */
        boolean ranksWith(KnownPlace holder) {
            boolean country = Gazetteer.COUNTRY_FEATURE.equals(holder.feature());
            return candidates.stream()
                    .anyMatch(c -> country ? Gazetteer.COUNTRY_FEATURE.equals(c.feature()) : c.feature().equals("ADM1") && Objects.equals(c.country(), holder.country()));
        }

        void choose(ToDoubleFunction<KnownPlace> weigh) {
            double best = Double.NEGATIVE_INFINITY;
            for (KnownPlace candidate : candidates) {
                double points = weigh.applyAsDouble(candidate);
                if (points > best) {
                    best = points;
                    chosen = candidate;
                }
            }
            certain = candidates.size() == 1;
        }

        boolean sameName(Spot other) {
            return candidates.equals(other.candidates);
        }

        Place place(String text) {
            Mention mention = Mention.of(text, span);
            KnownPlace found = chosen;
            if (found == null) {
                return new Place(mention, null, null, null, null, null, null, "no list holds this name");
            }
            String because = certain ? "the only place of this name" : "the likeliest of " + candidates.size() + " of this name";
            return new Place(mention, found.name(), found.country(), found.lat(), found.lon(), found.geonames(), null, because);
        }
    }

    /** What the report names around its places. */
    private static final class Surroundings {
        private final Map<String, Double> countries = new HashMap<>();
        private final Set<String> regions = new HashSet<>();
        private final List<Spot> spots;
        private final String text;
        private final double most;

        Surroundings(Acquaintances known, List<Spot> spots) {
            this.spots = spots;
            this.text = known.text();
            known.counts().forEach((code, count) -> countries.merge(code, (double) count, Double::sum));
            for (Spot spot : spots) {
                KnownPlace chosen = spot.chosen == null && spot.candidates.size() == 1 ? spot.candidates.getFirst() : spot.chosen;
                if (chosen != null && chosen.country() != null) {
                    countries.merge(chosen.country(), 1.0, Double::sum);
                }
                for (KnownPlace candidate : spot.candidates) {
                    if (candidate.feature().equals("ADM1") && (chosen == null || chosen.equals(candidate))) {
                        regions.add(candidate.country() + "/" + candidate.region());
                    }
                }
            }
            this.most = countries.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        double shareOfCountry(@Nullable String code) {
            double count = code == null ? 0 : countries.getOrDefault(code, 0.0);
            return most == 0 ? 0 : Math.sqrt(count / most);
        }

        /** How much the report tells of a country, the name in question left out. */
        double shareWithout(Spot name, @Nullable String code) {
            long same = spots.stream().filter(name::sameName).count();
            double count = code == null ? 0 : countries.getOrDefault(code, 0.0) - 2 * same;
            return most == 0 ? 0 : Math.sqrt(Math.max(0, count) / most);
        }

        boolean namesRegion(KnownPlace place) {
            return place.region() != null && !place.feature().equals("ADM1") && regions.contains(place.country() + "/" + place.region());
        }

        /** Whether the next name, right behind with no more than a comma or a small word between, holds this place: "Paris, Texas". */
        boolean besides(Spot spot, KnownPlace place) {
            for (Spot next : spots) {
                int gap = next.span.start() - spot.span.end();
                if (gap < 0 || gap > BESIDE_GAP + 2) {
                    continue;
                }
                String between = text.substring(spot.span.end(), next.span.start()).trim();
                if (!between.equals(",") && !between.equals("in") && !between.equals("(")) {
                    continue;
                }
                for (KnownPlace holder : next.candidates) {
                    if (holds(holder, place) && !spot.ranksWith(holder)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean holds(KnownPlace holder, KnownPlace place) {
            if (holder.country() == null || !holder.country().equals(place.country())) {
                return false;
            }
            if (holder.feature().equals(Gazetteer.COUNTRY_FEATURE)) {
                return true;
            }
            return holder.feature().equals("ADM1") && holder.region() != null && holder.region().equals(place.region())
                    && !place.feature().equals("ADM1");
        }
    }
}
