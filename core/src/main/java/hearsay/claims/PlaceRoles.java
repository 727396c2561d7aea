package hearsay.claims;

import hearsay.lexicon.Countries;
import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Directions;
import hearsay.lexicon.Directions.Part;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What part the words around a place give it: "in Aleppo", "through the city of Gaziantep", "out of Syria", "left Iraq", "the siege of
 * Aleppo"; places told in a row ("in Diyala, Anbar and Kirkuk") share the part of the first.
 */
final class PlaceRoles {
    private static final int LOOK_BACK = 8;
    private static final int LONGEST_ROW = 20;

    private final Words words;
    private final Directions directions;
    private final Countries countries;
    private final Map<Integer, Place> byEnd = new HashMap<>();

    PlaceRoles(Words words, Directions directions, Countries countries, List<Place> places) {
        this.words = words;
        this.directions = directions;
        this.countries = countries;
        places.forEach(p -> byEnd.put(p.mention().span().end(), p));
    }

    /** Whether the word puts something at a place ("in"). */
    boolean puts(String word) {
        return directions.of(word) == Part.AT;
    }

    /** The part, or null where the words give none. */
    @Nullable Part of(Span place) {
        Span first = place;
        for (int n = 0; n < LONGEST_ROW && first != null; n++) {
            Step step = step(first);
            if (step.part != null) {
                return step.part;
            }
            first = step.earlier;
        }
        return null;
    }

    /** What the words before a place say: its part, or the place before it in a row; neither where they say nothing. */
    private record Step(@Nullable Part part, @Nullable Span earlier) {
        static final Step NOTHING = new Step(null, null);
    }

    private Step step(Span place) {
        int first = words.at(place.start());
        for (int i = first - 1; i >= 0 && first - i <= LOOK_BACK && !words.sentenceStarts(i + 1); i--) {
            Part told = told(i);
            if (told != null) {
                return new Step(told, null);
            }
            Place before = byEnd.get(words.get(i).span().end());
            if (before != null && row(words.get(i).span().end(), place.start())) {
                return new Step(null, before.mention().span());
            }
            if (!passes(i)) {
                return Step.NOTHING;
            }
        }
        return Step.NOTHING;
    }

    private @Nullable Part told(int i) {
        String word = words.get(i).text();
        Part head = i > 0 && directions.head(word) ? directions.ofHead(words.get(i - 1).text()) : null;
        Part part = directions.of(word);
        if (head != null || part != null && part != Part.BETWEEN) {
            return head != null ? head : part;
        }
        return part == null ? directions.ofVerb(word) : null;
    }

    /** Whether what stands further before may still speak of the place. */
    private boolean passes(int i) {
        String word = words.get(i).text();
        boolean comma = word.equals(",") && i > 0 && byEnd.containsKey(words.get(i - 1).span().end());
        return comma || directions.of(word) == Part.BETWEEN || adjective(word);
    }

    /** Whether no more than a comma, "and" or a small word stands between two offsets. */
    private boolean row(int from, int to) {
        for (int i = words.at(from); i < words.at(to); i++) {
            String word = words.get(i).text();
            if (!word.equals(",") && directions.of(word) != Part.BETWEEN) {
                return false;
            }
        }
        return true;
    }

    /** "the Syrian city of Kobani". */
    private boolean adjective(String word) {
        return countries.words().get(word).stream().anyMatch(w -> w.kind() == CountryWord.Kind.ADJECTIVE);
    }

    /** "the Afghanistan war", "Gaza's borders": the name of a place before a noun that is placed there. */
    boolean adjunct(Span place) {
        int next = words.at(place.end());
        if (next >= words.size()) {
            return false;
        }
        boolean possessive = words.get(next).text().equals("'") || words.get(next).text().equals("’");
        if (!possessive) {
            return directions.adjunct(words.get(next).text());
        }
        for (int i = next + 2; i < Math.min(words.size(), next + 5) && !words.sentenceStarts(i); i++) {
            if (directions.noun(words.get(i).text()) != null || byEnd.containsKey(words.get(i).span().end())) {
                return true;
            }
        }
        return false;
    }
}
