package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTokensTest {

    @Test
    void aSpanHasTheWordsThatItTouches() {
        TextTokens words = TextTokens.words("It's 🚚 30% of ½ naïve_men.");

        assertThat(words.in(0, 1).toString()).isEqualTo("{0}");
        assertThat(words.in(3, 9).toString()).as("s and, behind the lorry of two code units, 3 of 30").isEqualTo("{1, 2}");
        assertThat(words.find("½ naïve", 1).cardinality()).isEqualTo(2);
        assertThat(words.in(4, 8).isEmpty()).isTrue();
    }

    @Test
    void signsAreTokensOnlyWhereAskedFor() {
        String text = "\"No,\" he said 🚚\u00a0.";

        assertThat(TextTokens.words(text).in(0, text.length()).cardinality()).isEqualTo(3);
        assertThat(TextTokens.wordsAndSigns(text).in(0, text.length()).cardinality()).isEqualTo(8);
    }

    @Test
    void aPhraseIsFoundWhereItStandsForTheNthTime() {
        TextTokens words = TextTokens.words("a b a b");

        assertThat(words.find("a b", 2).toString()).isEqualTo("{2, 3}");
        assertThat(words.find("a b", 3).isEmpty()).isTrue();
    }
}
