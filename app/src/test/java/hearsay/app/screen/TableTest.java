package hearsay.app.screen;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.Deeds;
import hearsay.lexicon.EventClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {

    @Test
    void narrowColumnsKeepTheirWidthAndWideOnesShareTheRest() {
        assertThat(Table.share(new int[] {3, 100, 8, 40}, 60)).containsExactly(3, 25, 8, 24);
        assertThat(Table.share(new int[] {3, 10, 8}, 60)).containsExactly(3, 10, 8);
        assertThat(Table.share(new int[] {50, 50, 50}, 3)).containsExactly(6, 6, 6);
    }

    @ParameterizedTest
    @EnumSource(EventClass.class)
    void everyEventClassHasAPlainWord(EventClass type) {
        assertThat(Deeds.load("en").word(type)).isNotEqualTo(type.name()).isNotBlank();
    }

    @Test
    void aNameIsShownByTheWordsThatTellMostInLeastRoom() {
        assertThat(Telling.name("Macron", "Emmanuel Macron")).isEqualTo("Macron");
        assertThat(Telling.name("the French president Emmanuel Macron", "Emmanuel Macron")).isEqualTo("Emmanuel Macron");
        assertThat(Telling.name("He", "Emmanuel Macron")).isEqualTo("Emmanuel Macron");
        assertThat(Telling.name("Baku", "Azerbaijan")).isEqualTo("Baku (Azerbaijan)");
        assertThat(Telling.name("two rebel sources", null)).isEqualTo("two rebel sources");
    }
}
