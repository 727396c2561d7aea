package hearsay.claims;

import hearsay.lexicon.Country;
import hearsay.lexicon.CountryWord;
import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.KnownPlace;
import hearsay.lexicon.Lexicon;
import hearsay.lexicon.NameWord;
import hearsay.lexicon.NameWords;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which places the words of a mention may mean, before the report's other places have their say. */
final class Candidates {
    private static final int LONGEST = 6;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "in", "of", "from", "near", "around", "outside", "inside", "and");

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    Candidates(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.gazetteer = lexicon.gazetteer();
    }

    /**
     * What the words of a mention may mean: first its whole name, then the name without the common words that belong to it ("Idlib
     * province", "the northern city of Mosul", "eastern Aleppo"), which then say what kind of place is meant.
     */
    List<KnownPlace> of(String text, Span span) {
        List<NameWord> words = NameWords.of(text, span);
        int from = 0;
        int to = words.size();
        while (from < to && DETERMINERS.contains(words.get(from).folded())) {
            from++;
        }
        if (from == to) {
            return List.of();
        }
        List<KnownPlace> shortName = gazetteer.ofShortName(span.of(text));
        List<KnownPlace> whole = shortName.isEmpty() ? find(text, words, from, to) : shortName;
        if (whole.isEmpty()) {
            whole = ofPeople(text.substring(words.get(from).span().start(), words.get(to - 1).span().end()));
        }
        if (!whole.isEmpty()) {
            return whole;
        }
        String kind = "";
        boolean stripped = true;
        while (stripped && from < to) {
            stripped = false;
            String first = gazetteer.placeWord(words.get(from).folded());
            if (first != null || DETERMINERS.contains(words.get(from).folded())) {
                kind = first == null ? kind : first;
                from++;
                stripped = true;
            } else {
                String last = gazetteer.placeWord(words.get(to - 1).folded());
                if (last != null) {
                    kind = last;
                    to--;
                    stripped = true;
                }
            }
            List<KnownPlace> found = from < to ? find(text, words, from, to) : List.of();
            if (!found.isEmpty()) {
                return ofKind(found, kind);
            }
        }
        return longestInside(text, words, from, to);
    }

    /** "Syrian", "the Syrians": where they live. */
    private List<KnownPlace> ofPeople(String word) {
        List<CountryWord> meanings = lexicon.countries().words().get(word);
        Country country = meanings.isEmpty() ? null : lexicon.countries().get(meanings.getFirst().code());
        return country == null
                ? List.of()
                : List.of(new KnownPlace(
                        country.name(), country.code(), null, country.lat(), country.lon(), null, Gazetteer.COUNTRY_FEATURE, 0));
    }

    /** "Ramadi in Iraq", "the Ramussa neighbourhood": the longest name at the front. */
    private List<KnownPlace> longestInside(String text, List<NameWord> words, int from, int to) {
        for (int length = Math.min(LONGEST, to - from - 1); length > 0; length--) {
            for (int start = from; start + length <= to; start++) {
                if (words.get(start).capital()) {
                    List<KnownPlace> found = find(text, words, start, start + length);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    private List<KnownPlace> find(String text, List<NameWord> words, int from, int to) {
        int start = words.get(from).span().start();
        return gazetteer.find(text.substring(start, words.get(to - 1).span().end()));
    }

    private static List<KnownPlace> ofKind(List<KnownPlace> places, String kind) {
        List<KnownPlace> fitting = new ArrayList<>();
        for (KnownPlace place : places) {
            boolean fits = switch (kind) {
                case "region" -> !place.town();
                case "town" -> place.town();
                default -> true;
            };
            if (fits) {
                fitting.add(place);
            }
        }
        return fitting.isEmpty() ? places : List.copyOf(fitting);
    }

    static boolean regional(KnownPlace place) {
        return place.feature().toLowerCase(Locale.ROOT).startsWith("adm");
    }
}
