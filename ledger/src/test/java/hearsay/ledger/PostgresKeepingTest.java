package hearsay.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A ledger in a real PostgreSQL. */
class PostgresKeepingTest extends KeepingSuite {
    @Override
    LedgerAddress fresh() {
        return Servers.fresh();
    }

    @Override
    Connection raw() throws SQLException {
        LedgerAddress.OnServer server = (LedgerAddress.OnServer) address;
        Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
        connection.setSchema("hearsay");
        return connection;
    }

    @Override
    String withoutGuard(String table) {
        return "ALTER TABLE " + table + " DISABLE TRIGGER ALL";
    }
}
