package hearsay.claims;

import hearsay.lexicon.EventClass;
import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Trigger;
import hearsay.reading.WordClass;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which event a proposition tells, by which words, and who does it to whom: the reader's marks, put together. */
final class Events {
    /** How sure the reader must be that words tell an event at all (development sets: 0.3 codes more false ones, 0.6 misses more). */
    private static final double TOLD = 0.45;

    private final Reading reading;
    private final Cast cast;
    private final Grammar grammar;

    Events(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        this.cast = new Cast(reading, grammar);
    }

    /**
     * An event as the words tell it.
     *
     * @param type its class
     * @param trigger the words that tell it
     * @param actors who does it
     * @param recipients to whom
     * @param score how sure, 0 to 1
     * @param because which marks
     */
    record Told(EventClass type, Range trigger, List<Marked> actors, List<Marked> recipients, double score, String because) {}

    @Nullable Told of(Proposition proposition) {
        Range content = proposition.extent();
        Proposition.Act act = proposition.act();
        if (act != null) {
            List<Marked> actors = List.of(new Marked(act.speaker(), proposition.score()));
            List<Marked> recipients = cast.addressed(act, content);
            return new Told(act.type(), act.cue(), actors, recipients, 0.9, act.type() + " by the cue '" + words(act.cue()) + "'");
        }
        Optional<Trigger> marked = reading.triggers().stream()
                .filter(t -> content.contains(t.words()))
                .filter(t -> t.probability() > TOLD)
                .max(Comparator.comparing((Trigger t) -> opens(content, t)).thenComparingDouble(Trigger::probability));
        if (marked.isEmpty()) {
            return null;
        }
        Trigger told = marked.get();
        String because = String.format(Locale.ROOT, "%s told by '%s' (%.2f)", told.type(), words(told.words()), told.probability());
        Cast.Parts parts = cast.of(told.type(), told.words(), content);
        return new Told(told.type(), told.words(), parts.actors(), parts.recipients(), told.probability(), because);
    }

    /** Whether the trigger is the verb with which the content begins: "to [threaten] them with sanctions". */
    private boolean opens(Range content, Trigger trigger) {
        return grammar.verbFirst(content) && trigger.words().first() - content.first() <= 1 && grammar.is(trigger.words().first(), WordClass.VERB);
    }

    private String words(Range range) {
        return reading.words().span(range).of(reading.report().text());
    }
}
