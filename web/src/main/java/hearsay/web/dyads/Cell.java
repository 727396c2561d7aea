package hearsay.web.dyads;

import java.util.Locale;

/**
 * What one does to another.
 *
 * @param actor who
 * @param recipient to whom
 * @param claims how many claims
 * @param score mean of PLOVER's scores, from -10 (conflict) to 10 (cooperation)
 */
public record Cell(String actor, String recipient, int claims, double score) {

    /** A class of its style. */
    public String look() {
        if (claims == 0) {
            return "empty";
        }
        int strength = Math.abs(score) < 1 ? 0 : Math.abs(score) < 4 ? 1 : Math.abs(score) < 7 ? 2 : 3;
        return strength == 0 ? "n" : (score < 0 ? "c" : "p") + strength;
    }

    /** The score with its sign; nought has none. */
    public String words() {
        return Math.abs(score) < 0.05 ? "0.0" : String.format(Locale.ROOT, "%+.1f", score).replace('-', '−');
    }

    /** Who, what, to whom, for those who do not see the matrix. */
    public String told() {
        return actor + " to " + recipient + ": " + words() + ", " + claims + " claims";
    }
}
