package hearsay.claims;

import hearsay.claims.Proposition.Voice;
import hearsay.lexicon.Cues;
import hearsay.reading.Attribution;
import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Trigger;
import hearsay.reading.WordClass;
import hearsay.reading.Words;
import hearsay.report.Part;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a report puts forward, in this order: contents of attributions, cut to the grain of a claim where the reader marks one;
 * claims' contents that lie in no attribution; acts of speech; what somebody calls something; clauses in the outlet's own voice; events
 * that nothing before has covered.
 */
final class Propositions {
    /** An attributed stretch shorter than this says nothing that can be true or false. */
    private static final int LEAST_WORDS = 2;
    /** Part of an attributed piece that claims inside it must cover to stand for it. */
    private static final double COVERED = 0.35;
    /** A left-over of this many words is a proposition of its own. */
    private static final int LEFT_OVER = 7;
    /** An attributed piece in which no claim is marked must have so many words to be one. */
    private static final int WHOLE = 6;
    /** What somebody calls a thing is a claim from so many words on: "what he called [the massing of troops]". */
    private static final int NAMED = 4;
    /** How sure the reader must be of an event that no clause holds. */
    private static final double SURE = 0.8;

    private final Reading reading;
    private final Words words;
    private final Cues cues;
    private final CueWords cueWords;
    private final Denials denials;
    private final Grain grain;
    private final Grammar grammar;
    private final SpeechActs speechActs;
    private final Namings namings;
    private final List<Marked> ownClauses;
    private final List<Marked> said;
    private final List<Proposition> found = new ArrayList<>();
    private final List<Residue> residue = new ArrayList<>();

    Propositions(Reading reading, Cues cues, Grammar grammar) {
        this.grain = new Grain(reading, grammar);
        this.grammar = grammar;
        this.reading = reading;
        this.words = reading.words();
        this.cues = cues;
        this.cueWords = new CueWords(words, cues);
        this.denials = new Denials(reading, cues);
        this.speechActs = new SpeechActs(reading, cueWords, grammar);
        this.namings = new Namings(reading, grammar);
        this.said = whole(reading.said());
        this.ownClauses = whole(reading.own());
    }

    /** Marked claims, those that were torn apart put together again. */
    private List<Marked> whole(List<Marked> marks) {
        List<Marked> out = new ArrayList<>();
        for (Marked mark : marks) {
            Marked last = out.isEmpty() ? null : out.getLast();
            if (last != null && grain.torn(last.words(), mark.words())) {
                Range both = new Range(last.words().first(), mark.words().end());
                out.set(out.size() - 1, new Marked(both, Math.max(last.probability(), mark.probability())));
            } else {
                out.add(mark);
            }
        }
        return out;
    }

    List<Proposition> find() {
        reading.attributions().forEach(this::attributed);
        said();
        speechActs.find().forEach(this::add);
        namings.find().forEach(this::named);
        own();
        events();
        found.sort(Comparator.comparingInt((Proposition p) -> p.extent().first()).thenComparingInt(p -> p.extent().end()));
        return List.copyOf(found);
    }

    /** Attributed words from which nothing was made, with the reason. */
    List<Residue> residue() {
        return List.copyOf(residue);
    }

    private void attributed(Attribution attribution) {
        for (Span content : attribution.content()) {
            Range range = words.range(content);
            if (cues.standFor(texts(range))) {
                continue;
            }
            for (Range piece : sentences(range)) {
                if (visible(piece) < LEAST_WORDS) {
                    residue.add(new Residue(words.span(piece), "attributed words too few to state anything"));
                } else {
                    piece(attribution, denials.withoutFold(piece));
                }
            }
        }
    }

