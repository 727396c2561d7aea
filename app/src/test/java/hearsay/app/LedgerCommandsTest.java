package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger's commands from end to end, with the reader that comes with the program. */
class LedgerCommandsTest extends AtTheDoor {
    @TempDir
    private Path folder;

    private Path ledger;
    private Path reports;

    @Override
    Path ledger() {
        return ledger;
    }

    @BeforeEach
    void twoReports() throws IOException {
        ledger = folder.resolve("kept").resolve("ledger.db");
        reports = Files.writeString(folder.resolve("reports.jsonl"), """
                {"id": "a", "published": "2021-05-03", "text": "Norland's army shelled the port of Ostra on Sunday, two rebels told Reuters."}
                {"id": "b", "published": "2021-05-04", "text": "The foreign ministry of Norland denied that its army had shelled Ostra."}
                this is no JSON
                """);
    }

    @Test
    void whatComesInIsFiledOrAlreadyThereOrRefused() throws IOException {
        assertThat(run("add", "--json", "--ledger", ledger.toString(), reports.toString())).isEqualTo(1);
        assertThat(lines()).extracting(line -> line.path("state").asText()).containsExactly("filed", "filed", "refused");
        assertThat(errors()).contains("received 3 = filed 2 + already there 0 + refused 1", "line 3");

        assertThat(run("add", "--ledger", ledger.toString(), reports.toString())).isEqualTo(1);
        assertThat(errors()).contains("received 3 = filed 0 + already there 2 + refused 1");
        assertThat(out()).isEmpty();
    }

    @Test
    void theLedgerOfTheEnvironmentIsUsed() {
        assertThat(run("add", reports.toString())).isEqualTo(1);
        assertThat(run("status")).isZero();
        assertThat(out()).contains("reports     2").contains(ledger.toString());
    }

    @Test
    void statusCountsAndGivesTheHashThatVerifyKnowsAgain() throws IOException {
        run("add", reports.toString());
        assertThat(run("status", "--json")).isZero();
        JsonNode status = lines().getFirst();
        assertThat(status.path("reports").asLong()).isEqualTo(2);
        assertThat(status.path("claims").asLong()).isPositive();

        assertThat(run("verify", "--head", status.path("head").asText())).isZero();
        assertThat(out()).contains("5 entries, 2 reports").contains("all as they were filed");
        assertThat(run("verify", "--head", "0000")).isEqualTo(1);
        assertThat(out()).contains("has no entry with the hash 0000");
    }

    @Test
    void readingAgainWithTheSameCoderFindsTheSame() throws IOException {
        run("add", reports.toString());
        assertThat(run("reread")).isZero();
        assertThat(errors()).contains("read 0 reports again");

        assertThat(run("reread", "--all", "--json")).isZero();
        assertThat(lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.path("gained")).isEmpty();
            assertThat(line.path("lost")).isEmpty();
            assertThat(line.path("changed")).isEmpty();
        });
    }

    @Test
    void aFileOfAnotherKindIsNoLedger() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "Buy bread. ".repeat(1000));

        assertThat(run("add", "--ledger", other.toString(), reports.toString())).isEqualTo(1);
        assertThat(errors()).contains(other + ": cannot be opened: it is a file of another kind");
        assertThat(other).content().startsWith("Buy bread.");
    }

    @Test
    void aPasswordIsNotShown() {
        run("status", "--ledger", "postgresql://ada:secret@localhost:1/war?connectTimeout=1&password=hidden");

        assertThat(errors()).contains("postgresql://localhost:1/war").doesNotContain("secret").doesNotContain("hidden");
    }
}
