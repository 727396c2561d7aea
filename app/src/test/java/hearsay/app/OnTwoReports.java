package hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a ledger of two reports, one of which denies what the other tells. */
abstract class OnTwoReports extends AtTheDoor {
    @TempDir
    Path folder;

    @Override
    Path ledger() {
        return folder.resolve("ledger.db");
    }

    @BeforeEach
    void twoReports() throws IOException {
        Path reports = Files.writeString(folder.resolve("reports.jsonl"), """
                {"id": "a", "outlet": "The Gazette", "published": "2021-05-03", "text": "Turkey's army shelled the town of Afrin on Sunday, two anonymous sources told Reuters."}
                {"id": "b", "outlet": "The Herald", "published": "2021-05-04", "text": "The foreign ministry of Turkey denied that its army had shelled Afrin."}
                """);
        assertThat(run("add", reports.toString())).isZero();
    }
}
