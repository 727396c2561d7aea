package hearsay.happenings;

import java.util.OptionalInt;

/**
 * How much alike two reports are by their words alone; {@link Story} looks closer.
 *
 * @param words likeness of their words, 0 to 1: cosine, each term by how often it is used here and how few reports use it
 * @param names the same of their names
 * @param days days between their publications, or none
 * @param logOdds log of the odds that they do: below 0 rather not, above 0 rather yes
 */
record Likeness(double words, double names, OptionalInt days, double logOdds) {

    /** For a report whose day is not known. */
    static final int SOME_DAYS = 7;
    /** Likeness of words and names tells less and less the more there is of it. */
    static final double ENOUGH = 0.7;

    /** Weights of a logistic regression over pairs of reports on incidents ({@code docs/decisions/one-story.md}). */
    private static final double BIAS = -5.14;
    private static final double WORDS = 8.8;
    private static final double NAMES = 15.6;
    private static final double LOG_DAYS = -0.63;
    private static final double WITHIN_3 = 0.77;
    private static final double BEYOND_30 = -0.35;

    static Likeness of(Gist one, Gist other, Commonness common) {
        double words = Cosine.of(one.words(), other.words(), common::words, common);
        double names = Cosine.of(one.names(), other.names(), common::names, common);
        OptionalInt days = one.daysFrom(other);
        int apart = days.orElse(SOME_DAYS);
        double sum = BIAS
                + WORDS * Math.min(words, ENOUGH)
                + NAMES * Math.min(names, ENOUGH)
                + LOG_DAYS * Math.log1p(apart)
                + (apart <= 3 ? WITHIN_3 : apart > 30 ? BEYOND_30 : 0);
        return new Likeness(words, names, days, sum);
    }
}
