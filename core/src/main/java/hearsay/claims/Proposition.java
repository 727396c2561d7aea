package hearsay.claims;

import hearsay.lexicon.EventClass;
import hearsay.reading.Attribution;
import hearsay.reading.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that put something forward, before anything is resolved.
 *
 * @param words the words, one range or more, in order
 * @param voice whether they rest on somebody's word
 * @param attribution the attribution that they lie in, or null
 * @param act the act of speech that it tells ("accused", "demanded"), or null
 * @param score how sure the marks are, 0 to 1
 * @param because which marks made it
 */
record Proposition(List<Range> words, Voice voice, @Nullable Attribution attribution, @Nullable Act act, double score, String because) {

    /**
     * An act of speech that is an event of its own.
     *
     * @param type its class
     * @param cue the word that tells it
     * @param speaker who does it
     */
    record Act(EventClass type, Range cue, Range speaker) {}

    /** Who puts it forward. */
    enum Voice {
        /** Somebody whom the report cites. */
        SAID,
        /** Somebody who is found calling it so: "what he called a massacre". */
        NAMED,
        /** The outlet itself. */
        OWN
    }

    Proposition {
        words = List.copyOf(words);
    }

    /** From its first word to its last. */
    Range extent() {
        return new Range(words.getFirst().first(), words.getLast().end());
    }

    /** The same of fewer words. */
    Proposition narrowed(Range fewer) {
        return new Proposition(List.of(fewer), voice, attribution, act, score, because);
    }

    /** Number of its words. */
    int size() {
        return words.stream().mapToInt(Range::size).sum();
    }

    /** Words in common. */
    int shared(Range other) {
        int sum = 0;
        for (Range range : words) {
            sum += Math.max(0, Math.min(range.end(), other.end()) - Math.max(range.first(), other.first()));
        }
        return sum;
    }
}
