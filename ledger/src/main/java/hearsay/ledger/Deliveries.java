package hearsay.ledger;

import hearsay.ledger.Delivery.Attempt;
import hearsay.ledger.Delivery.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The messages that follows give rise to. A message is put together once and stays as it is until it has arrived or is given up; a follow
 * has one at a time. Each try is written down before it is made, so that a program that comes after one that died knows of it.
 */
public final class Deliveries {
    private static final String SELECT = "SELECT seq, follow, at, first_alert, last_alert FROM delivery ";

    private final Database database;
    private final Ledger ledger;

    Deliveries(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * The message that is to be sent for a follow: the one that has not arrived, else a new one of alerts that are in none yet.
     *
     * @param most alerts in a new one, at the most
     */
    public Optional<Delivery> next(long follow, int most) {
        return database.read(h -> waiting(h, follow, most)) ? ledger.write(writing -> next(writing, follow, most)) : Optional.empty();
    }

    /** Looks before a transaction is begun: mostly there is nothing. */
    private static boolean waiting(Handle handle, long follow, int most) {
        return newest(handle, follow, 1).stream().anyMatch(delivery -> !delivery.done()) || !untold(handle, follow, most).isEmpty();
    }

    private static Optional<Delivery> next(Writing writing, long follow, int most) {
        Handle handle = writing.handle();
        Optional<Delivery> open = newest(handle, follow, 1).stream().filter(delivery -> !delivery.done()).findFirst();
        List<Long> alerts = untold(handle, follow, most);
        if (open.isPresent() || alerts.isEmpty()) {
            return open;
        }
        Delivery made = new Delivery(writing.next("delivery"), follow, writing.now(), alerts.getFirst(), alerts.getLast(), List.of());
        handle.createUpdate("INSERT INTO delivery (seq, follow, at, first_alert, last_alert) VALUES (?, ?, ?, ?, ?)")
                .bind(0, made.seq()).bind(1, follow).bind(2, made.at()).bind(3, made.first()).bind(4, made.last()).execute();
        return Optional.of(made);
    }

    private static List<Long> untold(Handle handle, long follow, int most) {
        return handle.createQuery("SELECT seq FROM alert WHERE follow = ? AND seq > (SELECT COALESCE(MAX(last_alert), 0) FROM delivery WHERE follow = ?)"
                        + " ORDER BY seq LIMIT ?")
                .bind(0, follow).bind(1, follow).bind(2, most).mapTo(Long.class).list();
    }

    /**
     * Writes down that a message is being sent.
     *
     * @param patience how long another program that began may take
     * @return false if it has arrived, was given up, or another program is just sending it
     */
    public boolean begin(long delivery, Duration patience) {
        return ledger.write(writing -> {
            List<Attempt> before = attempts(writing.handle(), delivery);
            Attempt last = before.isEmpty() ? null : before.getLast();
            boolean free = last == null
                    || last.outcome() == Outcome.FAILED
                    || last.outcome() == Outcome.BEGUN && Instant.parse(last.at()).plus(patience).isBefore(Instant.parse(writing.now()));
            if (free) {
                add(writing, delivery, Outcome.BEGUN, "");
            }
            return free;
        });
    }

    /** Writes down what became of a message that was being sent. @param why what the other side said, or empty */
    public void end(long delivery, Outcome outcome, String why) {
        ledger.write(writing -> add(writing, delivery, outcome, Storable.mended(why)));
    }

    private static long add(Writing writing, long delivery, Outcome outcome, String why) {
        long seq = writing.next("attempt");
        writing.handle().createUpdate("INSERT INTO attempt (seq, delivery, at, outcome, why) VALUES (?, ?, ?, ?, ?)")
                .bind(0, seq).bind(1, delivery).bind(2, writing.now()).bind(3, outcome.word()).bind(4, why).execute();
        return seq;
    }

    /** The last messages of a follow, the newest first. */
    public List<Delivery> newest(long follow, int most) {
        return database.read(h -> newest(h, follow, most));
    }

    private static List<Delivery> newest(Handle handle, long follow, int most) {
        return handle.createQuery(SELECT + "WHERE follow = ? ORDER BY seq DESC LIMIT ?").bind(0, follow).bind(1, most)
                .map((row, c) -> new Delivery(row.getLong("seq"), row.getLong("follow"), row.getString("at"), row.getLong("first_alert"),
                        row.getLong("last_alert"), List.of()))
                .list().stream()
                .map(d -> new Delivery(d.seq(), d.follow(), d.at(), d.first(), d.last(), attempts(handle, d.seq())))
                .toList();
    }

    private static List<Attempt> attempts(Handle handle, long delivery) {
        return handle.createQuery("SELECT at, outcome, why FROM attempt WHERE delivery = ? ORDER BY seq").bind(0, delivery)
                .map((row, c) -> new Attempt(row.getString("at"), Outcome.of(row.getString("outcome")), row.getString("why"))).list();
    }
}
