package hearsay.web.words;

import hearsay.claims.Stance;

/**
 * A stance as a page shows it: never by its colour alone.
 *
 * @param word the stance
 * @param sign a sign before the word
 */
public record StanceSign(String word, String sign) {

    /** The stance's sign. */
    public static StanceSign of(Stance stance) {
        return new StanceSign(stance.word(), switch (stance) {
            case AFFIRMS -> "✓";
            case DENIES -> "✗";
            case ASKS -> "→";
            case THREATENS -> "!";
            case INTENDS -> "◇";
            case DOUBTS -> "?";
        });
    }
}
