package hearsay.claims;

import hearsay.lexicon.EventClass;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places the claims whose own words name no place. A report sets its scene and goes on telling of it, so the place is looked for among
 * those of the report's other claims, in the claim's own sentence, and in the place that the report names most.
 *
 * <p>Each place is weighed by the {@link Sign}s that speak for and against it; their points are the weights of a logistic regression on
 * 68 annotated reports, whose sum is the logarithm of the odds. The likeliest place is taken from {@value #LEAST} points on, and
 * {@code because} says that the text does not say it of this claim.
 */
final class Scenes {
    /** The logarithm of the odds of a probability of 0.08. */
    private static final double LEAST = -2.45;

    private static final double BIAS = -3.4;
    private static final Set<EventClass> ON_THE_GROUND = Set.of(EventClass.ASSAULT, EventClass.RETREAT, EventClass.AID);

    /** What speaks for or against a place. */
    enum Sign implements Evidence.Sign {
        CLAIM(-1.4, "place of another claim"),
        CLAIM_LIKE(0.5, "of a like event"),
        CLAIM_LIKE_HAPPENED(0.3, "that happened"),
        CLAIM_NEAR(1.0, "of this sentence or the one before"),
        CLAIM_LAST(0.2, "the last place told before"),
        CLAIM_MOST(0.7, "the place of most claims"),
        CLAIM_ON_THE_GROUND(0.8, "something done on the ground"),
        CLAIM_OWN(0.3, "told by the outlet"),
        MOST_NAMED(0.3, "the place named most"),
        SENTENCE(0.1, "in its sentence"),
        SENTENCE_INSIDE(0.6, "in its words");

        private final double points;
        private final String says;

        Sign(double points, String says) {
            this.points = points;
            this.says = says;
        }

        @Override
        public double points() {
            return points;
        }

        @Override
        public String says() {
            return says;
        }
    }

    private static final class Candidate {
        private final Place place;
        private final Evidence<Sign> signs = new Evidence<>(Sign.class, BIAS);

        Candidate(Place place) {
            this.place = place;
        }

        double points() {
            return signs.points();
        }

        String why() {
            return String.format(
                    Locale.ROOT, "place '%s' carried over (%.2f): %s", place.mention().text(), signs.probability(), signs.why());
        }
    }

    private final Words words;
    private final List<Place> named;
    private final @Nullable Place mostNamed;

    /**
     * The scenes of one report.
     *
     * @param named the places that it names, in order
     */
    Scenes(Words words, List<Place> named) {
        this.words = words;
        this.named = named.stream().filter(p -> p.name() != null).toList();
        this.mostNamed = most(this.named);
    }

    /** The claims, each with a place where one is likely enough; those that have one keep it. In order of their contents. */
    List<Claim> place(List<Claim> claims) {
        List<Claim> placed = claims.stream().filter(c -> !c.places().isEmpty()).toList();
        Place most = most(placed.stream().flatMap(c -> c.places().stream()).toList());
        return claims.stream().map(c -> c.places().isEmpty() ? place(c, placed, most) : c).toList();
    }

    private Claim place(Claim claim, List<Claim> placed, @Nullable Place most) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        Claim last = null;
        for (Claim other : placed) {
            last = other.extent().start() <= claim.extent().start() ? other : last;
        }
        for (Claim other : placed) {
            for (Place place : other.places()) {
                Evidence<Sign> signs = at(candidates, place).signs;
                other(signs, claim, other);
                signs.add(Sign.CLAIM_LAST, other == last);
                signs.add(Sign.CLAIM_MOST, most != null && key(most).equals(key(place)));
            }
        }
        sentence(claim, candidates);
        if (mostNamed != null) {
            at(candidates, mostNamed).signs.add(Sign.MOST_NAMED);
        }
        Candidate best = candidates.values().stream().max(Comparator.comparingDouble(Candidate::points)).orElse(null);
        return best == null || best.points() < LEAST ? claim : claim.placed(List.of(best.place.as(null)), best.why());
    }

    private void other(Evidence<Sign> signs, Claim claim, Claim other) {
        Event event = claim.event();
        Event its = other.event();
        boolean like = event != null && its != null && event.type() == its.type();
        boolean real = claim.modality() == Modality.HAPPENED || claim.modality() == Modality.ONGOING;
        int sentences = number(claim) - number(other);
        signs.add(Sign.CLAIM);
        signs.add(Sign.CLAIM_LIKE, like);
        signs.add(Sign.CLAIM_LIKE_HAPPENED, like && real);
        signs.add(Sign.CLAIM_NEAR, sentences == 0 || sentences == 1);
        signs.add(Sign.CLAIM_ON_THE_GROUND, event != null && ON_THE_GROUND.contains(event.type()));
        signs.add(Sign.CLAIM_OWN, claim.sources().isEmpty());
    }

    private void sentence(Claim claim, Map<String, Candidate> candidates) {
        Span sentence = words.sentenceOf(Math.min(words.at(claim.extent().start()), words.size() - 1)).cover(claim.extent());
        for (Place place : named) {
            if (sentence.contains(place.mention().span())) {
                Evidence<Sign> signs = at(candidates, place).signs;
                signs.add(Sign.SENTENCE);
                signs.add(Sign.SENTENCE_INSIDE, claim.content().stream().anyMatch(c -> c.contains(place.mention().span())));
            }
        }
    }

    private int number(Claim claim) {
        int word = words.at(claim.extent().start());
        return word < words.size() ? words.get(word).sentence() : -1;
    }

    private static Candidate at(Map<String, Candidate> candidates, Place place) {
        return candidates.computeIfAbsent(key(place), k -> new Candidate(place));
    }

    private static String key(Place place) {
        return place.name() == null ? place.mention().text() : place.name();
    }

    /** The place that comes most often, the first of equals; null of none. */
    private static @Nullable Place most(List<Place> places) {
        Map<String, List<Place>> byName = new LinkedHashMap<>();
        places.forEach(p -> byName.computeIfAbsent(key(p), k -> new ArrayList<>()).add(p));
        List<Place> best = List.of();
        for (List<Place> same : byName.values()) {
            best = same.size() > best.size() ? same : best;
        }
        return best.isEmpty() ? null : best.getFirst();
    }
}
