package hearsay.claims;

import hearsay.reading.Attribution;
import hearsay.reading.Judged;
import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a proposition rests: from the link nearest to the outlet to the origin.
 *
 * <p>The origin is the source that the content points to, or its attribution's; a source inside an attributed content stands behind the
 * attribution's own ("Macron said that [intelligence reports] showed …"); a source may itself be cited by a wire or paper.
 */
final class Chains {
    private static final int LONGEST = 4;
    /** The content's own pointer outweighs the attribution's source only if it is at least so sure. */
    private static final double SURE = 0.5;

    private final Reading reading;
    private final Words words;

    Chains(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Link> of(Proposition proposition) {
        Attribution attribution = proposition.attribution();
        Judged pointed = reading.origin(proposition.words().getFirst());
        Span origin = pointed.label() < 0 ? null : sourceAround(pointed.label());
        Span told = attribution == null ? null : attribution.source();
        Deque<Link> chain = new ArrayDeque<>();
        if (told == null && origin == null) {
            return List.of();
        }
        if (origin != null && told != null && !origin.overlaps(told)) {
            boolean nested = attribution.content().stream().anyMatch(origin::overlaps);
            if (nested) {
                chain.add(new Link(told, attribution.cue(), "attribution"));
                chain.add(new Link(origin, cueOf(origin), String.format("source inside the content (%.2f)", pointed.probability())));
                return outwards(chain);
            }
            if (pointed.probability() < SURE) {
                origin = null;
            }
        }
        if (told != null && (origin == null || origin.overlaps(told))) {
            chain.add(new Link(told, attribution.cue(), "attribution"));
        } else {
            chain.add(new Link(origin, cueOf(origin), String.format("content points to its source (%.2f)", pointed.probability())));
        }
        return outwards(chain);
    }

    /** Adds those who cite the first link. */
    private List<Link> outwards(Deque<Link> chain) {
        while (chain.size() < LONGEST) {
            Span first = chain.getFirst().source();
            Judged outer = reading.outer(words.range(first));
            if (outer.label() < 0) {
                break;
            }
            Span span = sourceAround(outer.label());
            if (chain.stream().anyMatch(l -> l.source().overlaps(span))) {
                break;
            }
            chain.addFirst(new Link(span, cueOf(span), String.format("cited by (%.2f)", outer.probability())));
        }
        return List.copyOf(chain);
    }


    /** The marked source at a word; a name there; or the word itself. */
    private Span sourceAround(int word) {
        Marked source = reading.sourceAt(word);
        if (source != null) {
            return words.span(source.words());
        }
        Span at = words.get(word).span();
        return reading.names().stream().map(n -> n.span()).filter(s -> s.overlaps(at)).findFirst().orElse(phrase(word));
    }

    /** From a word to the end of its noun phrase, as far as capital letters, hyphens and small joining words go. */
    private Span phrase(int word) {
        int end = word + 1;
        while (end < words.size() && end < word + 6 && !words.sentenceStarts(end) && Character.isUpperCase(words.get(end).text().charAt(0))) {
            end++;
        }
        return words.span(new Range(word, end));
    }

    private @Nullable Span cueOf(Span source) {
        List<Span> cues = new ArrayList<>();
        for (Attribution a : reading.attributions()) {
            if (a.source() != null && a.cue() != null && a.source().overlaps(source)) {
                cues.add(a.cue());
            }
        }
        return cues.isEmpty() ? null : cues.getFirst();
    }
}
