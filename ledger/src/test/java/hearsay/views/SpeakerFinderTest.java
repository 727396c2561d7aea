package hearsay.views;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Stance;
import hearsay.ledger.Condition;
import hearsay.ledger.Condition.Role;
import hearsay.ledger.Ledger;
import hearsay.ledger.Step;
import hearsay.search.Desk;
import hearsay.search.SearchIndex;
import hearsay.views.Speaker.Matter;
import hearsay.views.Speaker.Turn;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerFinderTest {
    private static final Condition PETROV = new Condition.Part(Role.SOURCE, "Petrov", null);

    @TempDir
    Path folder;

    @Test
    void whoAffirmsThenDeniesHasShiftedAndWhoSaysNoMoreIsSilent() {
        try (Ledger ledger = Ledger.open(folder.resolve("desk.ledger"));
                SearchIndex index = SearchIndex.open(ledger, folder.resolve("index"), () -> Desk.SHELLS_ARE_BOMBS)) {
            Desk desk = new Desk(ledger);
            desk.file("a", "2021-05-01", "Norland shelled the port, Petrov said.", "Norland", "Petrov", Stance.AFFIRMS);
            desk.file("b", "2021-05-03", "Norland shelled the port, Petrov repeated.", "Norland", "Petrov", Stance.AFFIRMS);
            desk.file("c", "2021-05-09", "Norland shelled nothing, Petrov said.", "Norland", "Petrov", Stance.DENIES);
            desk.file("d", "2021-06-20", "Norland shelled the port, Ilina said.", "Norland", "Ilina", Stance.AFFIRMS);
            desk.file("e", "2021-06-21", "Norland sold grain, Petrov said.", "Norland", "Petrov", Stance.AFFIRMS);
            ledger.happenings().append(List.of(
                    new Step.Opened("h", 1, ""), new Step.Joined("h", 2, ""), new Step.Joined("h", 3, ""), new Step.Joined("h", 4, "")));
            index.follow(() -> {});
            SpeakerFinder finder = new SpeakerFinder(ledger, index);

            Matter shelling = finder.find(PETROV, "Petrov", null, 10).matters().getFirst();
            assertThat(shelling.happening()).isEqualTo("h");
            assertThat(shelling.turns()).containsExactly(
                    new Turn(Stance.AFFIRMS, LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 3), 2),
                    new Turn(Stance.DENIES, LocalDate.of(2021, 5, 9), LocalDate.of(2021, 5, 9), 1));
            assertThat(shelling.shifted()).isTrue();
            assertThat(shelling.silent()).isEqualTo("2021-05-09");
            assertThat(shelling.others()).isEqualTo("2021-06-20");

            Speaker onGrain = finder.find(PETROV, "Petrov", "grain", 10);
            assertThat(onGrain.matters()).singleElement().satisfies(matter -> {
                assertThat(matter.claims()).extracting(claim -> claim.report().id()).containsExactly("e");
                assertThat(matter.shifted()).isFalse();
                assertThat(matter.silent()).isNull();
            });
            assertThat(SpeakerJson.line(onGrain, onGrain.matters().getFirst())).contains("\"shifted\":false", "\"text\":\"Norland sold grain, Petrov said\"");
            assertThat(finder.find(new Condition.Part(Role.SOURCE, "Orlov", null), "Orlov", null, 10).matters()).isEmpty();
        }
    }
}
