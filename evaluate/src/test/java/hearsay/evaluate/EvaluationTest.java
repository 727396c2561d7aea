package hearsay.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @Test
    void everyTextOfTheGoldIsReadOnce() {
        List<String> read = new ArrayList<>();
        Evaluation.run(Fixtures.path("claims/A"), Coders.of(r -> {
            read.add(r.id() + " " + r.published() + " " + r.outlet());
            return Coders.everything(r);
        }), Options.STANDARD);

        assertThat(read).containsExactly("one 2020-10-03 The Gazette", "two 2020-10-06 The Gazette");
    }

    @Test
    void aReportAtWhichTheCoderFailsIsNamedAndCountsAsUnread() {
        Result result = Evaluation.run(Fixtures.path("claims/A"), Coders.of(r -> {
            if (r.id().equals("two")) {
                throw new IllegalStateException("no such word");
            }
            return Coders.everything(r);
        }), Options.STANDARD);

        assertThat(result.lines(false)).startsWith(
                "claims · claims/A · 2 reports, 1 failed", "  two: the coder failed: java.lang.IllegalStateException: no such word");
        assertThat(result.lines(false)).anyMatch(l -> l.startsWith("claim (content") && l.endsWith("(0 of 1 predicted, 11 gold)"));
    }

    @Test
    void severalThreadsGiveTheSameAsOne() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        List<String> progress = new ArrayList<>();
        Coder coder = Coders.of(r -> {
            threads.add(Thread.currentThread().getName());
            return Coders.everything(r);
        });
        Options several = Options.STANDARD.withThreads(3).withProgress((done, of) -> progress.add(done + " of " + of));

        assertThat(Evaluation.run(Fixtures.path("sentences.jsonl"), coder, several))
                .isEqualTo(Evaluation.run(Fixtures.path("sentences.jsonl"), coder, Options.STANDARD));
        assertThat(threads).hasSizeLessThanOrEqualTo(4);
        assertThat(progress).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
    }

    @Test
    void whatWasReadCanBeWrittenAndScoredAgain(@TempDir Path folder) {
        for (String gold : List.of("claims/A", "sentences.jsonl", "plover.json", "times", "toponyms.xml")) {
            Path written = folder.resolve("predicted.jsonl");
            Result direct = Evaluation.run(Fixtures.path(gold), Coders.of(Coders::everything), Options.STANDARD.withPredictions(written));

            assertThat(Evaluation.score(Fixtures.path(gold), written, Options.STANDARD)).isEqualTo(direct);
        }
    }

    @Test
    void aSentenceIsAReportOfItsOwn() {
        Report report = Gold.open(Fixtures.path("sentences.jsonl")).reports().getFirst();

        assertThat(report.id()).isEqualTo("s1");
        assertThat(report.text()).isEqualTo("Ostra shelled Brod, and Norland accused it of murder.");
        assertThat(report.published()).isEqualTo("2020-10-02");
    }
}
