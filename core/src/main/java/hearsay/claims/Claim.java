package hearsay.claims;

import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposition that a report puts forward, with everyone on whose word it rests.
 *
 * @param id hash of the report and of what the claim says, 16 hex digits
 * @param content the words that state the proposition, one span or more, in order
 * @param sources from the one nearest to the outlet to the origin; empty: the outlet's own voice
 * @param stance of the last source to the content
 * @param event what it reports, or null where it reports no interaction of political actors
 * @param actors who does it
 * @param recipients to whom it is done
 * @param background whether it is told as history
 * @param time when it happened, or null
 * @param places where it happened, or its route
 * @param quantities how many
 * @param confidence probability that the claim is right, 0 to 1
 * @param because which marks, rules and scores made it, in order
 */
public record Claim(
        String id,
        List<Span> content,
        List<Source> sources,
        Stance stance,
        @Nullable Event event,
        List<Party> actors,
        List<Party> recipients,
        Modality modality,
        boolean background,
        @Nullable When time,
        List<Place> places,
        List<Quantity> quantities,
        double confidence,
        List<String> because) {

    public Claim {
        content = List.copyOf(content);
        sources = List.copyOf(sources);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        because = List.copyOf(because);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a claim without content");
        }
    }

    /** The same claim, dated. */
    Claim dated(When when) {
        return new Claim(
                id, content, sources, stance, event, actors, recipients, modality, background, when, places, quantities, confidence,
                with("time '" + when.mention().text() + "': " + when.because()));
    }

    /** The same claim, with places. */
    Claim placed(List<Place> where, String why) {
        return new Claim(
                id, content, sources, stance, event, actors, recipients, modality, background, time, where, quantities, confidence, with(why));
    }

    private List<String> with(String reason) {
        List<String> more = new ArrayList<>(because);
        more.add(reason);
        return more;
    }

    /** The smallest span that covers the content. */
    public Span extent() {
        return content.getFirst().cover(content.getLast());
    }

    /** The last source of the chain, or null for the outlet's own voice. */
    public @Nullable Source origin() {
        return sources.isEmpty() ? null : sources.getLast();
    }
}
