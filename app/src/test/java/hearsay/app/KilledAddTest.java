package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code add} of a folder in a process of its own is killed at any instant, called again, and killed again. What it told to be filed is never
 * filed a second time, every hash is right, and in the end the ledger and its index hold each report.
 *
 * <p>A few kills in each build; {@code -Dhearsay.kills=100 -Dhearsay.launcher=./hearsay} for many, through the launcher.
 */
class KilledAddTest {
    private static final int KILLS = Integer.getInteger("hearsay.kills", 6);
    private static final String LAUNCHER = System.getProperty("hearsay.launcher", "");
    /** More reports than can be filed before the kill. */
    private static final int AHEAD = 40;
    private static final int VERIFIED_EACH = 10;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PLACES = List.of("Aleppo", "Idlib", "Homs", "Raqqa", "Afrin", "Palmyra", "Latakia");
    private static final List<String> WORDS = List.of(
            "%s's army shelled a bridge near %s on Sunday, killing %d soldiers, two rebels told Reuters.",
            "The foreign ministry of %s denied that its army had shelled %s, where %d people were said to have died.",
            "%s will send aid to %s after %d families lost their homes, a spokesman for the Red Crescent said.");

    /** When it is killed. */
    private enum Instant { STARTING, FILING, ENDING }

    @TempDir
    private Path folder;

    private final Random random = new Random(23);
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Set<String> filedTwice = new HashSet<>();
    private Path reports;
    private Path ledger;
    private int written;

    @BeforeEach
    void empty() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        ledger = folder.resolve("ledger.db");
    }

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        Map<Instant, Integer> kills = new HashMap<>();
        for (int round = 1; round <= KILLS; round++) {
            Instant instant = round == 1 ? Instant.FILING : Instant.values()[random.nextInt(Instant.values().length)];
            write(acknowledged.size() + (instant == Instant.ENDING ? 5 : AHEAD));
            if (killed(instant)) {
                kills.merge(instant, 1, Integer::sum);
            }
            if (round % VERIFIED_EACH == 0) {
                assertClean();
            }
        }
        int beforeTheEnd = acknowledged.size();

        assertThat(run("add", "--json", reports.toString())).isZero();
        acknowledge();

        assertThat(filedTwice).isEmpty();
        assertThat(acknowledged).hasSize(written);
        assertClean();
        assertThat(run("status", "--json")).isZero();
        assertThat(lines().getFirst().path("reports").asInt()).isEqualTo(written);
        assertThat(found()).isEqualTo(acknowledged.keySet());
        System.out.println("killed " + kills + "; acknowledged before the last run " + beforeTheEnd + " of " + written + " reports");
    }

    /** So many reports in all, each with its own number and date. */
    private void write(int number) throws IOException {
        for (; written < number; written++) {
            String words = WORDS.get(written % WORDS.size()).formatted("Syria", PLACES.get(written % PLACES.size()), 2 + written);
            String day = "2021-%02d-%02d".formatted(1 + written / 28 % 12, 1 + written % 28);
            Files.writeString(reports.resolve("%05d.txt".formatted(written)), "DAMASCUS, " + day + " - " + words + "\n\nUpdate " + written + ".\n");
        }
    }

    /** @return whether it was still running */
    private boolean killed(Instant instant) throws IOException, InterruptedException {
        Process process = start("add", "--json", reports.toString());
        switch (instant) {
            case STARTING -> { }
            case FILING -> waitFor(process, "out", "\"filed\"");
            case ENDING -> waitFor(process, "errors", "received ");
        }
        Thread.sleep(random.nextInt(instant == Instant.ENDING ? 400 : 3_000));
        boolean running = process.isAlive();
        process.destroyForcibly().waitFor();
        acknowledge();
        return running;
    }

    private void waitFor(Process process, String stream, String words) throws IOException, InterruptedException {
        while (process.isAlive() && !Files.readString(folder.resolve(stream)).contains(words)) {
            Thread.sleep(10);
        }
    }

    /** Whole lines only: the last one may have been cut off by the kill. */
    private List<JsonNode> lines() throws IOException {
        String words = Files.readString(folder.resolve("out"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : words.substring(0, words.lastIndexOf('\n') + 1).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private void acknowledge() throws IOException {
        for (JsonNode line : lines()) {
            String id = line.path("report").asText();
            String before = acknowledged.put(id, line.path("sha256").asText());
            boolean filed = line.path("state").asText().equals("filed");
            if (before != null && (filed || !before.equals(line.path("sha256").asText()))) {
                filedTwice.add(id);
            }
        }
    }

    private void assertClean() throws IOException, InterruptedException {
        assertThat(run("verify", "--json")).as(Files.readString(folder.resolve("out"))).isZero();
    }

    /** The reports of all claims that the index has, page by page. */
    private Set<String> found() throws IOException, InterruptedException {
        Set<String> found = new HashSet<>();
        List<String> page = List.of("ask", "--json", "--limit", "1000");
        for (boolean more = true; more; ) {
            assertThat(run(page.toArray(String[]::new))).isZero();
            lines().forEach(line -> found.add(line.path("report").path("id").asText()));
            String said = Files.readString(folder.resolve("errors"));
            more = said.contains("--after ");
            page = List.of("ask", "--json", "--limit", "1000", "--after", said.replaceAll("(?s).*--after (\\S+).*", "$1"));
        }
        return found;
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).waitFor();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(LAUNCHER.isEmpty()
                ? List.of(ProcessHandle.current().info().command().orElseThrow(), "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"), Hearsay.class.getName())
                : List.of(Path.of(LAUNCHER).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("HEARSAY_LEDGER", ledger.toString());
        return builder.start();
    }
}
