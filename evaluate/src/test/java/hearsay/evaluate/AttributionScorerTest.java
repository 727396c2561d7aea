package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.reading.Attribution;
import hearsay.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionScorerTest {

    @Test
    void itemsAreShownAsMarkedText() {
        Result result = Evaluation.score(Fixtures.path("brat"), Fixtures.path("brat-predicted"), Options.STANDARD);

        assertThat(result.lines(true)).contains(
                "  partly second: [added]cue [It was shelled]content; wrong: source",
                "  false  first: [\"and never will.\"]content");
    }

    @Test
    void whatIsWrittenForOthersReadsBackTheSame(@TempDir Path folder) throws Exception {
        Path written = folder.resolve("predicted");
        Result direct = Evaluation.run(
                Fixtures.path("brat"), Coders.attributions(AttributionScorerTest::read), Options.STANDARD.withPredictions(written));

        assertThat(Files.readString(written.resolve("first.ann"))).isEqualTo("""
                T1\tSource 30 39\tAna Korel
                T2\tCue 25 29\tsaid
                T3\tContent 0 9;10 22\tNorland 🚚 sent fighter
                E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
                """);
        assertThat(Evaluation.score(Fixtures.path("brat"), written, Options.STANDARD).lines(true)).isEqualTo(direct.lines(true));
        assertThat(Fixtures.figures(direct)).anyMatch(l -> l.startsWith("triple/all       P  100.0  R   25.0"));
    }

    private static List<Attribution> read(Report report) {
        if (!report.id().equals("first")) {
            return List.of();
        }
        return List.of(new Attribution(
                Coders.span(report, "Ana Korel"),
                Coders.span(report, "said"),
                List.of(Coders.span(report, "Norland 🚚"), Coders.span(report, "sent fighter")),
                0));
    }
}
