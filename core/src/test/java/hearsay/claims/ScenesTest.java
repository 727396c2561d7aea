package hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.lexicon.EventClass;
import hearsay.reading.Words;
import hearsay.report.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Claims whose own words name no place. */
class ScenesTest {
    private static final String TEXT = "Shells hit Ostra. Nine people died in the attack. Envoys hope for talks one day, their letter to the court said.";
    private static final Place OSTRA = new Place(Mention.of(TEXT, new Span(11, 16)), "Ostra", null, 1.0, 2.0, 7L, "to", "made up");

    private static Claim claim(String words, EventClass type, Modality modality, List<Place> places) {
        int at = TEXT.indexOf(words);
        Event event = new Event(type, null, "190", null);
        return new Claim(
                words, List.of(new Span(at, at + words.length())), List.of(), Stance.AFFIRMS, event, List.of(), List.of(), modality, false, null,
                places, List.of(), 1, List.of());
    }

    @Test
    void what_goes_on_with_a_placed_happening_is_placed_there_and_says_that_this_is_carried_over() {
        Claim shelling = claim("Shells hit Ostra", EventClass.ASSAULT, Modality.HAPPENED, List.of(OSTRA));
        Claim deaths = claim("Nine people died", EventClass.ASSAULT, Modality.HAPPENED, List.of());
        Claim placed = new Scenes(Words.of(TEXT, Set.of()), List.of(OSTRA)).place(List.of(shelling, deaths)).getLast();
        assertThat(placed.places()).extracting(Place::name, Place::role).containsExactly(org.assertj.core.groups.Tuple.tuple("Ostra", null));
        assertThat(placed.because().getLast()).contains("carried over", "of a like event");
    }

    @Test
    void a_hope_of_something_else_further_on_has_no_place() {
        Claim shelling = claim("Shells hit Ostra", EventClass.ASSAULT, Modality.HAPPENED, List.of(OSTRA));
        Claim hope = claim("talks one day", EventClass.CONSULT, Modality.HYPOTHETICAL, List.of());
        assertThat(new Scenes(Words.of(TEXT, Set.of()), List.of()).place(List.of(shelling, hope)).getLast().places()).isEmpty();
    }
}
