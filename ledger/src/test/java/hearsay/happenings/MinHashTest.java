package hearsay.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinHashTest {
    private static final String WIRE = words(0, 300);

    @Test
    void aPrintOfTheSameWireIsFoundWithAnotherLastParagraph() {
        int[] one = MinHash.of(WIRE);
        int[] other = MinHash.of(WIRE + " " + words(900, 30));

        assertThat(MinHash.shared(one, other)).isGreaterThan(0.75);
        assertThat(MinHash.bands(one)).containsAnyElementsOf(MinHash.bands(other));
    }

    @Test
    void anotherTextSharesNothing() {
        assertThat(MinHash.shared(MinHash.of(WIRE), MinHash.of(words(500, 300)))).isLessThan(0.1);
    }

    @Test
    void aTextOfAFewWordsHasNoSignature() {
        assertThat(MinHash.of("Shots were heard")).isEmpty();
        assertThat(MinHash.shared(MinHash.of(""), MinHash.of(""))).isZero();
    }

    private static String words(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