    /** A piece of a content: the claims marked in it, or all of it. */
    private void piece(Attribution attribution, Range piece) {
        List<Marked> inner = said.stream()
                .filter(m -> overlap(m.words(), piece) * 2 > m.words().size())
                .filter(m -> grain.states(m.words()) || weighty(attribution))
                .toList();
        int covered = inner.stream().mapToInt(m -> overlap(m.words(), piece)).sum();
        if (inner.isEmpty() || covered < COVERED * piece.size()) {
            boolean whole = grain.verbal(piece) && visible(piece) >= WHOLE;
            if (!whole && !weighty(attribution)) {
                residue.add(new Residue(words.span(piece), "attributed words that state nothing by themselves"));
                return;
            }
            add(new Proposition(List.of(grammar.trimmed(piece)), Voice.SAID, attribution, null, Math.exp(attribution.score() / 2), "content of an attribution"));
            return;
        }
        int at = piece.first();
        for (Marked claim : inner) {
            leftOver(attribution, new Range(at, Math.max(at, claim.words().first())));
            stating(new Proposition(List.of(denials.withoutFold(claim.words())), Voice.SAID, attribution, null, claim.probability(), "claim marked in an attribution's content"));
            at = Math.max(at, claim.words().end());
        }
        leftOver(attribution, new Range(at, Math.max(at, piece.end())));
    }

    /** "denied [any collusion]", "demanded [a halt]", "expressed concern over [their presence]": behind such cues a mere noun says what it is. */
    private boolean weighty(Attribution attribution) {
        if (attribution.cue() == null) {
            return false;
        }
        Range cue = grammar.toVerb(words.range(attribution.cue()));
        for (int i = cue.first(); i < cue.end(); i++) {
            Cues.Cue known = cueWords.at(i);
            if (known != null && known.stance() != null && !"affirms".equals(known.stance())) {
                return true;
            }
        }
        return false;
    }

    /** Adds the proposition if it states something. */
    private void stating(Proposition proposition) {
        Attribution attribution = proposition.attribution();
        if (grain.states(proposition.extent()) || attribution != null && weighty(attribution)) {
            add(proposition);
        } else {
            residue.add(new Residue(words.span(proposition.extent()), "attributed words that state nothing by themselves"));
        }
    }

    private void leftOver(Attribution attribution, Range rest) {
        if (rest.isEmpty()) {
            return;
        }
        if (visible(rest) >= LEFT_OVER && !cues.reports(words.get(rest.end() - 1).text())) {
            add(new Proposition(List.of(grammar.trimmed(rest)), Voice.SAID, attribution, null, Math.exp(attribution.score() / 2) / 2, "rest of an attribution's content"));
        }
    }

    private void said() {
        for (Marked claim : said) {
            boolean states = visible(claim.words()) > LEAST_WORDS;
            if (states && found.stream().noneMatch(p -> p.shared(claim.words()) * 2 > claim.words().size())) {
                stating(new Proposition(List.of(withVerb(claim.words())), Voice.SAID, null, null, claim.probability(), "claim marked outside any attribution"));
            }
        }
    }

    /** "The ministers [discussed the fighting], the ministry said": a deed that is only what a verb is about has verb and subject with it. */
    private Range withVerb(Range content) {
        int verb = content.first() - 1;
        boolean object = !grain.verbal(content) && verb > 0 && grammar.together(verb, content.first()) && grammar.is(verb, WordClass.VERB)
                && cueWords.at(verb) == null && !cues.reports(grammar.text(verb)) && !grammar.does("infinitive", verb - 1);
        Range subject = object ? new Clause(grammar).subject(verb) : null;
        return subject == null ? content : new Range(subject.first(), content.end());
    }

    private void own() {
        for (Marked clause : ownClauses) {
            boolean states = visible(clause.words()) > LEAST_WORDS && grain.states(clause.words());
            if (states && found.stream().noneMatch(p -> like(p, clause.words()))) {
                add(new Proposition(List.of(clause.words()), Voice.OWN, null, null, clause.probability(), "clause in the outlet's own voice"));
            }
        }
    }

