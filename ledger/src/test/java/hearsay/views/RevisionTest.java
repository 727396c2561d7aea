package hearsay.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a corrected report says otherwise. */
class RevisionTest {

    @Test
    void aNumberThatWasCorrectedIsOneChange() {
        Revision revision = Revision.between(
                "Gunmen attacked the depot. At least 12 people were killed. The governor spoke on Monday.",
                "Gunmen attacked the depot. At least 17 people were killed. The governor spoke on Monday.",
                Locale.ENGLISH);
        assertThat(revision.changes())
                .containsExactly(new Revision.Change("At least 12 people were killed.", "At least 17 people were killed."));
    }

    @Test
    void aSentenceMoreOrLessIsShownAlone() {
        String shorter = "Gunmen attacked the depot.";
        String longer = "Gunmen attacked the depot. The army denied it.";
        assertThat(Revision.between(shorter, longer, Locale.ENGLISH).changes()).containsExactly(new Revision.Change("", "The army denied it."));
        assertThat(Revision.between(longer, shorter, Locale.ENGLISH).changes()).containsExactly(new Revision.Change("The army denied it.", ""));
    }

    @Test
    void otherBlanksAndLinesAreNoChange() {
        assertThat(Revision.between("One  came.\nTwo went.", "One came.\n\nTwo went. ", Locale.ENGLISH).changes()).isEmpty();
    }

    @Test
    void whatIsOtherwiseThroughoutIsCutOff() {
        String numbers = IntStream.range(0, 600).mapToObj(i -> "Line " + i + " stays.\nLine " + i + " goes.").collect(Collectors.joining("\n"));
        Revision revision = Revision.between(numbers, numbers.replace("goes", "went"), Locale.ENGLISH);
        assertThat(revision.changes()).hasSize(200);
        assertThat(revision.hidden()).isEqualTo(400);
    }

    @Property(tries = 200)
    void anyTwoTextsCanBeCompared(@ForAll String one, @ForAll String other) {
        assertThat(Revision.between(one, one, Locale.ENGLISH).changes()).isEmpty();
        Revision.between(one, other, Locale.forLanguageTag("ar"));
    }
}
