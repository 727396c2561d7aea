package hearsay.reading;

import hearsay.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words handed over to somebody else: a source, the cue that hands them over, and what is said.
 *
 * @param source who speaks, or null where no words of the text name a speaker
 * @param cue the words that hand over the speech, or null (free continuation of a speech)
 * @param content what is said, one span or more (a quotation cut by "he said"), in order
 * @param score mean log-probability of the links that made it, 0 at best
 */
public record Attribution(@Nullable Span source, @Nullable Span cue, List<Span> content, double score) {

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
    }
}
