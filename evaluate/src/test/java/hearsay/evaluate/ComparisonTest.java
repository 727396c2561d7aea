package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.evaluate.Figure.Ratio;
import hearsay.evaluate.Figure.Scale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final Result BEFORE = result(
            1,
            gold("Norland denied it", true, true),
            gold("Ostra was shelled", false, false),
            gold("The border is shut", false, false),
            gold("It rained", true, true),
            gold("It rained", false, true),
            Outcome.falsePrediction("one", "Read more"));
    private static final Result NOW = result(
            2,
            gold("Norland denied it", false, true),
            gold("Ostra was shelled", true, true),
            gold("The border is shut", false, true),
            gold("It rained", true, true),
            gold("It rained", false, false),
            Outcome.falsePrediction("one", "Last update"));

    @Test
    void gainsAndLossesAreNamedItemByItem(@TempDir Path folder) {
        Path file = folder.resolve("run.jsonl");
        Run.of(List.of(BEFORE)).save(file);

        assertThat(Comparison.of(Run.load(file), List.of(NOW)).getFirst().lines()).containsExactly(
                "claims · gold/A · against the saved run: 3 gains, 3 losses",
                "  claim  0.250 -> 0.500  (+0.250)",
                "  - lost: one: Norland denied it",
                "  - content wrong: one: It rained",
                "  - false: one: Last update",
                "  + found: one: Ostra was shelled",
                "  + content right: one: The border is shut",
                "  + no longer false: one: Read more");
    }

    @Test
    void theSameRunHasNoChange() {
        assertThat(Comparison.of(Run.of(List.of(NOW)), List.of(NOW)).getFirst().lines())
                .containsExactly("claims · gold/A · against the saved run: no change");
    }

    @Test
    void aRealRunSurvivesSaving(@TempDir Path folder) {
        List<Result> results = List.of(
                Evaluation.score(Fixtures.path("claims/A"), Fixtures.path("claims/readings.jsonl"), Options.STANDARD),
                Evaluation.score(Fixtures.path("brat"), Fixtures.path("brat-predicted"), Options.STANDARD));
        Path file = folder.resolve("run.jsonl");
        Run.of(results).save(file);

        assertThat(Run.load(file)).isEqualTo(Run.of(results));
        assertThat(Comparison.of(Run.load(file), results)).hasSize(2).allMatch(Comparison::same);
    }

    @Test
    void fewerFalseAlarmsAreBetter() {
        Result before = alarms(3);
        Result now = alarms(4);

        assertThat(Comparison.of(Run.of(List.of(before)), List.of(now)).getFirst().figures())
                .containsExactly("false alarms  30.0 -> 40.0  (+10.0, worse)");
    }

    @Test
    void aChangedGoldIsCounted() {
        Result now = result(1, gold("Norland denied it", true, true));

        assertThat(Comparison.of(Run.of(List.of(BEFORE)), List.of(now)).getFirst().unmatched()).isEqualTo(4);
    }

    @Test
    void anotherFileIsNoRun(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.jsonl"), "{\"id\":\"a\"}\n");

        assertThatThrownBy(() -> Run.load(file)).isInstanceOf(BadGoldException.class).hasMessageEndingWith("x.jsonl, line 1: is no line of a saved evaluation");
    }

    private static Result result(int right, Outcome... outcomes) {
        return new Result("gold/A", "claims", 1, List.of(), List.of(new Ratio("claim", Scale.FRACTION, right, 4, right, 4, "")), List.of(outcomes));
    }

    private static Result alarms(int hit) {
        Figure share = new Figure.Share("false alarms", Scale.PERCENT, "share", hit, 10, "sentences without an event", false);
        return new Result("gold/s", "sentences", 10, List.of(), List.of(share), List.of());
    }

    private static Outcome gold(String words, boolean found, boolean content) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        right.put(Outcome.FOUND, found);
        right.put("content", content);
        return Outcome.gold("one", words, right);
    }
}
