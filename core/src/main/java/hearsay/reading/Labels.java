package hearsay.reading;

/**
 * What the encoder's outputs mean, in their order: the twin of {@code training/marks.py}.
 *
 * <p>{@link #TAGS} gives a word's scores side by side; {@link Link} the matrices from word to word.
 */
final class Labels {
    /** A set of labels, and where its scores begin among a word's. */
    enum Tags {
        ATTRIBUTION(7),
        NAMES(9),
        TRIGGERS(17),
        OWN(3),
        SAID(3),
        STANCE(6),
        MODALITY(5),
        BACKGROUND(2);

        final int size;

        Tags(int size) {
            this.size = size;
        }

        int from() {
            int at = 0;
            for (Tags t : values()) {
                if (t == this) {
                    return at;
                }
                at += t.size;
            }
            return at;
        }
    }

    /** From a content or source to its cue; from a content to its source; from a source to the one that cites it; from an event to its parties. */
    enum Link {
        CUE,
        ORIGIN,
        OUTER,
        ACTOR,
        RECIPIENT
    }

    /** Scores of a word in all label sets together. */
    static final int TAGS = 52;

    /** Roles of the attribution labels 1–2, 3–4, 5–6. */
    static final int SOURCE = 0;

    static final int CUE = 1;
    static final int CONTENT = 2;

    private Labels() {}
}
