package hearsay.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Erdoğan, 7",
        "e\u0301t\u0301, 2",
        "中国, 4",
        "한국, 4",
        "\u1112\u1161\u11ab, 2",
        "ﾊﾝ, 2",
        "الجيش, 5",
        "नमस्ते, 4",
        "👍🏽, 2",
        "👨‍👩‍👧, 2",
        "🇸🇾, 2",
        "☂️, 2",
        "a\u200bb\u2060c, 3",
    })
    void countsColumns(String words, int columns) {
        assertThat(DisplayWidth.of(words)).isEqualTo(columns);
    }

    @Property(tries = 300)
    void wrappedLinesFitAndLoseNothing(@ForAll String words, @ForAll @IntRange(min = 2, max = 40) int width) {
        Phrase phrase = Phrase.of("_" + words);
        StringBuilder all = new StringBuilder();
        for (Phrase line : Wrapping.lines(phrase, width)) {
            boolean oneCharacter = DisplayWidth.graphemes(line.inks().getFirst().words()).size() == 1;
            assertThat(oneCharacter || line.width() <= width).isTrue();
            line.inks().forEach(ink -> all.append(ink.words()));
        }
        assertThat(all.toString().replace(" ", "")).isEqualTo(Printable.line("_" + words).replace(" ", ""));
    }
}
