package hearsay.happenings;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Step;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final String FIRST = "OSTRAVIK. A gunman opened fire at the Lindqvist bakery on 12 Harbour Street on Friday night, killing 3 people,"
            + " police said. The baker Torvald Lindqvist, 54 years old, was among them, neighbours told the paper.";
    private static final String SECOND = "Police have named the victims of the shooting at the bakery on 12 Harbour Street in Ostravik. A gunman killed"
            + " 3 people there on Friday, among them the baker Torvald Lindqvist, 54 years old.";
    private static final String OTHER = "In the port of Mellbruk a gunman opened fire on fishermen at the quay on Sunday, killing 2 people, the coast guard"
            + " said. Police were looking for a man in a grey coat, 31 years old.";

    private final Reports reports = new Reports();
    private final Commonness common = Commonness.load();
    private final Neighbours neighbours = new Neighbours(common);
    private final PlacedInMemory placed = new PlacedInMemory();
    private final Placing placing = new Placing(neighbours, common, placed);
    private final Placing.Tracing tracing = new Placing.Tracing(Tolls.load(), common);

    @Test
    void twoReportsOfOneShootingMakeOneHappening() {
        place(first());
        List<Step> steps = place(second());

        assertThat(steps).singleElement().isInstanceOf(Step.Joined.class);
        assertThat(steps.getFirst().happening()).as("the id of the claim that founded it").isEqualTo("c1");
        assertThat(steps.getFirst().because()).contains("same day").endsWith(probability(steps.getFirst()));
    }

    @Test
    void anotherShootingIsAnotherHappening() {
        place(first());

        List<Step> steps = place(reports.draft("Mellbruk Courier", "2021-05-10", OTHER)
                .claims("a gunman opened fire on fishermen at the quay on Sunday, killing 2 people", "opened fire", "coast guard", "2 people", "2021-05-09")
                .made());

        assertThat(steps).singleElement().isInstanceOf(Step.Opened.class);
    }

    @Test
    void whatIsToldOfAnotherDayIsAnotherHappeningEvenInTheSameWords() {
        place(first());

        List<Step> steps = place(reports.draft("Ostravik Post", "2021-06-06", FIRST)
                .claims("A gunman opened fire at the Lindqvist bakery", "opened fire", "police", null, "2021-06-05")
                .made());

        assertThat(steps).singleElement().isInstanceOf(Step.Opened.class);
    }

    private Account first() {
        return reports.draft("Ostravik Post", "2021-05-08", FIRST)
                .claims("A gunman opened fire at the Lindqvist bakery on 12 Harbour Street on Friday night, killing 3 people", "opened fire", "police", "3 people", "2021-05-07")
                .made();
    }

    private Account second() {
        return reports.draft("Morning Mail", "2021-05-09", SECOND)
                .claims("A gunman killed 3 people there on Friday", "killed", "Police", "3 people", "2021-05-07")
                .made();
    }

    private List<Step> place(Account account) {
        Gist gist = Gist.of(account);
        neighbours.add(gist);
        List<Trace> traces = tracing.of(account);
        placed.add(account.number(), traces);
        List<Step> steps = new ArrayList<>(placing.place(gist, traces));
        placed.take(steps);
        return steps;
    }

    private static String probability(Step step) {
        return step.because().substring(step.because().lastIndexOf(' ') + 1);
    }
}
