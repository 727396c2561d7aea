package hearsay.happenings;

import hearsay.lexicon.EventKin;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two reports tell of one story: their words and names, their days, the particulars that both give, and what their claims have in
 * common.
 *
 * @param alike what their contents speak for it, as log of the odds
 * @param apart what the days between them speak against it, 0 or less
 */
record Story(double alike, double apart) {
    // Weights of a logistic regression over pairs of reports; docs/decisions/one-story.md tells on what.
    private static final double BIAS = -5.5;
    private static final double WORDS = 10.1;
    private static final double NAMES = 12.7;
    private static final double LOG_DAYS = -0.57;
    private static final double SAME_STREET = 2.8;
    private static final double OTHER_STREET = -1.8;
    private static final double SAME_AGE = 0.2;
    private static final double OTHER_AGE = -1.6;
    private static final double SAME_DAY = 2.0;
    private static final double LIKELY_DAY = 1.5;
    private static final double OTHER_DAY = -0.6;
    private static final double SAME_PARTY = 2.4;
    private static final double SAME_NUMBER = 1.0;
    private static final double OTHER_NUMBER = -0.45;
    private static final double SAME_SPOT = 0.4;
    private static final double OTHER_SPOT = -0.4;

    private static final double ENOUGH = 5;
    private static final double LEADING = 2;
    private static final int MOST_STREETS = 2;
    private static final double NEAR_KM = 5;
    private static final double FAR_KM = 150;

    static Story of(Gist one, Gist other, Likeness likeness, List<Trace> some, List<Trace> others, EventKin kin, Commonness common) {
        double sum = BIAS
                + WORDS * Math.min(likeness.words(), Likeness.ENOUGH)
                + NAMES * Math.min(likeness.names(), Likeness.ENOUGH)
                + particulars(one.particulars(), other.particulars())
                + new Facts(common).of(some, others, kin);
        return new Story(sum, LOG_DAYS * Math.log1p(likeness.days().orElse(Likeness.SOME_DAYS)));
    }

    /** Log of the odds that they do: below 0 rather not, above 0 rather yes. */
    double logOdds() {
        return alike + apart;
    }

    /**
     * The same as far as it bears on two of their claims. Reports on one war, on one story, may still tell of several happenings: beyond some
     * likeness it tells nothing more that they are alike, while days between them always count.
     */
    double forClaims() {
        return Math.min(alike, ENOUGH) + apart;
    }

    /** The same for two claims that their reports lead with: what reports on one story begin with is one thing more often than what follows. */
    double forLeads() {
        return forClaims() + LEADING;
    }

    private static double particulars(Particulars one, Particulars other) {
        int streets = Particulars.common(one.streets(), other.streets());
        int ages = Particulars.common(one.ages(), other.ages());
        return (streets < 0 ? OTHER_STREET : SAME_STREET * Math.min(streets, MOST_STREETS))
                + (ages < 0 ? OTHER_AGE : SAME_AGE * ages);
    }

    /** What the claims of two reports have in common. */
    private static final class Facts {
        private final Commonness common;
        private int sameDay;
        private int otherDay;
        private boolean likely;
        private double party;
        private boolean sameNumber;
        private boolean otherNumber;
        private boolean sameSpot;
        private boolean otherSpot;

        Facts(Commonness common) {
            this.common = common;
        }

        double of(List<Trace> some, List<Trace> others, EventKin kin) {
            for (Trace one : some) {
                for (Trace other : others) {
                    if (one.coming() == other.coming() && kin.kin(one.type(), other.type())) {
                        compare(one, other);
                    }
                }
            }
            return (sameDay > 0 ? SAME_DAY : likely ? LIKELY_DAY : 0)
                    + (otherDay > sameDay ? OTHER_DAY : 0)
                    + SAME_PARTY * party
                    + (sameNumber ? SAME_NUMBER : otherNumber ? OTHER_NUMBER : 0)
                    + (sameSpot ? SAME_SPOT : otherSpot ? OTHER_SPOT : 0);
        }

        private void compare(Trace one, Trace other) {
            if (one.days() != null && other.days() != null) {
                if (one.days().clashes(other.days())) {
                    otherDay++;
                    return;
                }
                sameDay += one.days().sameDay(other.days()) ? 1 : 0;
            }
            likely |= one.likely() != null && other.likely() != null && one.likely().sameDay(other.likely());
            party = Math.max(party, Math.max(rarity(one.actors(), other.actors()), rarity(one.recipients(), other.recipients())));
            numbers(one.tolls(), other.tolls());
            spots(one.spots(), other.spots());
        }

        /** Of the names that both have, how rare the rarest is, 0 to 1. */
        private double rarity(Set<String> some, Set<String> others) {
            return some.stream().filter(others::contains).filter(Facts::isName).mapToDouble(common::rarity).max().orElse(0);
        }

        private static boolean isName(String key) {
            return !key.equals(key.toUpperCase(Locale.ROOT));
        }

        private void numbers(List<Toll> some, List<Toll> others) {
            for (Toll one : some) {
                for (Toll other : others) {
                    if (one.thing().equals(other.thing())) {
                        sameNumber |= one.low() == other.low() && one.low() > 1;
                        otherNumber |= !one.canBothHold(other);
                    }
                }
            }
        }

        private void spots(List<Spot> some, List<Spot> others) {
            for (Spot one : some) {
                for (Spot other : others) {
                    if (one.exact() && other.exact()) {
                        double km = one.kilometresTo(other);
                        sameSpot |= km <= NEAR_KM;
                        otherSpot |= km > FAR_KM;
                    }
                }
            }
        }
    }
}
