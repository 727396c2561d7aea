package hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final WordPieces pieces = new WordPieces(Map.of("a", 5, ".", 6));

    private List<Window> windows(String text) {
        return Window.over(Words.of(text, Set.of()), pieces);
    }

    @Property(tries = 100)
    void every_word_lies_in_a_window_and_no_window_is_too_long(@ForAll @IntRange(min = 1, max = 3000) int size, @ForAll @IntRange(min = 1, max = 60) int sentence) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(i % sentence == sentence - 1 ? "a. A " : "a ");
        }
        Words words = Words.of(text.toString(), Set.of());
        boolean[] covered = new boolean[words.size()];
        for (Window window : Window.over(words, pieces)) {
            assertThat(window.length()).isLessThanOrEqualTo(Window.SIZE + 2);
            for (int i = window.words().first(); i < window.words().end(); i++) {
                covered[i] = true;
            }
        }
        assertThat(covered).doesNotContain(false);
    }

    @Test
    void a_paragraph_break_is_a_piece_of_its_own() {
        Window window = windows("A a\n\nA a " + "a ".repeat(100)).getFirst();
        assertThat(window.ids()).startsWith(WordPieces.CLS, 5, 5, WordPieces.SEP, 5, 5);
        assertThat(window.places()).startsWith(1, 2, 4, 5);
    }

    @Test
    void a_short_text_is_read_twice_and_marked_the_second_time() {
        Window window = windows("A a.").getFirst();
        assertThat(window.ids()).containsExactly(WordPieces.CLS, 5, 5, 6, WordPieces.SEP, 5, 5, 6, WordPieces.SEP);
        assertThat(window.places()).containsExactly(5, 6, 7);
    }

    @Test
    void the_shape_of_a_word_travels_beside_its_pieces() {
        assertThat(List.of("ceasefire", "Ankara", "NATO", "300", "T-72", "“").stream().map(Window::shape)).containsExactly(0, 1, 2, 3, 3, 0);
    }
}
