package hearsay.claims;

import hearsay.report.Span;

/**
 * Words of the report, with where they stand.
 *
 * @param span offsets into the report's text
 * @param text the words themselves
 */
public record Mention(Span span, String text) {

    /** The words of {@code text} at {@code span}. */
    public static Mention of(String text, Span span) {
        return new Mention(span, span.of(text));
    }
}
