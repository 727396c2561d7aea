package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load("en");

    @ParameterizedTest
    @CsvSource({
        "Turkey, TUR", "Türkiye, TUR", "Burma, MMR", "Ivory Coast, CIV", "Syrians, SYR", "Kremlin, RUS", "Congo, COD", "Niger, NER",
        "Nigerian, NGA", "North Korea, PRK", "Kosovo, XKX", "Gaza, PSE", "USSR, RUS", "Сирия, SYR", "سوريا, SYR"
    })
    void wordsForCountries(String word, String code) {
        List<CountryWord> meanings = LEXICON.countries().words().get(word);
        assertThat(meanings).extracting(CountryWord::code).containsOnly(code);
    }

    @Test
    void usIsACountryOnlyInCapitals() {
        assertThat(LEXICON.countries().words().all(NameWords.of("they told us so"))).isEmpty();
        assertThat(LEXICON.countries().words().all(NameWords.of("they told US officials"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Bush, 2003-05-01, George W. Bush", "Johnson, 2020-05-01, ", "Tillerson, 2017-06-01, Rex Tillerson", "Macron, 2012-01-01, "})
    void aLastNameMeansWhoHeldOfficeThen(String name, LocalDate day, @Nullable String who) {
        Phrases.Match<Leader> match = LEXICON.leaders().at(NameWords.of(name), 0, 1, day);
        assertThat(match == null ? null : match.first().name()).isEqualTo(who);
    }

    @Test
    void anOfficeThatChangedHandsIsReadByTheDay() {
        List<NameWord> name = NameWords.of("Vladimir Putin");
        assertThat(LEXICON.leaders().at(name, 0, 2, LocalDate.of(2010, 1, 1)).first().office()).isEqualTo("prime minister");
        assertThat(LEXICON.leaders().at(name, 0, 2, LocalDate.of(2015, 1, 1)).first().office()).isEqualTo("president");
    }

    @ParameterizedTest
    @CsvSource({"Daesh, ISIS", "Security Council, UN", "Hezbollah, Hezbollah", "Ansar Allah, YEM", "Medecins Sans Frontieres, FRA", "Knesset, ISR"})
    void organisationsAndTheirSpellings(String name, @Nullable String party) {
        List<Organisation> found = LEXICON.organisations().names().get(name);
        assertThat(found.isEmpty() ? null : found.getFirst().party()).isEqualTo(party);
    }

    @Test
    void outletsAreFoundByNameAndHost() {
        assertThat(LEXICON.outlets().names().get("Itar-Tass").getFirst().kind()).isEqualTo("state media");
        assertThat(LEXICON.outlets().ofHost("www.bbc.co.uk").name()).isEqualTo("BBC");
        assertThat(LEXICON.outlets().ofHost("example.org")).isNull();
    }

    @ParameterizedTest
    @EnumSource(EventClass.class)
    void everyEventClassHasACodeThatLeadsBackToIt(EventClass type) {
        EventCodes events = LEXICON.events();
        assertThat(events.ofCameo(events.of(type).cameo())).isEqualTo(type);
        assertThat(events.quad(type)).isNotEmpty();
        assertThat(events.score(type, null)).isBetween(-10.0, 10.0);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT, spoke by phone, , 041",
        "ACCUSE, condemned, the shelling, 111",
        "ACCUSE, accused, , 112",
        "AID, sending, fighters to support its ally, 072",
        "RETREAT, agreed, a ceasefire, 0871",
        "THREATEN, threaten, sanctions over its drilling, 1312",
        "COERCE, arrested, , 173",
        "AGREE, something, unheard of, 030"
    })
    void wordsTellFinerCodes(EventClass type, String trigger, @Nullable String around, String cameo) {
        assertThat(LEXICON.events().of(type, trigger, around == null ? "" : around).cameo()).isEqualTo(cameo);
    }

    @ParameterizedTest
    @CsvSource({
        "Aleppo, 36.2, 37.2", "Алеппо, 36.2, 37.2", "حلب, 36.2, 37.2", "北京, 39.9, 116.4", "Stepanakert, 39.8, 46.8", "Xankəndi, 39.8, 46.8",
        "Artsakh, 39.9, 46.8", "Strait of Hormuz, 26.6, 56.3", "Ta'izz, 13.5, 44.0", "Texas, 31, -100", "Kiev, 50.5, 30.5", "Artemivsk, 48.6, 38.0"
    })
    void placesInManyScriptsAndRivalNames(String name, double lat, double lon) {
        assertThat(LEXICON.gazetteer().find(name).getFirst().kilometresTo(lat, lon)).isLessThan(161);
    }
}
