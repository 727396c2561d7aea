package hearsay.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The connections to one ledger. Many may read at a time, one writes. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    /** How long a writer waits for another one, in milliseconds. Batches of writers take well under a second. */
    private static final int PATIENCE = 30_000;
    /** Pages kept in memory by each connection, in kibibytes. */
    private static final int CACHE = 32_768;

    private final Engine engine;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Engine engine, HikariDataSource pool) {
        this.engine = engine;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).registerArgument(new Words());
    }

    /** What is asked for is put as what is kept is: nothing was ever kept under words that a database cannot hold. */
    private static final class Words extends AbstractArgumentFactory<String> {
        Words() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String words, ConfigRegistry config) {
            String storable = Storable.mended(words);
            return (position, statement, context) -> statement.setString(position, storable);
        }
    }

    static Database open(LedgerAddress address) {
        Database database = switch (address) {
            case LedgerAddress.InFile file -> inFile(file.path());
            case LedgerAddress.OnServer server -> onServer(server);
        };
        try {
            new Migrations(database.engine, database.pool, address.toString()).bringUp();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Database inFile(Path path) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A commit returns when it is on the disk: what was acknowledged survives a cut of power.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
        HikariConfig pool = pool(path.toString());
        pool.setDataSource(source);
        makeFolder(path);
        return new Database(Engine.SQLITE, start(pool, path.toString()));
    }

    private static void makeFolder(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new LedgerException(path + ": its folder cannot be made: " + e.getMessage(), e);
        }
    }

    private static Database onServer(LedgerAddress.OnServer server) {
        HikariConfig pool = pool(server.toString());
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.addDataSourceProperty("ApplicationName", "hearsay");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.setConnectionInitSql("SET search_path TO " + Migrations.SCHEMA);
        return new Database(Engine.POSTGRESQL, start(pool, server.toString()));
    }

    private static HikariConfig pool(String name) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(PATIENCE);
        return pool;
    }

    private static HikariDataSource start(HikariConfig pool, String name) {
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw Faults.opening(name, e);
        }
    }

    Engine engine() {
        return engine;
    }

    /** Asks something. */
    <T> T read(Function<Handle, T> question) {
        try (Handle handle = jdbi.open()) {
            return question.apply(handle);
        } catch (JdbiException e) {
            throw Faults.asking(e);
        }
    }

    /** Adds something: all of it, or nothing if it throws. One at a time, also among several programs. */
    <T> T write(Function<Handle, T> change) {
        try {
            return jdbi.inTransaction(handle -> {
                if (!engine.writersLock().isEmpty()) {
                    handle.execute(engine.writersLock());
                }
                return change.apply(handle);
            });
        } catch (JdbiException e) {
            throw Faults.writing(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
