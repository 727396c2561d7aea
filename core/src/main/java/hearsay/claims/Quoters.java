package hearsay.claims;

import hearsay.reading.Range;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who quotes a source, by the words beside it: "[Afghan media]quoter are citing [a local official]source", "[the ministry]source said in a
 * statement carried by [the state agency]quoter".
 */
final class Quoters {
    /** Words from the cue to "carried by". */
    private static final int REACH = 8;

    private final Words words;
    private final Grammar grammar;
    private final Clause clause;

    Quoters(Words words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
        this.clause = new Clause(grammar);
    }

    /** Whoever quotes the link's source, or null if the words beside it name nobody. */
    @Nullable Link of(Link link) {
        Range source = words.range(link.source());
        Range found = before(source.first());
        if (found == null && link.cue() != null) {
            found = carrier(Math.max(source.end(), words.range(link.cue()).end()));
        }
        if (found == null || found.overlaps(source) || !grammar.nominal(found)) {
            return null;
        }
        return new Link(words.span(found), null, false, "quotes the next source");
    }

    private @Nullable Range before(int source) {
        int verb = source - 1;
        boolean cites = verb > 0 && grammar.together(verb, source) && (grammar.does("citing", verb) || grammar.does("quoting", verb)) && grammar.is(verb, WordClass.VERB);
        Range subject = cites ? clause.subject(verb) : null;
        return subject == null ? null : grammar.whole(subject);
    }

    private @Nullable Range carrier(int from) {
        for (int i = from; i < from + REACH && grammar.together(from - 1, i + 1); i++) {
            if (grammar.does("carried", i) && grammar.does("agent", i + 1)) {
                Range agent = grammar.together(from - 1, i + 2) ? grammar.phraseAt(i + 2) : null;
                return agent == null || agent.first() != i + 2 ? null : grammar.whole(agent);
            }
        }
        return null;
    }
}
