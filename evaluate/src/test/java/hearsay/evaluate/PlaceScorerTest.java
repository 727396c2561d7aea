package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claims.Place;
import hearsay.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceScorerTest {

    @Test
    void anArticleBringsItsTitleOutletAndDay() {
        Report report = Gold.open(Fixtures.path("toponyms.xml")).reports().getFirst();

        assertThat(report.id()).isEqualTo("101");
        assertThat(report.title()).isEqualTo("Ferry to Calais");
        assertThat(report.outlet()).isEqualTo("gazette.example");
        assertThat(report.published()).isEqualTo("2009-03-20");
        assertThat(report.text()).contains("Calais & Paris");
    }

    @Test
    void spansAndPointsAreScoredEndToEnd() {
        Result result = score(
                "toponyms.xml",
                Coders.place("Dover", 51.13, 1.31),
                Coders.place("Calais", 43.0, 1.86),
                Coders.place("Paris stopped", 48.85, 2.35),
                Coders.place("Pier Nine", 40.0, -70.0),
                Coders.place("ferry", null, null));

        assertThat(Fixtures.figures(result)).containsExactly(
                "toponym                      P   60.0  R   60.0  F1   60.0   (3 of 5 predicted, 5 gold)",
                "toponym (overlap)            P   80.0  R   80.0  F1   80.0   (4 of 5 predicted, 5 gold)",
                "toponym and point            P   25.0  R   25.0  F1   25.0   (1 of 4 predicted, 4 gold)",
                "  of found: within 161 km    accuracy   50.0 %   (1 of 2)",
                "  of found: mean distance    442.0 km   (2 found with a point)",
                "  of found: median distance  442.0 km   (2 found with a point)");
    }

    @Test
    void aPlaceWithoutAPointIsNotNear() {
        assertThat(Fixtures.figures(score("toponyms.xml", Coders.place("Calais", null, null)))).contains(
                "  of found: within 161 km    accuracy    0.0 %   (0 of 1)",
                "  of found: mean distance    - km   (0 found with a point)");
    }

    @Test
    void offsetsMayCountFromOne() {
        assertThat(Fixtures.figures(score("locations.xml", Coders.place("Lima", -12.0, -77.0))).getFirst()).contains("F1  100.0");
    }

    @Test
    void distancesAreThoseOnTheGlobe() {
        assertThat(new PlaceGold.Point(0, 179.5).distance(new PlaceGold.Point(0, -179.5))).isBetween(111.0, 111.4);
        assertThat(new PlaceGold.Point(90, 0).distance(new PlaceGold.Point(-90, 0))).isBetween(20015.0, 20016.0);
    }

    private static Result score(String gold, Place... places) {
        return Evaluation.run(Fixtures.path(gold), Coders.places(List.of(places)), Options.STANDARD);
    }
}
