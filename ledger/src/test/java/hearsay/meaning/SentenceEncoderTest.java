package hearsay.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {

    @Test
    void whatMeansTheLikeLiesNearer() {
        try (SentenceEncoder encoder = SentenceEncoder.load(1)) {
            List<float[]> vectors = encoder.of(List.of(
                    "Soldiers fired shells at the harbour town.",
                    "The port came under artillery bombardment.",
                    "The bakery sells rye bread on Mondays, to everybody who comes early enough."));

            assertThat(dot(vectors.get(0), vectors.get(0))).isBetween(0.999, 1.001);
            assertThat(dot(vectors.get(0), vectors.get(1))).isGreaterThan(dot(vectors.get(0), vectors.get(2)) + 0.3);
        }
    }

    @Test
    void aSentenceHasTheSameVectorWhateverGoesWithIt() {
        try (SentenceEncoder encoder = SentenceEncoder.load(1)) {
            float[] alone = encoder.of(List.of("Talks ended.")).getFirst();
            float[] among = encoder.of(List.of("x ".repeat(5_000), "Talks ended.", "")).get(1);

            assertThat(dot(alone, among)).isGreaterThan(0.98);
        }
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
