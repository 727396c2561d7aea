package hearsay.claims;

import hearsay.lexicon.EventClass;
import hearsay.reading.Range;
import hearsay.reading.WordClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** "The strikes", "this offensive": an event told of before keeps its parties where the text does not name them again. */
final class Continuity {
    private final Grammar grammar;
    private final Map<EventClass, Parts> last = new EnumMap<>(EventClass.class);

    Continuity(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Who did it and to whom it was done. */
    record Parts(List<Party> actors, List<Party> recipients) {}

    /** The parts, with those of the last event of its class where they are missing and the words point back to it. */
    Parts of(EventClass type, Range trigger, List<Party> actors, List<Party> recipients) {
        Parts before = last.get(type);
        Parts parts = before != null && pointsBack(trigger)
                ? new Parts(actors.isEmpty() ? before.actors() : actors, recipients.isEmpty() ? before.recipients() : recipients)
                : new Parts(actors, recipients);
        if (before == null || !parts.actors().isEmpty() && !parts.recipients().isEmpty()) {
            last.put(type, parts);
        }
        return parts;
    }

    private boolean pointsBack(Range trigger) {
        Range phrase = grammar.phraseAt(trigger.end() - 1);
        return phrase != null && grammar.is(trigger.end() - 1, WordClass.NOUN) && grammar.does("definite", phrase.first());
    }
}
