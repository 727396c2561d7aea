package hearsay.web.dyads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({"-4.26, −4.3", "10, +10.0", "0, 0.0", "-0.04, 0.0"})
    void aScoreHasItsSignAndNoughtHasNone(double score, String words) {
        assertThat(new Cell("POL", "NATO", 1, score).words()).isEqualTo(words);
    }
}
