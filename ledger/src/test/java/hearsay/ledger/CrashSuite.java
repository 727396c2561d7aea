package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that files is killed at any instant: what it acknowledged is there, and nothing is half there. */
abstract class CrashSuite {
    private static final int KILLS = 4;

    @TempDir
    Path output;

    /** Where a new ledger can lie. */
    abstract LedgerAddress fresh();

    /** What a person would type for it. */
    abstract String typed(LedgerAddress address);

    @Test
    void whatWasAcknowledgedSurvivesBeingKilled() throws IOException, InterruptedException {
        LedgerAddress address = fresh();
        List<String> acknowledged = new ArrayList<>();
        Random random = new Random(7);
        for (int round = 0; round < KILLS; round++) {
            Path printed = output.resolve("round" + round);
            Process process = start(printed, typed(address), "round" + round + "-");
            while (process.isAlive() && Files.size(printed) == 0) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(400));
            process.destroyForcibly().waitFor();
            acknowledged.addAll(wholeLines(printed));
            assertWhole(address, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS).doesNotContainNull().noneMatch(id -> id.startsWith("failed"));
    }

    /** The last line may have been cut off by the kill. */
    private static List<String> wholeLines(Path printed) throws IOException {
        String words = Files.readString(printed);
        return words.substring(0, words.lastIndexOf('\n') + 1).lines().toList();
    }

    private static Process start(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), FilingProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(output.toFile()).start();
    }

    /** Every acknowledged report is there with both of its claims, and every hash is right. */
    static void assertWhole(LedgerAddress address, List<String> acknowledged) {
        try (Ledger ledger = Ledger.open(address)) {
            for (String id : acknowledged) {
                assertThat(ledger.reports().latest(id)).as(id).isPresent();
            }
            List<Flaw> flaws = new ArrayList<>();
            Verification sum = ledger.verify(flaws::add);
            assertThat(flaws).isEmpty();
            assertThat(sum.claims()).isEqualTo(2 * sum.reports());
        }
    }
}
