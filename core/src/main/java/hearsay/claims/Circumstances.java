package hearsay.claims;

import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where and how many: what a report tells around its claims, and which of it belongs to one of them.
 *
 * @param words the report's words
 * @param dating which time dates a claim
 * @param times the report's time expressions
 * @param whereabouts which places a claim happened at
 * @param counts the report's counts
 * @param contents the words of all its propositions
 */
record Circumstances(
        Words words, Dating dating, List<When> times, Whereabouts whereabouts, List<Quantity> counts, List<Span> contents) {

    @Nullable When time(List<Span> content, @Nullable Span cue) {
        int first = words.at(content.getFirst().start());
        if (first >= words.size()) {
            return null;
        }
        List<Span> others = contents.stream().filter(o -> content.stream().noneMatch(o::overlaps)).toList();
        return dating.when(words.text(), times, content, words.sentenceOf(first), others, cue);
    }

    List<Place> places(List<Span> content, List<Party> actors, List<Party> recipients) {
        return whereabouts.of(content, actors, recipients);
    }

    List<Quantity> quantities(List<Span> content) {
        return Counts.within(counts, content);
    }
}
