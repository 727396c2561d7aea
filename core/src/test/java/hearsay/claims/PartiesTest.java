package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.lexicon.Lexicon;
import hearsay.report.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    private static final Lexicon LEXICON = Lexicon.load("en");
    private static final Parties PARTIES = new Parties(LEXICON);
    private static final LocalDate DAY = LocalDate.of(2020, 10, 3);

    private static Acquaintances met(String text) {
        return Acquaintances.of(LEXICON, text, DAY, List.of());
    }

    private static Span span(String text, String words) {
        int start = text.lastIndexOf(words);
        assertThat(start).as("'%s' in the text", words).isNotNegative();
        return new Span(start, start + words.length());
    }

    private static Party who(String text, String words) {
        return PARTIES.resolve(span(text, words), met(text));
    }

    @Test
    void wordsForAnOfficeAreMarked() {
        String text = "The Turkish foreign minister called Sergei Lavrov, and an army spokesman called nobody.";
        assertThat(met(text).offices()).extracting(office -> office.of(text)).containsExactly("foreign minister", "army spokesman");
    }

    @Test
    void aGivenNameThatIsSomebodysSurnameIsNotThatPerson() {
        String text = "The cranes stood still, said Petro Lysenko, who works at the docks.";
        LocalDate inOffice = LocalDate.of(2024, 3, 9);
        Acquaintances met = Acquaintances.of(LEXICON, text, inOffice, List.of(span(text, "Petro Lysenko")));
        assertThat(PARTIES.resolve(span(text, "Petro Lysenko"), met).country()).isNull();
        String other = "Colombia will not take part, Petro said on Saturday.";
        assertThat(PARTIES.resolve(span(other, "Petro"), Acquaintances.of(LEXICON, other, inOffice, List.of(span(other, "Petro")))).name())
                .isEqualTo("Gustavo Petro");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two Syrian rebel sources|SYR|REB",
                "a U.S. official|USA|GOV",
                "Israeli forces|ISR|MIL",
                "Russia's foreign ministry|RUS|GOV",
                "the Kremlin|RUS|GOV",
                "Houthi rebels|YEM|REB",
                "Islamic State militants|ISIS|REB",
                "EU leaders|EU|IGO",
                "fighters from Hezbollah|Hezbollah|REB",
                "the Britain-based Syrian Observatory for Human Rights|GBR|NGO",
                "Egyptian police|EGY|COP",
                "an Iraqi judge|IRQ|JUD",
                "the UN Security Council|UN|IGO",
                "a dozen villagers|null|CVL",
                "unknown gunmen|null|REB",
                "world powers|null|GOV",
                "the US Ambassador to Germany|USA|GOV"
            })
    void countryAndSectorOfANounPhrase(String phrase, String country, String sector) {
        Party party = who("Nothing came of it, " + phrase + " said.", phrase);
        assertThat(party.country()).isEqualTo(country.equals("null") ? null : country);
        assertThat(party.sector()).isEqualTo(sector);
    }

    @Test
    void theTextTeachesWhoSomebodyIs() {
        String text = "Freedonian troops left. Peruvian Interior Minister Aldo Quispe spoke on Monday. Later Quispe flew home.";
        assertThat(who(text, "Quispe"))
                .extracting(Party::name, Party::country, Party::sector)
                .containsExactly("Aldo Quispe", "PER", "GOV");
    }

    @Test
    void anApposedOfficeTeachesToo() {
        String text = "Marta Kovac, the Croatian defence minister, stayed away. Kovac gave no reason.";
        assertThat(who(text, "Kovac").country()).isEqualTo("HRV");
    }

    @Test
    void theTextOutweighsTheListOfOfficeHolders() {
        String text = "Canadian teacher Angela Merkel has nothing to do with politics. Still, Canadian Trade Minister Olaf Scholz smiled. Scholz left.";
        assertThat(who(text, "Scholz").country()).isEqualTo("CAN");
    }

    @Test
    void aBareLastNameIsReadByTheDayOfTheReport() {
        assertThat(who("On Friday Lavrov said no.", "Lavrov")).extracting(Party::name, Party::country).containsExactly("Sergei Lavrov", "RUS");
        assertThat(who("On Friday Albright said no.", "Albright").country()).as("long out of office").isNull();
    }

    @Test
    void aCapitalSpeaksForItsGovernmentButNotBehindIn() {
        String text = "Ankara denies it. The leaders met in Ankara";
        Acquaintances known = met(text);
        assertThat(PARTIES.resolve(new Span(0, 6), known).sector()).isEqualTo("GOV");
        assertThat(PARTIES.resolve(span(text, "Ankara"), known).sector()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French President Emmanuel Macron arrived. He was late.|He|Emmanuel Macron|FRA",
                "French President Emmanuel Macron arrived. Then the French leader spoke.|the French leader|Emmanuel Macron|FRA",
                "Sudan closed its border. It gave no reason.|It||SDN",
                "The Boko Haram sect struck again. Then the militants fled.|the militants||Boko Haram",
                "Somebody spoke. He was late.|He||"
            })
    void wordsThatMeanSomebodyToldOfBefore(String text, String words, @Nullable String name, @Nullable String country) {
        assertThat(who(text, words)).extracting(Party::name, Party::country).containsExactly(name, country);
    }

    @Test
    void weAreTheSpeakersSide() {
        String text = "Oman spoke: \"we want peace\".";
        Party oman = who(text, "Oman");
        assertThat(PARTIES.resolve(span(text, "we"), met(text), oman).country()).isEqualTo("OMN");
        assertThat(who(text, "we").country()).isNull();
    }

    @Test
    void compoundsAreSeveralParties() {
        String text = "Armenian and Azerbaijani forces fought.";
        assertThat(PARTIES.resolveAll(span(text, "Armenian and Azerbaijani forces"), met(text), null))
                .extracting(Party::country, Party::sector)
                .containsExactly(
                        tuple("ARM", "MIL"), tuple("AZE", "MIL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters|WIRE", "Russia's Tass|STATE_MEDIA", "the BBC|BROADCASTER", "intelligence reports|DOCUMENT", "a Western official|UNNAMED",
                "two rebel sources|UNNAMED", "Ankara|GOVERNMENT", "NATO|ORGANISATION", "Emmanuel Macron|PERSON", "police chief Bo Larsen|PERSON"
            })
    void whatASourceIs(String phrase, Source.Kind kind) {
        String text = "It is so, " + phrase + " said.";
        assertThat(new Identities(PARTIES).identify(span(text, phrase), met(text), null).kind()).isEqualTo(kind);
    }
}
