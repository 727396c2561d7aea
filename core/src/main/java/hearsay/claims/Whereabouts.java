package hearsay.claims;

import hearsay.lexicon.Directions.Part;
import hearsay.reading.Word;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of a report's places a claim happened at, or moved from, via and to.
 *
 * <p>A place in the content counts if the words around it say so ("in Aleppo", "left Iraq", "the siege of Aleppo"), or if it is no
 * country and no party of the event. Where the content names none, common nouns count ("near the base"), else a place of its sentence at
 * which words put something.
 */
final class Whereabouts {
    /** Characters between a town and its country at most. */
    private static final int CONTAINED = 8;

    private final Words words;
    private final PlaceRoles roles;
    private final Predicate<Place> country;
    private final List<Place> named;
    private final List<Place> common;

    /**
     * The places of one report.
     *
     * @param named those that it names
     * @param common those that it tells by common nouns
     * @param country whether a place is a whole country
     */
    Whereabouts(Words words, PlaceRoles roles, List<Place> named, List<Place> common, Predicate<Place> country) {
        this.words = words;
        this.roles = roles;
        this.named = named;
        this.common = common;
        this.country = country;
    }

    List<Place> of(List<Span> content, List<Party> actors, List<Party> recipients) {
        List<Place> inside = new ArrayList<>();
        Place before = null;
        for (Place place : named) {
            Span span = place.mention().span();
            boolean holder = before != null && holds(place, before);
            before = place;
            if (holder || content.stream().noneMatch(c -> c.overlaps(span))) {
                continue;
            }
            Part part = roles.of(span);
            boolean party = isParty(span, actors) || isParty(span, recipients);
            if (part != null || !party && (!country.test(place) || roles.adjunct(span))) {
                inside.add(place.as(role(part)));
            }
        }
        if (inside.isEmpty()) {
            inside = common(content);
        }
        return inside.isEmpty() ? around(content) : inside;
    }

    /** "Gaziantep in Turkey", "Gaziantep, Turkey": the country only says where the town is. */
    private boolean holds(Place holder, Place place) {
        int gap = holder.mention().span().start() - place.mention().span().end();
        boolean inside = country.test(holder) && !country.test(place) && Objects.equals(holder.country(), place.country());
        if (!inside || gap < 1 || gap > CONTAINED) {
            return false;
        }
        List<String> between = words.all().subList(words.at(place.mention().span().end()), words.at(holder.mention().span().start())).stream()
                .map(Word::text)
                .toList();
        return between.size() == 1 && (between.getFirst().equals(",") || roles.puts(between.getFirst()));
    }

    private List<Place> common(List<Span> content) {
        List<Place> out = new ArrayList<>();
        for (Place place : common) {
            Span span = place.mention().span();
            Part part = content.stream().anyMatch(c -> c.contains(span)) ? roles.of(span) : null;
            if (part != null) {
                out.add(place.as(role(part)));
            }
        }
        return out;
    }

    private List<Place> around(List<Span> content) {
        int first = words.at(content.getFirst().start());
        if (first >= words.size()) {
            return List.of();
        }
        Span sentence = words.sentenceOf(first);
        List<Place> out = new ArrayList<>();
        for (Place place : named) {
            if (sentence.contains(place.mention().span()) && roles.of(place.mention().span()) == Part.AT) {
                out.add(place);
            }
        }
        return out;
    }

    private static boolean isParty(Span span, List<Party> parties) {
        return parties.stream().anyMatch(p -> p.mention().span().equals(span));
    }

    private static @Nullable String role(@Nullable Part part) {
        return part == null || part == Part.AT ? null : part.name().toLowerCase(Locale.ROOT);
    }
}
