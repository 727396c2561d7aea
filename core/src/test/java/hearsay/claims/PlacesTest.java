package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.Lexicon;
import hearsay.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Lexicon LEXICON = Lexicon.load("en");
    private static final Places PLACES = new Places(LEXICON);

    /** The places whose names stand in square brackets, by their words. */
    private static Map<String, Place> in(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = 0;
        for (char c : marked.toCharArray()) {
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        Acquaintances known = Acquaintances.of(LEXICON, text.toString(), null, List.of());
        return PLACES.resolve(spans, known).stream().collect(Collectors.toMap(p -> p.mention().text(), Function.identity(), (a, b) -> a));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A fire broke out in [Paris].|Paris|FRA",
                "A fire broke out in [Paris], [Texas].|Paris|USA",
                "Rebels left [Tripoli]; Lebanese troops in Beirut and [Sidon], Lebanon, looked on.|Tripoli|LBN",
                "Rebels left [Tripoli]; Libya's army moved on [Misrata] and [Sirte].|Tripoli|LBY",
                "Snow fell in [Georgia] and its capital [Tbilisi].|Georgia|GEO",
                "The siege of [Idlib province] went on.|Idlib province|SYR",
                "They fled [eastern Aleppo].|eastern Aleppo|SYR",
                "Peace talks on [Mexico] failed.|Mexico|MEX"
            })
    void theRestOfTheReportTellsWhichOneIsMeant(String marked, String name, String country) {
        assertThat(in(marked).get(name).country()).isEqualTo(country);
    }

    @Test
    void rivalNamesAreOnePlace() {
        Map<String, Place> places = in("Shells hit [Stepanakert], which Baku calls [Khankendi].");
        assertThat(places.get("Stepanakert").lat()).isEqualTo(places.get("Khankendi").lat());
    }

    @Test
    void seasBelongToNobody() {
        Place sea = in("Drilling in the [eastern Mediterranean] goes on.").get("eastern Mediterranean");
        assertThat(sea.country()).isNull();
        assertThat(sea.lat()).isNotNull();
    }

    @Test
    void townsCarryTheirGeoNamesId() {
        assertThat(in("They passed [Gaziantep].").get("Gaziantep").name()).isEqualTo("Gaziantep");
        assertThat(in("They passed the city of [Mariupol].").get("Mariupol").geonames()).isEqualTo(701822L);
    }

    @Test
    void aNameThatNoListHoldsStaysUnknown() {
        assertThat(in("They met in [Qwxyzburg].").get("Qwxyzburg"))
                .extracting(Place::name, Place::lat, Place::because)
                .containsExactly(null, null, "no list holds this name");
    }

    @Test
    void withoutMarksNamesAreLookedUp() {
        String text = "Reading the news in Aleppo, Mary Jones of Reuters wept for Homs and the Strait of Hormuz.";
        Acquaintances known = Acquaintances.of(LEXICON, text, null, List.of());
        assertThat(PLACES.find(known)).extracting(span -> span.of(text)).containsExactly("Aleppo", "Homs", "Strait of Hormuz");
    }
}
