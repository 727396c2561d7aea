package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who speaks on: a source that is but a pronoun ("he said") takes up the last source that was more than that. */
final class Speakers {
    /** How many paragraphs back the speaker may have been told of. */
    private static final int PARAGRAPHS = 4;

    private final Reading reading;
    private final Words words;
    private final Cues cues;
    private final Grammar grammar;

    Speakers(Reading reading, Cues cues, Grammar grammar) {
        this.grammar = grammar;
        this.reading = reading;
        this.words = reading.words();
        this.cues = cues;
    }

    /** The words that a pronoun stands for, or null if the source is no pronoun or nobody spoke before. */
    @Nullable Span before(Span source) {
        if (!pronoun(source)) {
            return null;
        }
        Span last = null;
        for (Marked mark : reading.sources()) {
            Span span = words.span(mark.words());
            if (span.end() <= source.start() && !pronoun(span) && near(span, source) && agree(mark.words(), source)) {
                last = span;
            }
        }
        return last == null ? null : words.span(grammar.whole(words.range(last)));
    }

    /** Whether the source is "he", "she", "they": somebody who speaks on, never a place or a thing. */
    boolean speaksOn(Span source) {
        return cues.personal(source.of(words.text()));
    }

    /** The outlet cited last before a source that but says "the paper", "the agency"; null if it says something else or none was cited. */
    @Nullable Span outletBefore(Span source, Predicate<Span> outlet) {
        Range range = words.range(source);
        boolean press = range.size() <= 3 && cues.press(words.get(range.end() - 1).text());
        Span last = null;
        for (Marked mark : reading.sources()) {
            Span span = words.span(mark.words());
            if (press && span.end() <= source.start() && outlet.test(span)) {
                last = span;
            }
        }
        return last;
    }

    /** "He" is never "the leaders of the union". */
    private boolean agree(Range speaker, Span pronoun) {
        return !grammar.does("alone", words.range(pronoun).first()) || !grammar.several(speaker);
    }

    private boolean near(Span earlier, Span later) {
        return words.get(words.at(later.start())).paragraph() - words.get(words.at(earlier.start())).paragraph() <= PARAGRAPHS;
    }

    private boolean pronoun(Span span) {
        String text = span.of(words.text());
        return cues.personal(text) || cues.relates(text);
    }
}
