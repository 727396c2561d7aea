package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Türkiye|turkiye",
                "Russia's ministry|russia ministry",
                "the Tigers' base|the tigers base",
                "Ta‘izz|taizz",
                "Da’esh|daesh",
                "al-Qaeda|al qaeda",
                "U.S. troops|us troops",
                "the U.S.|the us",
                "Washington, D.C.|washington dc",
                "Xankəndi|xankandi",
                "Łódź|lodz",
                "Алеппо|алеппо"
            })
    void namesAreLookedUpWithoutAccentsPointsAndPossessives(String name, String key) {
        assertThat(NameWords.key(name)).isEqualTo(key);
    }

    @Test
    void wordsKeepTheirPlaceInTheText() {
        String text = "Near Ta’izz, Yemen’s army";
        assertThat(NameWords.of(text, new Span(5, text.length())))
                .extracting(word -> word.span().of(text))
                .containsExactly("Ta’izz", "Yemen", "army");
    }

    @Test
    void aPointThatEndsASentenceJoinsNothing() {
        assertThat(NameWords.key("It was plan B. He left")).isEqualTo("it was plan b he left");
    }
}
