package hearsay.claims;

import hearsay.lexicon.Countries;
import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Directions;
import hearsay.lexicon.Directions.Part;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds places told by common nouns: "the city", "its border", "near the base", "Syrian airspace". One with "the", "this" or "that" and
 * nothing between stands for the last place of its kind that the report names before, where there is one; the others are places without
 * a name.
 */
final class CommonPlaces {
    private static final int ADJECTIVES = 3;
    private static final String COUNTRY = "country";
    private static final String TOWN = "town";
    private static final String REGION = "region";
    private static final String AREA = "area";

    private final Words words;
    private final Directions directions;
    private final Countries countries;
    private final Predicate<Place> country;

    CommonPlaces(Words words, Directions directions, Countries countries, Predicate<Place> country) {
        this.words = words;
        this.directions = directions;
        this.countries = countries;
        this.country = country;
    }

    /**
     * The places, in order; none overlaps a place with a name.
     *
     * @param named the places that the report names, in order
     */
    List<Place> find(List<Place> named) {
        List<Place> out = new ArrayList<>();
        Map<String, Place> last = new HashMap<>();
        int next = 0;
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i).span();
            while (next < named.size() && named.get(next).mention().span().end() <= word.start()) {
                last.put(kind(named.get(next)), named.get(next));
                next++;
            }
            String kind = directions.noun(words.get(i).text());
            Range phrase = kind == null ? null : phrase(i, kind);
            boolean free = next >= named.size() || named.get(next).mention().span().start() >= word.end();
            if (kind != null && phrase != null && free && !covers(phrase, named, next)) {
                out.add(place(phrase, last.get(kind)));
            }
        }
        return out;
    }

    private boolean covers(Range phrase, List<Place> named, int next) {
        return next > 0 && named.get(next - 1).mention().span().end() > words.get(phrase.first()).span().start();
    }

    private String kind(Place place) {
        return country.test(place) ? COUNTRY : place.geonames() != null ? TOWN : REGION;
    }

    /** Indices of the first word and the noun. */
    private record Range(int first, int noun) {}

    /** The noun with its article and what stands between them, or null where it has none or is part of a longer noun. */
    private @Nullable Range phrase(int noun, String kind) {
        if (noun + 1 < words.size() && directions.noun(words.get(noun + 1).text()) != null && !words.sentenceStarts(noun + 1)) {
            return null;
        }
        for (int i = noun - 1; i >= 0 && noun - i <= ADJECTIVES + 1 && !words.sentenceStarts(i + 1); i--) {
            String word = words.get(i).text();
            if (directions.determiner(word) || of(word) != null && i == noun - 1) {
                return new Range(i, noun);
            }
            Part part = directions.of(word);
            if (part != null && part != Part.BETWEEN) {
                return kind.equals(AREA) && i < noun - 1 ? new Range(i + 1, noun) : null;
            }
            if (!Character.isLetter(word.charAt(0))) {
                return null;
            }
        }
        return null;
    }

    private Place place(Range phrase, @Nullable Place before) {
        Span span = words.get(phrase.first()).span().cover(words.get(phrase.noun()).span());
        Mention mention = Mention.of(words.text(), span);
        String first = words.get(phrase.first()).text();
        boolean again = phrase.noun() == phrase.first() + 1 && directions.determiner(first) && !directions.owner(first);
        if (before == null || !again) {
            return new Place(mention, null, of(first), null, null, null, null, "a place without a name");
        }
        String because = "stands for '" + before.mention().text() + "'";
        return new Place(mention, before.name(), before.country(), before.lat(), before.lon(), before.geonames(), null, because);
    }

    /** The country of an adjective ("Syrian"), or null. */
    private @Nullable String of(String word) {
        for (CountryWord meaning : countries.words().get(word)) {
            if (meaning.kind() == CountryWord.Kind.ADJECTIVE) {
                return meaning.code();
            }
        }
        return null;
    }
}
