package hearsay.claims;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param name usual name, or null for an unnamed source
 * @param country ISO 3166 alpha-3 or the acronym of a body of several states or of an armed group, or null
 * @param sector PLOVER's sector code, or null
 * @param kind what it is
 * @param because the rule or table that decided
 */
public record SourceIdentity(
        @Nullable String name, @Nullable String country, @Nullable String sector, Source.Kind kind, String because) {

    /** Whether the text names it. */
    public boolean named() {
        return kind != Source.Kind.UNNAMED;
    }
}
