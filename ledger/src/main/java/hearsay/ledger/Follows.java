package hearsay.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Who wants to be told of what. A follow is made, paused and ended by entries of the log. */
public final class Follows {
    private static final String SELECT = "SELECT f.seq, f.at, f.who, f.kind, f.subject, f.tell_when, f.channel, f.address, f.base_report,"
            + " f.base_claim, f.base_step, (SELECT a.act FROM follow_act a WHERE a.follow = f.seq ORDER BY a.seq DESC LIMIT 1) AS act"
            + " FROM follow f ";

    private final Database database;
    private final Ledger ledger;

    Follows(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /**
     * Makes a follow. It tells what comes after this moment.
     *
     * @throws LedgerException if nobody is named, or the happening is not in the ledger
     */
    public Follow make(String who, Subject subject, TellWhen when, Channel channel) {
        if (who.isBlank()) {
            throw new LedgerException("a follow needs a name: who wants to be told");
        }
        return ledger.write(writing -> new FollowWriter(writing).make(
                Storable.mended(who), Subject.of(subject.kind(), Storable.mended(subject.words())), when, channel));
    }

    /**
     * Pauses a follow, goes on with it or ends it. Nothing is added if it is so already.
     *
     * @throws LedgerException if there is no such follow, it has ended, or nobody is named
     */
    public void turn(String who, long follow, Follow.State to) {
        if (who.isBlank()) {
            throw new LedgerException("who turns a follow has to be named");
        }
        ledger.write(writing -> {
            Follow now = find(writing.handle(), follow).orElseThrow(() -> new LedgerException("the ledger has no follow number " + follow));
            if (now.state() == Follow.State.ENDED) {
                throw new LedgerException("follow " + follow + " has ended");
            }
            return now.state() == to ? 0 : new FollowWriter(writing).turn(Storable.mended(who), follow, to);
        });
    }

    /** The follow with this number. */
    public Optional<Follow> find(long seq) {
        return database.read(h -> find(h, seq));
    }

    /** The next follows, the newest first, ended ones included. @param before a number, or null for the first page */
    public List<Follow> newest(@Nullable Long before, int most) {
        long edge = before == null ? Long.MAX_VALUE : before;
        return database.read(h -> h.createQuery(SELECT + "WHERE f.seq < ? ORDER BY f.seq DESC LIMIT ?")
                .bind(0, edge).bind(1, most).map((row, c) -> of(row)).list());
    }

    /** Those that go on, in the order in which they were made. */
    public List<Follow> active() {
        return open().stream().filter(follow -> follow.state() == Follow.State.ACTIVE).toList();
    }

    /** Those that have not ended, in the order in which they were made. */
    public List<Follow> open() {
        return database.read(h -> h.createQuery(SELECT + "WHERE NOT EXISTS (SELECT 1 FROM follow_act e WHERE e.follow = f.seq AND e.act = 'ended')"
                        + " ORDER BY f.seq")
                .map((row, c) -> of(row)).list());
    }

    static Optional<Follow> find(Handle handle, long seq) {
        return handle.createQuery(SELECT + "WHERE f.seq = ?").bind(0, seq).map((row, c) -> of(row)).findOne();
    }

    private static Follow of(ResultSet row) throws SQLException {
        String act = row.getString("act");
        String word = row.getString("tell_when");
        return new Follow(
                row.getLong("seq"),
                row.getString("at"),
                row.getString("who"),
                Subject.of(row.getString("kind"), row.getString("subject")),
                TellWhen.of(word).orElseThrow(() -> new LedgerException("the ledger holds a follow that this program does not know: " + word)),
                Channel.of(row.getString("channel"), row.getString("address")),
                new Follow.Base(row.getLong("base_report"), row.getLong("base_claim"), row.getLong("base_step")),
                act == null ? Follow.State.ACTIVE : Follow.State.after(act));
    }
}
