package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.When;
import hearsay.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScorerTest {

    @Test
    void theTextIsThatOfTheTextElementAndTheCreationTimeThePublication() {
        Report report = Gold.open(Fixtures.path("times")).reports().getFirst();

        assertThat(report.text()).startsWith("\nNorland & Ostra closed the border on Friday. 🚚 Lorries wait");
        assertThat(report.published()).isEqualTo("2020-10-03");
    }

    @Test
    void spanTypeAndValueAreScoredApart() {
        Result result = score(
                Coders.when("Friday", "2020-10-02", "DATE"),
                Coders.when("wait for three days", "P3D", "DURATION"),
                Coders.when("night", "2020-10-03TNI", "TIME"),
                Coders.when("Lorries", null, "DATE"));

        assertThat(Fixtures.figures(result)).containsExactly(
                "strict span   P   25.0  R   25.0  F1   25.0   (1 of 4 predicted, 4 gold)",
                "relaxed span  P   75.0  R   75.0  F1   75.0   (3 of 4 predicted, 4 gold)",
                "type          P   50.0  R   50.0  F1   50.0   (2 of 4 predicted, 4 gold)",
                "value         P   50.0  R   50.0  F1   50.0   (2 of 4 predicted, 4 gold)");
        assertThat(result.lines(true)).contains(
                "  partly border: [every night]XXXX-XX-XXTNI; wrong: strict span, type, value",
                "  missed border: [1994]1994");
    }

    @Test
    void aFullStopMoreOrLessIsTheSameSpan() {
        assertThat(Fixtures.figures(score(Coders.when("Friday.", "2020-10-02", "DATE"))).getFirst())
                .isEqualTo("strict span   P  100.0  R   25.0  F1   40.0   (1 of 1 predicted, 4 gold)");
    }

    private static Result score(When... times) {
        return Evaluation.run(Fixtures.path("times/border.tml"), Coders.times(List.of(times)), Options.STANDARD);
    }
}
