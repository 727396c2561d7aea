package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures are those of the reference scorers, to the digit. */
class ReferenceScorersTest {

    @Test
    void claimsOfAReading() {
        assertThat(figures("claims/A", "claims/readings.jsonl", Options.STANDARD)).isEqualTo(Fixtures.expected("claims-readings"));
    }

    @Test
    void claimsOfAnotherAnnotator() {
        assertThat(figures("claims/A", "claims/B", Options.STANDARD)).isEqualTo(Fixtures.expected("claims-annotators"));
    }

    @Test
    void attributionsAgainstTheFirstAnnotator() {
        assertThat(figures("brat", "brat-predicted", Options.STANDARD)).isEqualTo(Fixtures.expected("attributions-first"));
    }

    @Test
    void attributionsAgainstEveryAnnotator() {
        assertThat(figures("brat", "brat-predicted", Options.STANDARD.withEveryAnnotator(true))).isEqualTo(Fixtures.expected("attributions-all"));
    }

    @Test
    void eventsOfPloverRecords() {
        assertThat(figures("plover.json", "plover-predicted.jsonl", Options.STANDARD)).isEqualTo(Fixtures.expected("events"));
    }

    @Test
    void eventsOfPloverRecordsBetweenCountries() {
        assertThat(figures("plover.json", "plover-predicted.jsonl", Options.STANDARD.withCountriesOnly(true)))
                .isEqualTo(Fixtures.expected("events-countries"));
    }

    @Test
    void eventsOfSentences() {
        assertThat(figures("sentences.jsonl", "sentences-predicted.jsonl", Options.STANDARD)).isEqualTo(Fixtures.expected("sentences"));
    }

    private static List<String> figures(String gold, String predictions, Options options) {
        return Fixtures.figures(Evaluation.score(Fixtures.path(gold), Fixtures.path(predictions), options));
    }
}
