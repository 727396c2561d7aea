package hearsay.claims;

import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.WordClass;

/** The grain of a claim's content: it begins and ends with whole phrases, and it states something. */
final class Grain {
    private static final int FARTHEST = 6;

    private final Reading reading;
    private final Grammar grammar;

    Grain(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    /** Whether the words can be true or false: they have a verb, or a noun that tells an event. */
    boolean states(Range range) {
        return verbal(range) || ready(range) || reading.triggers().stream().anyMatch(t -> range.contains(t.words()));
    }

    /** "Russia says [ready for talks]": what somebody is, told without a verb as headlines do. */
    private boolean ready(Range range) {
        int second = range.first() + 1;
        return grammar.is(range.first(), WordClass.ADJ) && second + 1 < range.end() && grammar.is(second, WordClass.ADP, WordClass.PART);
    }

    boolean verbal(Range range) {
        for (int i = range.first(); i < range.end(); i++) {
            if (grammar.is(i, WordClass.VERB, WordClass.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two neighbouring stretches are one that was cut: the first breaks off, or the second has no verb. */
    boolean torn(Range left, Range right) {
        boolean touch = right.first() - left.end() <= 0 && grammar.together(left.end() - 1, right.first());
        return touch && (hangs(left.end() - 1) || !verbal(right) || !verbal(left) || inPhrase(left.end()));
    }

    /** The range with its ends mended: broken-off phrases whole, words that only join left out. */
    Range mended(Range range) {
        return new Range(start(range), end(range));
    }

    private int start(Range range) {
        int first = range.first();
        while (first < range.end() - 2 && joins(first)) {
            first++;
        }
        return first;
    }

    /** "that", "and", "of", "to" at the beginning. */
    private boolean joins(int word) {
        return grammar.does("opening", word) && grammar.is(word, WordClass.SCONJ, WordClass.CCONJ, WordClass.ADP, WordClass.PART)
                || !grammar.letters(word) && !grammar.is(word, WordClass.SYM);
    }

    private int end(Range range) {
        int end = range.end();
        if (inPhrase(end)) {
            Range phrase = grammar.phraseAt(end);
            end = phrase == null ? end : phrase.end();
        } else if (hangs(end - 1)) {
            Range phrase = grammar.together(end - 1, end) ? grammar.phraseAt(end) : null;
            end = phrase != null && phrase.first() == end ? phrase.end() : end;
        }
        end = end - range.end() > FARTHEST ? range.end() : end;
        while (end > range.first() + 2 && hangs(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a phrase that began before goes on at the word. */
    private boolean inPhrase(int word) {
        if (!grammar.together(word - 1, word)) {
            return false;
        }
        Range phrase = grammar.phraseAt(word);
        return phrase != null && phrase.contains(word - 1) && phrase.end() > word;
    }

    /** A word that nothing can end with. */
    private boolean hangs(int word) {
        return grammar.is(word, WordClass.ADP, WordClass.DET, WordClass.CCONJ, WordClass.SCONJ) && !grammar.does("particle", word);
    }
}
