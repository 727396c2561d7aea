package hearsay.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in a SQLite file. */
class SqliteLedgerTest extends LedgerSuite {
    @TempDir
    Path folder;

    @Override
    LedgerAddress fresh() {
        return new LedgerAddress.InFile(folder.resolve("new folder").resolve("hearsay.ledger"));
    }
}
