package hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {
    @TempDir
    private Path folder;

    @Test
    void aLedgerThatWasBroughtUpIsCurrent() {
        Migrations migrations = migrations("new.db");

        assertThat(migrations.isCurrent()).as("there is nothing yet").isFalse();
        migrations.bringUp();
        assertThat(migrations.isCurrent()).as("FORM names every script").isTrue();
    }

    @Test
    void oneThatLacksScriptsIsNotCurrentAndIsBroughtUpThoughItHasLaterOnes() throws SQLException {
        Migrations migrations = migrations("old.db");
        migrations.bringUp();
        try (Connection connection = source("old.db").getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version IN ('20', '21')");
            for (String table : List.of("attempt", "delivery", "alert", "follow_act", "follow")) {
                statement.executeUpdate("DROP TABLE " + table);
            }
        }

        assertThat(migrations.isCurrent()).isFalse();
        migrations.bringUp();
        assertThat(migrations.isCurrent()).isTrue();
    }

    private Migrations migrations(String name) {
        return new Migrations(Engine.SQLITE, source(name), name);
    }

    private SQLiteDataSource source(String name) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve(name));
        return source;
    }
}
