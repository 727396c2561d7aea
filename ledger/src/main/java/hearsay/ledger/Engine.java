package hearsay.ledger;

import java.util.Map;

/** What differs between the two databases. */
enum Engine {
    SQLITE("sqlite", Map.of("key", "INTEGER PRIMARY KEY", "bytes", "BLOB", "clustered", "WITHOUT ROWID"), ""),
    POSTGRESQL(
            "postgresql",
            Map.of("key", "BIGINT PRIMARY KEY", "bytes", "BYTEA", "clustered", ""),
            // Any number will do; it has to be the same for all who write to the ledger.
            "SELECT pg_advisory_xact_lock(7164519)");

    private final String folder;
    private final Map<String, String> placeholders;
    private final String writersLock;

    Engine(String folder, Map<String, String> placeholders, String writersLock) {
        this.folder = folder;
        this.placeholders = placeholders;
        this.writersLock = writersLock;
    }

    /** The folder of its own migrations. */
    String folder() {
        return folder;
    }

    /** Types in migrations that both share. */
    Map<String, String> placeholders() {
        return placeholders;
    }

    /** What a transaction that writes begins with, so that there is one at a time; empty where beginning it is enough. */
    String writersLock() {
        return writersLock;
    }
}
