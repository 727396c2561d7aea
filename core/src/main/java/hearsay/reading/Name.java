package hearsay.reading;

import hearsay.report.Span;

/**
 * A name that the text gives.
 *
 * @param span where it stands
 * @param text its words
 * @param kind what it names
 * @param score probability, 0 to 1
 */
public record Name(Span span, String text, Kind kind, double score) {

    /** What a name can name. ROLE: words for an office ("foreign minister"), from the lexicon. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        PEOPLE,
        ROLE;

        /** The word used in JSON. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
