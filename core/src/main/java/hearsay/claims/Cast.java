package hearsay.claims;

import hearsay.lexicon.EventClass;
import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who plays which part in an event: whom the reader links to its words, grown to whole phrases; where it links nobody, who stands in the
 * grammatical place.
 */
final class Cast {
    /** How sure a part is that grammar alone gives. */
    private static final double BY_GRAMMAR = 0.5;
    /** From here on the reader's likeliest phrase plays a part that nobody else plays. */
    private static final double LIKELY = 0.15;
    /** Events that are seldom done to anybody: there grammar alone gives no recipient. */
    private static final Set<EventClass> TO_NOBODY =
            EnumSet.of(EventClass.CONSULT, EventClass.AGREE, EventClass.RETREAT, EventClass.MOBILIZE);

    /** Events whose passive names the one who suffers them; "we are opposed", "I am outraged" name the one who acts. */
    private static final Set<EventClass> SUFFERED =
            EnumSet.of(EventClass.ASSAULT, EventClass.COERCE, EventClass.SANCTION, EventClass.ACCUSE, EventClass.THREATEN);

    private final Reading reading;
    private final Grammar grammar;
    private final Clause clause;

    Cast(Reading reading, Grammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
        this.clause = new Clause(grammar);
    }

    /**
     * Who does it and to whom it is done.
     *
     * @param actors in the order of the text
     * @param recipients in the order of the text
     */
    record Parts(List<Marked> actors, List<Marked> recipients) {}

    /**
     * The one accused, denied or demanded of: whom the reader links to the cue in its sentence, else who stands behind it.
     *
     * @param told the words that tell the act; of several whom the reader links, those within them count
     */
    List<Marked> addressed(Proposition.Act act, Range told) {
        List<Marked> parts = new ArrayList<>(addressees(act, told));
        nothingToDeeds(parts, List.of(new Marked(act.speaker(), 1)));
        return parts;
    }

    private List<Marked> addressees(Proposition.Act act, Range told) {
        List<Marked> linked = whole(reading.recipients(act.cue()), act.cue()).stream()
                .filter(m -> !m.words().overlaps(act.speaker()) && grammar.together(m.words().first(), act.cue().first()))
                .toList();
        List<Marked> within = linked.stream().filter(m -> told.contains(m.words())).toList();
        if (!within.isEmpty()) {
            return within;
        }
        if (!linked.isEmpty()) {
            return linked;
        }
        int end = act.cue().end();
        Clause.Added next = clause.after(end);
        boolean direct = next != null && (next.link() < 0 || grammar.does("addressee", next.link()));
        Range behind = direct && next != null ? next.phrase() : null;
        return behind == null || behind.overlaps(act.speaker()) ? List.of() : List.of(new Marked(grammar.whole(behind), BY_GRAMMAR));
    }

    /** The parts of an event that {@code trigger} tells within {@code content}. */
    Parts of(EventClass type, Range trigger, Range content) {
        List<Marked> actors = whole(reading.actors(content), trigger);
        List<Marked> recipients = whole(reading.recipients(content), trigger);
        if (SUFFERED.contains(type)) {
            turn(trigger, actors, recipients);
        }
        recipients.removeIf(r -> grammar.does("place", r.words().first() - 1));
        ofThisSentence(actors, trigger);
        ofThisSentence(recipients, trigger);
        boolean mutual = reciprocal(type, trigger);
        if (actors.isEmpty()) {
            add(actors, grammaticalActor(trigger), recipients);
        }
        if (recipients.isEmpty() && (type == EventClass.CONSULT ? !mutual : !TO_NOBODY.contains(type))) {
            add(recipients, grammaticalRecipient(type, trigger), actors);
        }
        nothingToDeeds(recipients, actors);
        Range sentence = reading.words().range(reading.words().sentenceOf(trigger.first()));
        if (actors.isEmpty()) {
            likeliest(sentence, trigger, recipients, p -> reading.actor(content, p)).ifPresent(actors::add);
        }
        if (recipients.isEmpty() && !TO_NOBODY.contains(type)) {
            likeliest(sentence, trigger, actors, p -> reading.recipient(content, p)).ifPresent(recipients::add);
        }
        if (mutual) {
            recipients.stream().filter(r -> actors.stream().noneMatch(a -> a.words().overlaps(r.words()))).forEach(actors::add);
            recipients.clear();
        }
        recipients.removeIf(r -> actors.stream().anyMatch(a -> a.words().equals(r.words()) && a.probability() >= r.probability()));
        return new Parts(List.copyOf(actors), List.copyOf(recipients));
    }

    /** Nobody of a later sentence, and of an earlier one only where this one names nobody. */
    private void ofThisSentence(List<Marked> parts, Range trigger) {
        Range sentence = reading.words().range(reading.words().sentenceOf(trigger.first()));
        boolean here = parts.stream().anyMatch(p -> sentence.contains(p.words()));
        parts.removeIf(p -> p.words().first() >= sentence.end() || here && p.words().end() <= sentence.first());
    }

    /** Deeds give way to whom they name, or go; so does whoever acts already. */
    private void nothingToDeeds(List<Marked> recipients, List<Marked> actors) {
        recipients.replaceAll(this::somebody);
        recipients.removeIf(r -> deed(r.words()) || actors.stream().anyMatch(a -> a.words().overlaps(r.words())));
    }

