package hearsay.claims;

import hearsay.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or some body that the report names in passing, for what is said later.
 *
 * @param span where
 * @param sentence number of the sentence
 * @param party country or organisation, or null
 * @param person the person, or null for a body
 * @param head the last word of the role, folded ("minister", "ministry"), or null
 * @param sector PLOVER's sector code, or null
 * @param bare whether the country's or organisation's own name stands there, rather than an adjective
 */
record Sighting(
        Span span,
        int sentence,
        @Nullable String party,
        Told.@Nullable Person person,
        @Nullable String head,
        @Nullable String sector,
        boolean bare) {}
