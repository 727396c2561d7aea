package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that files into a SQLite file is killed, its power is cut, its disk is full. */
class SqliteCrashTest extends CrashSuite {
    private static final int CUTS = 25;

    @TempDir
    Path folder;

    @Override
    LedgerAddress fresh() {
        return new LedgerAddress.InFile(folder.resolve("ledger.db"));
    }

    @Override
    String typed(LedgerAddress address) {
        return address.toString();
    }

    /**
     * Power is cut: of the write-ahead log, only a part is on the disk. What was acknowledged when the log had that length is there; of what
     * came after, nothing or a whole batch.
     */
    @Test
    void ofAWriteAheadLogThatIsCutOffWholeBatchesRemain() throws IOException {
        Path file = folder.resolve("ledger.db");
        Path log = folder.resolve("ledger.db-wal");
        TreeMap<Long, List<String>> acknowledged = new TreeMap<>();
        byte[] main;
        byte[] tail;
        try (Ledger ledger = Ledger.open(file)) {
            List<String> ids = new ArrayList<>();
            acknowledged.put(0L, List.of());
            for (int batch = 0; batch < 12; batch++) {
                ledger.file(List.of(Samples.shelling("a" + batch, ""), Samples.shelling("b" + batch, "")));
                ids.addAll(List.of("a" + batch, "b" + batch));
                acknowledged.put(Files.size(log), List.copyOf(ids));
            }
            main = Files.readAllBytes(file);
            tail = Files.readAllBytes(log);
        }
        Random random = new Random(11);
        for (int cut = 0; cut < CUTS; cut++) {
            int length = cut == 0 ? tail.length : random.nextInt(tail.length + 1);
            Path copy = Files.createDirectory(folder.resolve("cut" + cut)).resolve("ledger.db");
            Files.write(copy, main);
            Files.write(copy.resolveSibling("ledger.db-wal"), Arrays.copyOf(tail, length));
            assertWhole(new LedgerAddress.InFile(copy), acknowledged.floorEntry((long) length).getValue());
        }
    }

    /** No file may grow beyond 3 MB, as on a disk that is full. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldAndLosesNothing() throws IOException, InterruptedException {
        String command = "ulimit -f 3000; exec \"$0\" -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -cp \"$1\" " + FilingProcess.class.getName() + " \"$2\" full-";
        Path file = folder.resolve("ledger.db");
        Process process = new ProcessBuilder("bash", "-c", command, ProcessHandle.current().info().command().orElseThrow(),
                        System.getProperty("java.class.path"), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = reader.lines().toList();
        process.waitFor();

        assertThat(lines.getLast()).startsWith("failed: the ledger cannot be written: ");
        assertThat(lines).hasSizeGreaterThan(10);
        assertWhole(new LedgerAddress.InFile(file), lines.subList(0, lines.size() - 1));
    }
}