    /** Of "[attacks] in Israel", "military [aid] to Kyiv" who is named with the deed, for nothing is done to a deed; else itself. */
    private Marked somebody(Marked part) {
        if (!deed(part.words())) {
            return part;
        }
        int link = part.words().end();
        Range named = grammar.together(link - 1, link) && grammar.does("belongs-to", link) && link + 1 < reading.words().size() ? grammar.phraseAt(link + 1) : null;
        return named == null || !grammar.together(link, named.first()) ? part : new Marked(grammar.whole(named), part.probability());
    }

    /** Whether a phrase calls a deed and nobody: "any meddling", but not "Iranian attacks". */
    private boolean deed(Range phrase) {
        return grammar.does("deed-noun", phrase.end() - 1) && !grammar.capital(phrase);
    }

    /** The phrase of the sentence that the reader holds likeliest, if it holds any likely at all. */
    private Optional<Marked> likeliest(Range sentence, Range trigger, List<Marked> others, ToDoubleFunction<Range> probability) {
        return grammar.phrases(sentence).stream()
                .filter(p -> !p.overlaps(trigger) && !deed(p) && others.stream().noneMatch(o -> o.words().overlaps(p)))
                .map(p -> new Marked(p, probability.applyAsDouble(p)))
                .filter(m -> m.probability() > LIKELY)
                .max(Comparator.comparingDouble(Marked::probability))
                .map(m -> new Marked(grammar.whole(m.words()), m.probability()));
    }

    /** "Five soldiers were killed", "five soldiers died": who stands before the verb suffers what it tells. */
    private void turn(Range trigger, List<Marked> actors, List<Marked> recipients) {
        int verb = clause.verb(trigger);
        if (verb < 0 || !suffers(trigger, verb)) {
            return;
        }
        Range subject = clause.subject(verb);
        for (Marked actor : List.copyOf(actors)) {
            if (subject != null && actor.words().overlaps(subject) && !grammar.does("first", actor.words().first())) {
                actors.remove(actor);
                if (recipients.stream().noneMatch(r -> r.words().overlaps(actor.words()))) {
                    recipients.add(actor);
                }
            }
        }
    }

    private boolean suffers(Range trigger, int verb) {
        for (int i = trigger.first(); i < trigger.end(); i++) {
            if (grammar.does("suffering", i)) {
                return true;
            }
        }
        return clause.passive(verb);
    }

    private boolean reciprocal(EventClass type, Range trigger) {
        if (type == EventClass.AGREE) {
            return true;
        }
        boolean mutual = false;
        for (int i = trigger.first(); i < trigger.end(); i++) {
            mutual |= grammar.does("reciprocal", i);
        }
        return mutual && type == EventClass.CONSULT;
    }

    private static void add(List<Marked> parts, @Nullable Range one, List<Marked> others) {
        if (one != null && others.stream().noneMatch(o -> o.words().overlaps(one))) {
            parts.add(new Marked(one, BY_GRAMMAR));
        }
    }

    private @Nullable Range grammaticalActor(Range trigger) {
        int verb = clause.verb(trigger);
        if (verb < 0) {
            Range owner = clause.owner(trigger);
            return owner == null ? wholeOrNull(clause.behind("agent", trigger.end())) : owner;
        }
        return wholeOrNull(suffers(trigger, verb) ? clause.behind("agent", verb + 1) : clause.subject(verb));
    }

    private @Nullable Range grammaticalRecipient(EventClass type, Range trigger) {
        int verb = clause.verb(trigger);
        if (verb >= 0 && suffers(trigger, verb)) {
            return wholeOrNull(clause.subject(verb));
        }
        int end = trigger.end();
        Range goal = type == EventClass.AID || type == EventClass.CONSULT ? clause.behind("goal", end) : null;
        if (goal != null) {
            return wholeOrNull(goal);
        }
        Range target = clause.behind("target", end);
        Clause.Added next = clause.after(end);
        Range object = next != null && (next.link() < 0 || grammar.does("part", next.link())) ? next.phrase() : null;
        boolean aimed = target != null && (verb < 0 || object == null);
        return wholeOrNull(aimed ? target : object);
    }

    private @Nullable Range wholeOrNull(@Nullable Range range) {
        return range == null ? null : grammar.whole(range);
    }

    /** Runs grown to whole phrases, each once, without those that name nobody. */
    private List<Marked> whole(List<Marked> runs, Range trigger) {
        List<Marked> out = new ArrayList<>();
        for (Marked run : runs) {
            Range range = grammar.withoutFloating(beside(trigger, run.words(), grammar.whole(run.words())));
            if (grammar.names(range) || grammar.capital(range)) {
                List<Marked> same = out.stream().filter(o -> o.words().overlaps(range)).toList();
                out.removeAll(same);
                out.add(same.stream().reduce(new Marked(range, run.probability()), Cast::joined));
            }
        }
        out.sort(Comparator.comparingInt(m -> m.words().first()));
        return out;
    }

    private static Marked joined(Marked a, Marked b) {
        return new Marked(a.words().cover(b.words()), Math.max(a.probability(), b.probability()));
    }

    /** Of "[U.S. airstrikes]" only who owns them, of "the invasion of Iraq" only what comes after. */
    private static Range beside(Range trigger, Range run, Range grown) {
        if (!grown.overlaps(trigger) || run.overlaps(trigger)) {
            return grown;
        }
        return run.end() <= trigger.first()
                ? new Range(grown.first(), trigger.first())
                : new Range(trigger.end(), Math.max(grown.end(), trigger.end() + 1));
    }
}
