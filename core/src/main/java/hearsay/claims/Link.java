package hearsay.claims;

import hearsay.report.Span;
import org.jspecify.annotations.Nullable;

/**
 * A link of a chain before it is resolved.
 *
 * @param source the words that name the source
 * @param cue the words that hand over its speech, or null
 * @param cites whether it only hands on what the next link said ("told [Reuters]")
 * @param because which mark made it
 */
record Link(Span source, @Nullable Span cue, boolean cites, String because) {

    Link(Span source, @Nullable Span cue, String because) {
        this(source, cue, false, because);
    }
}
