package hearsay.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in a SQLite file. */
class SqliteKeepingTest extends KeepingSuite {
    @TempDir
    Path folder;

    @Override
    LedgerAddress fresh() {
        return new LedgerAddress.InFile(folder.resolve("new folder").resolve("hearsay.ledger"));
    }

    @Override
    Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + address);
    }

    @Override
    String withoutGuard(String table) {
        return "DROP TRIGGER " + table + "_no_update; DROP TRIGGER " + table + "_no_delete";
    }
}
