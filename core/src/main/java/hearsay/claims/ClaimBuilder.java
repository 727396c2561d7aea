package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.lexicon.EventCodes;
import hearsay.reading.Judged;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes claims of one report's propositions: chain, stance, event, parties, modality, time, each with its reason. */
final class ClaimBuilder {
    private final Reading reading;
    private final Words words;
    private final String text;
    private final Chains chains;
    private final Stances stances;
    private final Events events;
    private final Resolution resolution;
    private final Circumstances circumstances;
    private final Speakers speakers;
    private final Players players;
    private final Continuity continuity;
    private final Nested nested;
    private final Cues cues;
    private final Grammar grammar;

    ClaimBuilder(Reading reading, Cues cues, Grammar grammar, Resolution resolution, Circumstances circumstances) {
        this.reading = reading;
        this.words = reading.words();
        this.text = reading.report().text();
        this.chains = new Chains(reading, cues, grammar);
        this.stances = new Stances(reading, cues, grammar);
        this.events = new Events(reading, grammar);
        this.resolution = resolution;
        this.circumstances = circumstances;
        this.speakers = new Speakers(reading, cues, grammar);
        this.grammar = grammar;
        this.nested = new Nested(grammar, cues);
        this.cues = cues;
        this.continuity = new Continuity(grammar);
        this.players = new Players(words, grammar, resolution);
    }

    Claim claim(Proposition proposition) {
        List<Link> chain = proposition.voice() == Proposition.Voice.OWN ? List.of() : citing(chains.of(proposition), proposition);
        Nested.Parts inner = proposition.act() == null ? nested.in(proposition.extent()) : null;
        return inner == null ? claim(proposition, chain) : claim(proposition.narrowed(inner.content()), handedOn(chain, inner));
    }

    /** The chain, on to whom its last source cites. */
    private List<Link> citing(List<Link> chain, Proposition proposition) {
        Range cited = chain.isEmpty() ? null : nested.cited(words.range(chain.getLast().source()), proposition.extent());
        if (cited == null) {
            return chain;
        }
        List<Link> longer = new ArrayList<>(chain);
        longer.add(new Link(words.span(cited), chain.getLast().cue(), false, "cited by the source before"));
        return longer;
    }

    private List<Link> handedOn(List<Link> chain, Nested.Parts inner) {
        List<Link> longer = new ArrayList<>(chain);
        longer.add(new Link(words.span(inner.source()), words.span(inner.cue()), false, "the content hands on what follows"));
        return longer;
    }

    private Claim claim(Proposition proposition, List<Link> chain) {
        Span cue = chain.isEmpty() ? null : chain.getLast().cue();
        Stances.Taken stance = switch (proposition.voice()) {
            case NAMED -> new Stances.Taken(Stance.AFFIRMS, 0.9, "who names a thing affirms it");
            case OWN, SAID -> chain.isEmpty()
                    ? new Stances.Taken(Stance.AFFIRMS, 1, "the outlet's own voice affirms")
                    : stances.of(proposition.extent(), cue);
        };
        return build(proposition, chain, stance, String.format(Locale.ROOT, "%s (%.2f)", proposition.because(), proposition.score()));
    }

    Claim denial(Denials.Denial denial) {
        List<Link> chain = List.of(new Link(denial.denier(), denial.cue(), denial.because()));
        return build(denial.denied(), chain, new Stances.Taken(Stance.DENIES, 0.9, denial.because()), denial.denied().because());
    }

    private Claim build(Proposition proposition, List<Link> chain, Stances.Taken stance, String made) {
        List<String> because = new ArrayList<>();
        because.add(made);
        List<Source> sources = sources(chain, because);
        Party speaker = speaker(chain);
        Events.Told told = events.of(proposition);
        List<Span> content = proposition.words().stream().map(words::span).toList();
        Event event = told == null ? null : event(told, content, because);
        List<Party> actors = told == null ? List.of() : players.of("actor", told.actors(), speaker, because);
        List<Party> recipients = told == null ? List.of() : players.of("recipient", told.recipients(), speaker, because);
        if (told != null) {
            Continuity.Parts parts = continuity.of(told.type(), told.trigger(), actors, recipients);
            actors = parts.actors();
            recipients = parts.recipients();
        }
        if (told != null && actors.isEmpty() && speaker != null && stance.stance() != Stance.ASKS && grammar.verbFirst(proposition.extent())) {
            actors = List.of(speaker);
            because.add("actor: who says what he himself does");
        }
        Judged modality = reading.modality(proposition.extent());
        Stances.Taken taken = ownPlan(stance, Modality.values()[modality.label()], speaker, actors);
        because.add(String.format(Locale.ROOT, "%s (%.2f)", Modality.values()[modality.label()].word(), modality.probability()));
        because.add(taken.because());
        double background = reading.background(proposition.extent());
        if (background > 0.5) {
            because.add(String.format(Locale.ROOT, "told as history (%.2f)", background));
        }
        When time = circumstances.time(content, chain.isEmpty() ? null : chain.getLast().cue());
        if (time != null) {
            because.add("time '" + time.mention().text() + "': " + time.because());
        }
        double sure = Math.sqrt(proposition.score() * taken.score());
        return new Claim(
                ClaimId.of(reading.report().sha256(), content, sources, taken.stance(), event),
                content,
                sources,
                taken.stance(),
                event,
                actors,
                recipients,
                Modality.values()[modality.label()],
                background > 0.5,
                time,
                circumstances.places(content, actors, recipients),
                circumstances.quantities(content),
                told == null ? sure : Math.sqrt(sure * told.score()),
                because);
    }

