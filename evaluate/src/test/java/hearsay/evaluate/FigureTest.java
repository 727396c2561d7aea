package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.evaluate.Figure.Scale;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void halvesRoundToTheEvenDigitAsInTheReferenceScorers() {
        assertThat(Scale.FRACTION.of(0.0625)).isEqualTo("0.062");
        assertThat(Scale.FRACTION.of(0.1875)).isEqualTo("0.188");
        assertThat(Scale.PERCENT.of(0.0625)).isEqualTo("6.2");
        assertThat(Scale.PERCENT.of(1)).isEqualTo("100.0");
    }

    @Test
    void nothingPredictedIsZeroNotAnError() {
        Figure.Ratio ratio = new Tally().ratio("claim", Scale.PERCENT);

        assertThat(ratio.shown()).isEqualTo("0.0");
        assertThat(ratio.value()).isZero();
    }
}
