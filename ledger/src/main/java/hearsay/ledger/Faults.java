package hearsay.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database says when it fails, in words for a person. */
final class Faults {

    private Faults() {}

    static LedgerException opening(String name, Throwable failure) {
        return new LedgerException(name + ": cannot be opened: " + reason(failure), failure);
    }

    static LedgerException asking(Throwable failure) {
        return new LedgerException("the ledger cannot be read: " + reason(failure), failure);
    }

    static LedgerException writing(Throwable failure) {
        return new LedgerException("the ledger cannot be written: " + reason(failure), failure);
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return reason(sqlite.getResultCode(), sqlite);
            }
        }
        return firstLine(message(failure));
    }

    private static String reason(SQLiteErrorCode code, SQLiteException failure) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED ->
                "another program has been writing to it all the while";
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_NOTADB -> "it is a file of another kind";
            case SQLITE_CANTOPEN -> "the file cannot be opened or made";
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY -> "you are not allowed to write to it";
            case SQLITE_CORRUPT -> "the file is damaged";
            default -> firstLine(String.valueOf(failure.getMessage()));
        };
    }

    /** The innermost message of a database, else the outermost. */
    private static String message(Throwable failure) {
        @Nullable String message = failure.getMessage();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException && cause.getMessage() != null) {
                message = cause.getMessage();
            }
        }
        return String.valueOf(message);
    }

    private static String firstLine(String words) {
        return words.strip().lines().findFirst().orElse("").strip();
    }
}