    /** The same clause again: nearly all words in common, or a clause that lies in another. */
    private static boolean like(Proposition p, Range words) {
        boolean mostly = p.shared(words) * 10 > 7 * words.size();
        return p.voice() == Voice.OWN ? mostly : mostly && p.size() > words.size() || same(p, words);
    }

    /** Takes the place of the same words, found as part of what somebody else says. */
    private void named(Proposition naming) {
        if (visible(naming.extent()) >= NAMED || grain.states(naming.extent())) {
            found.removeIf(p -> p.voice() == Voice.SAID && same(p, naming.extent()));
            add(naming);
        }
    }

    private static boolean same(Proposition p, Range words) {
        int shared = p.shared(words);
        return shared * 10 > 9 * (p.size() + words.size() - shared);
    }

    private void events() {
        for (Trigger trigger : reading.triggers()) {
            boolean covered = found.stream().anyMatch(p -> p.shared(trigger.words()) > 0);
            if (!covered && trigger.probability() > SURE && grain.verbal(trigger.words())) {
                add(new Proposition(List.of(around(trigger)), Voice.OWN, null, null, trigger.probability() / 2, "words around an event"));
            }
        }
    }

    /** The event's words with its parties, on to the end of the clause. */
    private Range around(Trigger trigger) {
        Range sentence = words.range(words.sentenceOf(trigger.words().first()));
        int first = trigger.words().first();
        int end = trigger.words().end();
        List<Marked> parties = new ArrayList<>(reading.actors(trigger.words()));
        parties.addAll(reading.recipients(trigger.words()));
        for (Marked party : parties) {
            if (sentence.contains(party.words())) {
                first = Math.min(first, party.words().first());
                end = Math.max(end, party.words().end());
            }
        }
        if (parties.isEmpty()) {
            while (first > sentence.first() && grammar.letters(first - 1)) {
                first--;
            }
        }
        while (end < sentence.end() && grammar.letters(end)) {
            end++;
        }
        return grammar.trimmed(new Range(first, end));
    }

    private void add(Proposition proposition) {
        int start = words.get(proposition.extent().first()).span().start();
        if (!reading.report().in(start, Part.Kind.BOILERPLATE, Part.Kind.PUBLISHED, Part.Kind.UPDATED, Part.Kind.RELATED_HEADING)) {
            found.add(mended(proposition));
        }
    }

    private Proposition mended(Proposition p) {
        List<Range> ranges = p.words().size() == 1 ? List.of(withSubject(grain.mended(p.words().getFirst()), p.attribution())) : p.words();
        return new Proposition(ranges, p.voice(), p.attribution(), p.act(), p.score(), p.because());
    }

    /** A content that begins within a speaker's name holds all of it: "[Lavrov and Zarif talked by phone], the ministry said". */
    private Range withSubject(Range content, @Nullable Attribution attribution) {
        Marked subject = reading.sourceAt(content.first());
        if (subject == null || attribution == null || attribution.source() == null) {
            return content;
        }
        boolean own = words.range(attribution.source()).overlaps(subject.words());
        boolean before = grammar.together(subject.words().first(), content.first());
        return own || !before ? content : new Range(Math.min(subject.words().first(), content.first()), content.end());
    }

    /** The range cut at ends of sentences. */
    private List<Range> sentences(Range range) {
        List<Range> out = new ArrayList<>();
        int start = range.first();
        for (int i = range.first() + 1; i <= range.end(); i++) {
            if (i == range.end() || words.sentenceStarts(i)) {
                out.add(new Range(start, i));
                start = i;
            }
        }
        return out;
    }

    private int visible(Range range) {
        int n = 0;
        for (int i = range.first(); i < range.end(); i++) {
            n += grammar.letters(i) ? 1 : 0;
        }
        return n;
    }

    private List<String> texts(Range range) {
        List<String> out = new ArrayList<>();
        for (int i = range.first(); i < range.end(); i++) {
            out.add(words.get(i).text());
        }
        return out;
    }

    private static int overlap(Range a, Range b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.first(), b.first()));
    }
}
