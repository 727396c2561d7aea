package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.Directions;
import hearsay.lexicon.Lexicon;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: a sentence with the claim in brackets, and its places, each with its part in a movement. */
class WhereaboutsTest {
    private static final Lexicon LEXICON = Lexicon.load("en");
    private static final Directions DIRECTIONS = Directions.load("en");

    private static String places(String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        Span content = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        Words words = Words.of(text, Set.of());
        Places known = new Places(LEXICON);
        Acquaintances nobody = Acquaintances.of(LEXICON, text, null, List.of());
        List<Span> names = known.find(nobody);
        List<Place> named = names.isEmpty() ? List.of() : known.resolve(names, nobody);
        Predicate<Place> country = p -> p.country() != null && LEXICON.countries().get(p.country()).name().equals(p.name());
        List<Place> common = new CommonPlaces(words, DIRECTIONS, LEXICON.countries(), country).find(named);
        PlaceRoles roles = new PlaceRoles(words, DIRECTIONS, LEXICON.countries(), named);
        List<Place> found = new Whereabouts(words, roles, named, common, country).of(List.of(content), List.of(), List.of());
        return found.stream().map(p -> p.mention().text() + (p.role() == null ? "" : " " + p.role())).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [Shells fell in Aleppo].                                     | Aleppo
                    [The convoy left Aleppo for Gaziantep].                      | Aleppo from, Gaziantep to
                    [Fighters moved from Aleppo through Gaziantep to Baku].      | Aleppo from, Gaziantep via, Baku to
                    [They left Aleppo in Syria by way of Gaziantep in Turkey].   | Aleppo from, Gaziantep via
                    [Shells fell in Gaziantep, Turkey].                          | Gaziantep
                    [Shells fell in Gaziantep and in Syria].                     | Gaziantep, Syria
                    [The troops will get out of Syria].                          | Syria from
                    [The army seized Palmyra].                                   | Palmyra
                    [The siege of Aleppo goes on].                               | Aleppo
                    [Clashes broke out in the Syrian city of Kobani].            | Kobani
                    [Cells have regrouped in Tikrit, Kirkuk and Mosul].          | Tikrit, Kirkuk, Mosul
                    [Three soldiers died during the Afghanistan war].            | Afghanistan
                    [Turkey condemned the raid].                                 | ``
                    [Iran and Russia signed a pact].                             | ``
                    [The minister of Iran resigned].                             | ``
                    [Rockets struck near the base].                              | the base
                    [Gunmen opened fire] in Iraq.                                | Iraq
                    [Gunmen crossed its border].                                 | its border to
                    [Jets left Syrian airspace].                                 | Syrian airspace from
                    In Mosul, [gunmen took hostages].                            | Mosul
                    """)
    void a_claim_happened_where_the_words_around_a_place_say_so(String marked, String expected) {
        assertThat(places(marked)).isEqualTo(expected);
    }

    @Test
    void the_city_is_the_one_named_before() {
        String text = "Shells fell on Aleppo. Two doctors left the city.";
        Words words = Words.of(text, Set.of());
        Place aleppo = new Place(Mention.of(text, new Span(15, 21)), "Aleppo", "SYR", 36.2, 37.16, 170063L, null, "");
        Place city = new CommonPlaces(words, DIRECTIONS, LEXICON.countries(), p -> false).find(List.of(aleppo)).getFirst();
        assertThat(city.mention().text()).isEqualTo("the city");
        assertThat(city.name()).isEqualTo("Aleppo");
        assertThat(city.because()).contains("stands for 'Aleppo'");
    }

    @Test
    void a_city_and_its_border_are_no_place_named_before() {
        String text = "Shells fell on Aleppo. They fled to a city near its border.";
        Words words = Words.of(text, Set.of());
        Place aleppo = new Place(Mention.of(text, new Span(15, 21)), "Aleppo", "SYR", 36.2, 37.16, 170063L, null, "");
        assertThat(new CommonPlaces(words, DIRECTIONS, LEXICON.countries(), p -> false).find(List.of(aleppo)))
                .extracting(Place::name)
                .containsOnlyNulls();
    }
}
