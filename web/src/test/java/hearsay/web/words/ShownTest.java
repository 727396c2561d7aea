package hearsay.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void plainWordsAreShownAsTheyAre() {
        assertThat(Shown.line("“No one was hurt,” said Zoë Álvarez – twice")).isEqualTo("“No one was hurt,” said Zoë Álvarez – twice");
        assertThat(Shown.line(" at the edges ")).isEqualTo("at the edges");
        assertThat(Shown.line("cut off", 3)).isEqualTo("cut …");
    }

    @Test
    void spacesAndLinesBecomeOneSpace() {
        assertThat(Shown.line("two  spaces,\ta tab,\na line\u2028and another")).isEqualTo("two spaces, a tab, a line and another");
    }

    @Test
    void whatCannotBeSeenIsShownByASign() {
        assertThat(Shown.line("bell\u0007")).isEqualTo("bell\u2407");
        assertThat(Shown.line("rub\u007fout")).isEqualTo("rub\u2421out");
        assertThat(Shown.line("turned\u202eround")).isEqualTo("turned\ufffdround");
        assertThat(Shown.text("a line\nanother\u009b")).isEqualTo("a line\nanother\ufffd");
    }
}
