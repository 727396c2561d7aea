package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain on whose word a claim rests.
 *
 * @param mention the words that name it
 * @param name its usual name, or null for an unnamed source
 * @param country ISO 3166 alpha-3 or the acronym of a body of several states, or null
 * @param kind what it is
 * @param cue the words that hand over its speech, or null
 */
public record Source(Mention mention, @Nullable String name, @Nullable String country, Kind kind, @Nullable Mention cue) {

    /** What a source can be. */
    public enum Kind {
        PERSON("person"),
        GOVERNMENT("government"),
        ORGANISATION("organisation"),
        WIRE("wire"),
        PAPER("paper"),
        BROADCASTER("broadcaster"),
        STATE_MEDIA("state media"),
        SOCIAL("social media"),
        DOCUMENT("document"),
        PEOPLE("people"),
        UNNAMED("unnamed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in JSON and on screens. */
        public String word() {
            return word;
        }
    }

    /** Whether the text names it. */
    public boolean named() {
        return kind != Kind.UNNAMED;
    }
}
