package hearsay.happenings;

import hearsay.lexicon.EventKin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for two claims being about one thing in the world, beside what their reports have in common.
 *
 * @param sum of the weights, as log of the odds
 * @param because what was found, in words
 */
record Evidence(double sum, List<String> because) {

    /** The reason of two claims that are dated on one day. */
    static final String DAY = "same day";

    /** Two claims whose dates are of two happenings. */
    private static final Evidence CLASH = new Evidence(Double.NEGATIVE_INFINITY, List.of());

    private static final double BIAS = -2.0;
    private static final double SAME_CLASS = 0.4;
    private static final double SAME_TRIGGER = 0.3;
    private static final double SAME_DAY = 0.8;
    private static final double SAME_DAYS = 0.3;
    private static final double DAYS_APART = -1.5;
    private static final double SAME_SPOT = 1.0;
    private static final double NEAR_SPOT = 0.6;
    private static final double FAR_SPOT = -1.0;
    private static final double OTHER_SPOT = -2.0;
    private static final double SAME_REGION = 0.3;
    private static final double OTHER_COUNTRY = -2.0;
    private static final double SAME_PARTY = 0.8;
    private static final double SAME_COUNTRY = 0.2;
    private static final double OTHER_PARTY = -0.5;
    private static final double SAME_NUMBER = 0.6;
    private static final double OTHER_NUMBER = -0.2;
    private static final double WORDS = 2.0;
    private static final double NOTHING = -1.5;

    /** From here on words are alike enough to tell something. */
    private static final double ALIKE = 0.25;
    private static final double NEAR_KM = 5;
    private static final double ABOUT_KM = 30;
    private static final double FAR_KM = 150;

    /**
     * Weighs two claims.
     *
     * @return null if they are about things of two kinds
     */
    static @Nullable Evidence of(Trace one, Trace other, EventKin kin, Commonness common) {
        if (one.coming() != other.coming() || !kin.kin(one.type(), other.type())) {
            return null;
        }
        Weighing weighing = new Weighing(common);
        return weighing.days(one.days(), other.days()) ? weighing.weigh(one, other) : CLASH;
    }

    /** Whether the dates are of two happenings. */
    boolean clash() {
        return sum == Double.NEGATIVE_INFINITY;
    }

    /** One weighing in the making. */
    private static final class Weighing {
        private final Commonness common;
        private final List<String> because = new ArrayList<>();
        private double sum = BIAS;
        private int telling;

        Weighing(Commonness common) {
            this.common = common;
        }

        Evidence weigh(Trace one, Trace other) {
            spots(one.spots(), other.spots());
            parties("actor", one.actors(), other.actors());
            parties("recipient", one.recipients(), other.recipients());
            numbers(one.tolls(), other.tolls());
            double words = one.words().likeness(other.words());
            if (words >= ALIKE) {
                telling++;
                because.add("words " + Math.round(words * 100) + " % alike");
            }
            sum += WORDS * words + (telling == 0 ? NOTHING : 0);
            sum += one.type() == other.type() ? SAME_CLASS : 0;
            sum += !one.trigger().isEmpty() && one.trigger().equals(other.trigger()) ? SAME_TRIGGER : 0;
            return new Evidence(sum, List.copyOf(because));
        }

        /** False if the days rule it out. */
        boolean days(@Nullable DayRange one, @Nullable DayRange other) {
            if (one == null || other == null) {
                return true;
            }
            if (one.clashes(other)) {
                return false;
            }
            if (one.gap(other) == 0) {
                boolean day = one.sameDay(other);
                add(day ? SAME_DAY : SAME_DAYS, day ? DAY : "same days");
            } else if (one.gap(other) > 1) {
                sum += DAYS_APART;
            }
            return true;
        }

        private void spots(List<Spot> some, List<Spot> others) {
            double best = Double.NEGATIVE_INFINITY;
            String why = "";
            boolean exact = false;
            for (Spot a : some) {
                for (Spot b : others) {
                    double weight = weight(a, b);
                    if (weight > best) {
                        best = weight;
                        why = a.name().equals(b.name()) ? a.name() : Math.round(a.kilometresTo(b)) + " km apart";
                        exact = a.exact() && b.exact();
                    }
                }
            }
            if (best > 0 && exact) {
                add(best, why);
            } else if (best > 0) {
                mention(best, why);
            } else if (best > Double.NEGATIVE_INFINITY) {
                sum += best;
            }
        }

        private double weight(Spot a, Spot b) {
            if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
                return OTHER_COUNTRY;
            }
            if (!a.exact() || !b.exact()) {
                return a.name().equals(b.name()) ? SAME_REGION * common.rarity(a.name()) : 0;
            }
            double km = a.kilometresTo(b);
            double rare = Math.max(common.rarity(a.name()), common.rarity(b.name()));
            return km <= NEAR_KM ? SAME_SPOT * rare : km <= ABOUT_KM ? NEAR_SPOT * rare : km <= FAR_KM ? FAR_SPOT : OTHER_SPOT;
        }

        private void parties(String part, Set<String> some, Set<String> others) {
            if (some.isEmpty() || others.isEmpty()) {
                return;
            }
            Set<String> both = some.stream().filter(others::contains).collect(Collectors.toSet());
            if (both.isEmpty()) {
                sum += OTHER_PARTY;
            } else if (both.stream().allMatch(key -> key.equals(key.toUpperCase(Locale.ROOT)))) {
                mention(SAME_COUNTRY, part + " of " + String.join(", ", both));
            } else {
                add(SAME_PARTY * both.stream().mapToDouble(common::rarity).max().orElse(0), "same " + part);
            }
        }

        private void numbers(List<Toll> some, List<Toll> others) {
            for (Toll a : some) {
                for (Toll b : others) {
                    if (a.thing().equals(b.thing())) {
                        boolean same = a.low() == b.low() && a.low() > 1;
                        if (same) {
                            add(SAME_NUMBER, "both " + a.quantity().mention().text());
                        } else {
                            sum += a.canBothHold(b) ? 0 : OTHER_NUMBER;
                        }
                        return;
                    }
                }
            }
        }

        /** Something that many claims of one time and country have in common. */
        private void mention(double weight, String why) {
            sum += weight;
            because.add(why);
        }

        private void add(double weight, String why) {
            telling++;
            sum += weight;
            because.add(why);
        }
    }
}