    /** The last of the chain, "I" being whoever hands it on; null for the outlet. */
    private @Nullable Party speaker(List<Link> chain) {
        for (Link link : chain.reversed()) {
            if (chain.size() == 1 || !grammar.does("first", words.range(link.source()).first())) {
                return resolution.parties().resolve(link.source(), resolution.known());
            }
        }
        return null;
    }

    /** Who tells of what he himself will do, intends it. */
    private static Stances.Taken ownPlan(Stances.Taken stance, Modality modality, @Nullable Party speaker, List<Party> actors) {
        if (stance.stance() != Stance.AFFIRMS || modality != Modality.FUTURE || speaker == null) {
            return stance;
        }
        boolean own = actors.stream().anyMatch(a -> speaker.country() != null && speaker.country().equals(a.country()));
        return own ? new Stances.Taken(Stance.INTENDS, 0.7, "speaks of what his own side will do") : stance;
    }

    private List<Source> sources(List<Link> chain, List<String> because) {
        List<Source> out = new ArrayList<>();
        Party speaker = null;
        for (Link link : chain) {
            SourceIdentity who = identify(link, speaker);
            if (link.cites() && !who.named() && !press(link.source())) {
                because.add("left out of the chain: '" + link.source().of(text) + "', nobody by name");
                continue;
            }
            because.add("source '" + link.source().of(text) + "': " + link.because() + "; " + who.because());
            if (!out.isEmpty() && who.name() != null && who.name().equals(out.getLast().name())) {
                continue; // "I" in the words of Macron is Macron
            }
            Mention cue = link.cue() == null ? null : Mention.of(text, link.cue());
            out.add(new Source(Mention.of(text, link.source()), who.name(), who.country(), who.kind(), cue));
            speaker = resolution.parties().resolve(link.source(), resolution.known());
        }
        return out;
    }

    /** "the state news agency": it says that others said it, though it has no name. */
    private boolean press(Span source) {
        Range range = words.range(source);
        return cues.press(words.get(range.end() - 1).text());
    }

    /** Who a link is; a pronoun that no person stands before takes up the last source that was more than a pronoun. */
    private SourceIdentity identify(Link link, @Nullable Party speaker) {
        SourceIdentity who = resolution.identities().identify(link.source(), resolution.known(), speaker);
        Span before = who.name() == null || speakers.speaksOn(link.source()) ? speakers.before(link.source()) : null;
        Span meant = before == null ? speakers.outletBefore(link.source(), this::outlet) : before;
        if (meant == null) {
            return who;
        }
        SourceIdentity other = resolution.identities().identify(meant, resolution.known(), speaker);
        boolean person = other.kind() == Source.Kind.PERSON || who.name() == null;
        if (!person) {
            return who;
        }
        String name = other.name() == null ? Parties.withoutArticle(meant.of(text)) : other.name();
        return new SourceIdentity(name, other.country(), other.sector(), other.kind(), "stands for '" + meant.of(text) + "'; " + other.because());
    }

    private boolean outlet(Span source) {
        return switch (resolution.identities().identify(source, resolution.known(), null).kind()) {
            case WIRE, PAPER, BROADCASTER, STATE_MEDIA -> true;
            default -> false;
        };
    }

    private Event event(Events.Told told, List<Span> content, List<String> because) {
        Mention trigger = Mention.of(text, words.span(told.trigger()));
        EventCodes.Code code = resolution.codes().of(told.type(), trigger.text(), content.getFirst().of(text));
        because.add(told.because());
        return new Event(told.type(), code.mode(), code.cameo(), trigger);
    }
}
