package hearsay.claims;

import java.util.Locale;

/** How the last source of a claim stands to its content. In the order of the reader's labels. */
public enum Stance {
    AFFIRMS,
    DENIES,
    ASKS,
    THREATENS,
    INTENDS,
    DOUBTS;

    /** The word used in JSON and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
