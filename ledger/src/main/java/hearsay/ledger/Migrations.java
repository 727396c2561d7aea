package hearsay.ledger;

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

    private final Engine engine;
    private final DataSource source;
    private final String name;

    Migrations(Engine engine, DataSource source, String name) {
        this.engine = engine;
        this.source = source;
        this.name = name;
    }

    void bringUp() {
        FluentConfiguration settings = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(SCRIPTS + "sql", SCRIPTS + engine.folder())
                .placeholders(engine.placeholders())
                .cleanDisabled(true)
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
