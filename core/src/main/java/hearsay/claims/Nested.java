package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Range;
import hearsay.reading.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * A content that hands its words on itself: "[intelligence reports]source had [established]cue that [300 fighters had passed]content".
 */
final class Nested {
    private static final int LEAST = 4;
    private static final int REACH = 14;

    private final Grammar grammar;
    private final Cues cues;
    private final Clause clause;

    Nested(Grammar grammar, Cues cues) {
        this.grammar = grammar;
        this.cues = cues;
        this.clause = new Clause(grammar);
    }

    /**
     * The parts of such a content.
     *
     * @param source who says or shows it
     * @param cue the verb
     * @param content what is said or shown
     */
    record Parts(Range source, Range cue, Range content) {}

    /** The parts, or null if the content hands nothing on. */
    @Nullable Parts in(Range content) {
        Range source = grammar.phraseAt(content.first());
        if (source == null || source.first() < content.first()) {
            return null;
        }
        int verb = source.end();
        while (verb < content.end() && grammar.is(verb, WordClass.AUX, WordClass.ADV)) {
            verb++;
        }
        boolean hands = verb < content.end() && grammar.is(verb, WordClass.VERB) && cues.reports(grammar.text(verb));
        int that = verb + 1;
        while (hands && that < content.end() && that < verb + 4 && !grammar.does("complementizer", that)) {
            that++;
        }
        boolean opens = hands && that + LEAST < content.end() && grammar.does("complementizer", that);
        return opens ? new Parts(source, new Range(verb, verb + 1), new Range(that + 1, content.end())) : null;
    }

    /**
     * Whom a source cites between itself and the content: "Afghan media, quoting [a local official]", "the agency reports that [sources in
     * the town] say"; null if it cites nobody there.
     *
     * @param source the words of the source that was found
     * @param content the words that it hands over
     */
    @Nullable Range cited(Range source, Range content) {
        if (source.end() > content.first() || content.first() - source.end() > REACH || !grammar.together(source.end(), content.first())) {
            return null;
        }
        for (int i = source.end(); i < content.first(); i++) {
            Range cited = grammar.does("citing", i - 1) ? grammar.phraseAt(i) : speaks(i, content.first()) ? clause.subject(i) : null;
            boolean told = cited != null && (grammar.does("citing", i - 1) || handed(cited.first() - 1));
            if (cited != null && told && cited.first() >= source.end() && cited.end() <= content.first() && grammar.nominal(cited)) {
                return grammar.whole(cited);
            }
        }
        return null;
    }

    /** Whether words are handed over behind the word: "reports [that] sources say", "[adds] officials said"; not behind other verbs. */
    private boolean handed(int word) {
        return word < 0 || grammar.does("complementizer", word) || cues.reports(grammar.text(word)) || !grammar.letters(word);
    }

    /** Whether the word is a verb of speech right before the content, or before "that". */
    private boolean speaks(int verb, int content) {
        return content - verb <= 2 && grammar.is(verb, WordClass.VERB) && cues.reports(grammar.text(verb));
    }
}
