package hearsay.ledger;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** One transaction that adds to the ledger. While it runs, nobody else adds, so that numbers have no gaps and follow the commits. */
final class Writing {
    private final Handle handle;
    private final InstantSource clock;
    private final Map<String, Long> last = new HashMap<>();
    private String head;

    Writing(Handle handle, InstantSource clock) {
        this.handle = handle;
        this.clock = clock;
        this.head = handle.createQuery("SELECT hash FROM entry ORDER BY seq DESC LIMIT 1")
                .mapTo(String.class)
                .findOne()
                .orElse(Entry.BEGINNING);
    }

    Handle handle() {
        return handle;
    }

    /** Now, to the millisecond. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** The next number of a table. */
    long next(String table) {
        long before = last.computeIfAbsent(
                table,
                t -> handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM " + t).mapTo(Long.class).one());
        last.put(table, before + 1);
        return before + 1;
    }

    /** Adds to the log. @return the entry's number */
    long log(String at, String kind, String subject, String body) {
        long seq = next("entry");
        head = Entry.hash(head, seq, at, kind, subject, body);
        handle.createUpdate("INSERT INTO entry (seq, at, kind, subject, body, hash) VALUES (?, ?, ?, ?, ?, ?)")
                .bind(0, seq)
                .bind(1, at)
                .bind(2, kind)
                .bind(3, subject)
                .bind(4, body)
                .bind(5, head)
                .execute();
        return seq;
    }
}
