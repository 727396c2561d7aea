package hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings a ledger to the form that this program knows, by the scripts under {@code hearsay/ledger/sql} and the database's own. */
final class Migrations {
    /** Where a ledger's tables lie in a PostgreSQL database. */
    static final String SCHEMA = "hearsay";

    private static final String SCRIPTS = "classpath:hearsay/ledger/";

    /** The scripts of this program, by their numbers: a ledger that has just these is opened without looking at any. A test holds it true. */
    static final Set<String> FORM = Set.of("1", "2", "3", "4", "10", "20", "21", "30");

    private static final String APPLIED = "SELECT version FROM flyway_schema_history WHERE success = ? AND version IS NOT NULL";

    private final Engine engine;
    private final DataSource source;
    private final String name;

    Migrations(Engine engine, DataSource source, String name) {
        this.engine = engine;
        this.source = source;
        this.name = name;
    }

    void bringUp() {
        if (!isCurrent()) {
            migrate();
        }
    }

    /** Whether the ledger has this program's form already; Flyway would read every script to tell the same. */
    boolean isCurrent() {
        try (Connection connection = source.getConnection();
                PreparedStatement asked = connection.prepareStatement(APPLIED)) {
            asked.setBoolean(1, true);
            Set<String> applied = new HashSet<>();
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    applied.add(row.getString(1));
                }
            }
            return applied.equals(FORM);
        } catch (SQLException noHistoryYet) {
            return false;
        }
    }

    private void migrate() {
        FluentConfiguration settings = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(SCRIPTS + "sql", SCRIPTS + engine.folder())
                .placeholders(engine.placeholders())
                .cleanDisabled(true)
                // Rooms number their scripts apart: a ledger may have a later room's before an earlier room gets another one.
                .outOfOrder(true)
                .validateMigrationNaming(true);
        if (engine == Engine.POSTGRESQL) {
            settings.schemas(SCHEMA);
        }
        try {
            Flyway flyway = settings.load();
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw Faults.opening(name, e);
        }
    }

    private void refuseNewer(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState().isApplied() && !applied.getState().isResolved()) {
                throw new LedgerException(name + ": was written by a newer Hearsay (form " + applied.getVersion() + ")");
            }
        }
    }
}
