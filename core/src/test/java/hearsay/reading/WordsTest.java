package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Span;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "gen", "u.s");

    private static List<String> sentences(String text) {
        return Words.of(text, ABBREVIATIONS).sentences().stream().map(s -> s.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town fell on Monday.|The army denied it.",
                "Gen. Aslan met Mr. Petrov.|They spoke for an hour.",
                "\"We will stay.\"|He left at once.",
                "J. Weber spoke first.|Nobody answered.",
                "It cost 1.5 million.|Who paid?|No one knows.",
                "He asked \"why now?\" and left."
            })
    void a_sentence_ends_where_a_reader_would_end_it(String marked) {
        assertThat(sentences(marked.replace('|', ' '))).containsExactly(marked.split("\\|"));
    }

    @Test
    void a_blank_line_ends_a_paragraph_and_a_sentence() {
        Words words = Words.of("Talks fail\n\nThe two sides met\nin Geneva.", ABBREVIATIONS);
        assertThat(words.get(2).paragraph()).isEqualTo(1);
        assertThat(words.breaksBefore(2)).isTrue();
        assertThat(words.breaksBefore(6)).as("a wrapped line is no paragraph where blank lines are").isFalse();
        assertThat(words.sentences()).hasSize(2);
    }

    @Test
    void without_blank_lines_each_line_is_a_paragraph() {
        assertThat(Words.of("Talks fail\nThe two sides met.", ABBREVIATIONS).breaksBefore(2)).isTrue();
    }

    @Property
    void every_visible_character_lies_in_a_word_and_every_word_in_the_text(@ForAll String text) {
        Words words = Words.of(text, ABBREVIATIONS);
        int at = 0;
        for (Word word : words.all()) {
            assertThat(word.span().of(text)).isEqualTo(word.text());
            assertThat(text.substring(at, word.span().start())).matches("(?U)\\s*");
            at = word.span().end();
        }
        assertThat(text.substring(at)).matches("(?U)\\s*");
        assertThat(words.sentences()).allMatch(s -> s.end() <= text.length());
    }

    @Property
    void a_span_is_found_again_by_its_words(@ForAll String text) {
        Words words = Words.of(text, ABBREVIATIONS);
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.range(words.get(i).span())).isEqualTo(new Range(i, i + 1));
        }
        assertThat(words.range(new Span(text.length(), text.length())).isEmpty()).isTrue();
    }

    @Test
    void aLineThatIsApartEndsAParagraphAlsoWithoutABlankLine() {
        String text = "date 2020-10-03\nTwo ministers met.\n\nThey parted.";
        Words words = Words.of(text, ABBREVIATIONS, List.of(new Span(0, 15)), List.of());
        int two = words.range(new Span(16, 19)).first();
        assertThat(words.breaksBefore(two)).isTrue();
        assertThat(Words.of(text, ABBREVIATIONS).breaksBefore(two)).isFalse();
    }

    @Test
    void aDateOfTheReportEndsAParagraphAlsoWithinALine() {
        String text = "date 2020-10-03 Two ministers met.";
        Words words = Words.of(text, ABBREVIATIONS, List.of(), List.of(new Span(0, 15)));
        assertThat(words.breaksBefore(words.range(new Span(16, 19)).first())).isTrue();
    }
}
