package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final WordPieces PIECES = load();

    private static WordPieces load() {
        try {
            return WordPieces.load(WordPieces.class.getResourceAsStream("vocabulary.txt"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Numbers as the tokenizer of the base encoder gives them. */
    @ParameterizedTest
    @CsvSource({
        "the, 1996",
        "Ministry, 3757",
        "Élysée, 20779 19763",
        "Karabakh, 13173 3676 10023",
        "300, 3998",
        "“, 1523",
        "Донецк, 1184 14150 18947 15290 29751 23925",
        "北京, 1781 1755",
        "Stepanakert, 3357 5162 5484 2102",
        "naïve, 15743",
        "2020s, 12609 2015"
    })
    void a_word_is_cut_like_the_encoder_learnt_it(String word, String numbers) {
        int[] want = java.util.Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(PIECES.of(word)).containsExactly(want);
    }

    @Test
    void a_word_without_end_is_one_unknown_piece() {
        assertThat(PIECES.of("a".repeat(100_000))).containsExactly(WordPieces.UNKNOWN);
    }

    @Property
    void every_word_has_one_to_sixteen_pieces(@ForAll String word) {
        assertThat(java.util.Arrays.stream(PIECES.of(word)).boxed().toList()).hasSizeBetween(1, 16).allMatch(p -> p >= 0 && p < 30522);
    }
}
