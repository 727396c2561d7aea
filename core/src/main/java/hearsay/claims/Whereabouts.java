package hearsay.claims;

import hearsay.lexicon.Directions;
import hearsay.lexicon.Directions.Part;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of a report's places a claim happened at, or moved from, via and to.
 *
 * <p>A place in the content counts if a word of place stands before it ("in Aleppo", "through the city of Gaziantep"), or if it is no
 * country and no party of the event. Where the content has none, a place of its sentence with such a word does.
 */
final class Whereabouts {
    private static final int LOOK_BACK = 6;

    private final Words words;
    private final Directions directions;
    private final List<Place> places;

    Whereabouts(Words words, Directions directions, List<Place> places) {
        this.words = words;
        this.directions = directions;
        this.places = places;
    }

    List<Place> of(List<Span> content, List<Party> actors, List<Party> recipients) {
        List<Place> inside = new ArrayList<>();
        for (Place place : places) {
            Span span = place.mention().span();
            if (content.stream().noneMatch(c -> c.overlaps(span))) {
                continue;
            }
            Part part = before(span);
            boolean party = isParty(span, actors) || isParty(span, recipients);
            boolean town = place.geonames() != null;
            if (part != null || (town && !party)) {
                inside.add(place.as(role(part)));
            }
        }
        return inside.isEmpty() ? around(content) : inside;
    }

    private List<Place> around(List<Span> content) {
        int first = words.at(content.getFirst().start());
        if (first >= words.size()) {
            return List.of();
        }
        Span sentence = words.sentenceOf(first);
        List<Place> out = new ArrayList<>();
        for (Place place : places) {
            Part part = before(place.mention().span());
            if (sentence.contains(place.mention().span()) && part == Part.AT) {
                out.add(place);
            }
        }
        return out;
    }

    private static boolean isParty(Span span, List<Party> parties) {
        return parties.stream().anyMatch(p -> p.mention().span().equals(span));
    }

    private @Nullable Part before(Span span) {
        int word = words.at(span.start());
        for (int i = word - 1; i >= 0 && word - i <= LOOK_BACK && !words.sentenceStarts(i + 1); i--) {
            Part part = directions.of(words.get(i).text());
            if (part != Part.BETWEEN) {
                return part;
            }
        }
        return null;
    }

    private static @Nullable String role(@Nullable Part part) {
        return part == null || part == Part.AT ? null : part.name().toLowerCase(Locale.ROOT);
    }
}
