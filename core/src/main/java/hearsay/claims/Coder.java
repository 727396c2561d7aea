package hearsay.claims;

import hearsay.lexicon.Cues;
import hearsay.reading.Judged;
import hearsay.reading.Marked;
import hearsay.reading.Range;
import hearsay.reading.Reading;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what a report's text marks to its claims. */
public final class Coder {
    private final Cues cues;

    public Coder(Cues cues) {
        this.cues = cues;
    }

    /** The claims of one report, with what was left out. */
    public CodedReport code(Reading reading) {
        Propositions propositions = new Propositions(reading, cues);
        List<Proposition> found = propositions.find();
        Work work = new Work(reading);
        List<Claim> claims = new ArrayList<>();
        for (Proposition proposition : found) {
            claims.add(work.claim(proposition));
        }
        for (Denials.Denial denial : new Denials(reading, cues).find(found)) {
            claims.add(work.denial(denial));
        }
        claims.sort(Comparator.comparing((Claim c) -> c.extent()));
        return new CodedReport(reading.report(), claims, propositions.residue(), reading.names(), List.of(), List.of(), List.of());
    }

    /** The work on one report. */
    private final class Work {
        private final Reading reading;
        private final Words words;
        private final String text;
        private final Chains chains;
        private final Stances stances;
        private final Events events;

        Work(Reading reading) {
            this.reading = reading;
            this.words = reading.words();
            this.text = reading.report().text();
            this.chains = new Chains(reading);
            this.stances = new Stances(reading, cues);
            this.events = new Events(reading);
        }

        Claim claim(Proposition proposition) {
            List<Link> chain = proposition.voice() == Proposition.Voice.OWN ? List.of() : chains.of(proposition);
            @Nullable Span cue = chain.isEmpty() ? null : chain.getLast().cue();
            Stances.Taken stance = chain.isEmpty()
                    ? new Stances.Taken(Stance.AFFIRMS, 1, "the outlet's own voice affirms")
                    : stances.of(proposition.extent(), cue);
            List<String> because = new ArrayList<>();
            because.add(String.format("%s (%.2f)", proposition.because(), proposition.score()));
            chain.forEach(l -> because.add("source '" + l.source().of(text) + "': " + l.because()));
            because.add(stance.because());
            return build(proposition, chain, stance, because);
        }

        Claim denial(Denials.Denial denial) {
            List<Link> chain = List.of(new Link(denial.denier(), denial.cue(), denial.because()));
            Stances.Taken stance = new Stances.Taken(Stance.DENIES, 0.9, denial.because());
            return build(denial.denied(), chain, stance, new ArrayList<>(List.of(denial.because())));
        }

        private Claim build(Proposition proposition, List<Link> chain, Stances.Taken stance, List<String> because) {
            Range extent = proposition.extent();
            Events.Told told = events.of(proposition);
            Event event = null;
            List<Party> actors = List.of();
            List<Party> recipients = List.of();
            double sure = Math.sqrt(proposition.score() * stance.score());
            if (told != null) {
                event = new Event(told.type(), null, "", mention(words.span(told.trigger())));
                actors = parties(told.actors());
                recipients = parties(told.recipients());
                because.add(told.because());
                sure = Math.sqrt(sure * told.score());
            }
            Judged modality = reading.modality(told == null ? extent : extent);
            List<Span> content = proposition.words().stream().map(words::span).toList();
            List<Source> sources = chain.stream().map(this::source).toList();
            return new Claim(
                    id(content, chain, stance.stance(), event),
                    content,
                    sources,
                    stance.stance(),
                    event,
                    actors,
                    recipients,
                    Modality.values()[modality.label()],
                    reading.background(extent) > 0.5,
                    null,
                    List.of(),
                    List.of(),
                    sure,
                    because);
        }

        private Source source(Link link) {
            return new Source(mention(link.source()), null, null, Source.Kind.PERSON, link.cue() == null ? null : mention(link.cue()));
        }

        private List<Party> parties(List<Marked> marked) {
            return marked.stream().map(m -> new Party(mention(words.span(m.words())), null, null, null, "reader")).toList();
        }

        private Mention mention(Span span) {
            return Mention.of(text, span);
        }

        private String id(List<Span> content, List<Link> chain, Stance stance, @Nullable Event event) {
            StringBuilder key = new StringBuilder(reading.report().sha256()).append(content).append(stance);
            chain.forEach(l -> key.append(l.source()));
            if (event != null) {
                key.append(event.type());
            }
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 8);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
