package hearsay.claims;

import java.util.Locale;

/** Whether the content tells of something that happened, or might. In the order of the reader's labels. */
public enum Modality {
    HAPPENED,
    ONGOING,
    FUTURE,
    HYPOTHETICAL,
    NEGATED;

    /** The word used in JSON and on screens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
