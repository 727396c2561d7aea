package hearsay.ledger;

import java.util.Optional;
import java.util.stream.Stream;

/** When a follow tells something. */
public enum TellWhen {
    /** A report comes in with a claim that is followed. */
    NEW("new"),
    /** Somebody who did not deny a happening before denies it now. */
    DENIED("denied"),
    /** A happening that rested on one origin has a second independent one. */
    SECOND_ORIGIN("second-origin"),
    /** A number of a happening is greater than any that was told before. */
    NUMBER_RISES("number-rises");

    private final String word;

    TellWhen(String word) {
        this.word = word;
    }

    /** The word for it in JSON and in the ledger. */
    public String word() {
        return word;
    }

    /** The one with this word. */
    public static Optional<TellWhen> of(String word) {
        return Stream.of(values()).filter(when -> when.word.equals(word)).findFirst();
    }
}
