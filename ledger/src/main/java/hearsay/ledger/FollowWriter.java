package hearsay.ledger;

import org.jdbi.v3.core.Handle;

/** Adds follows and what is done with them, within one transaction. */
final class FollowWriter {
    /** The columns that an entry's digest covers, in its order. */
    static final String MADE = "at, who, kind, subject, tell_when, channel, address, base_report, base_claim, base_step";

    static final String TURNED = "at, who, follow, act";

    private final Writing writing;
    private final Handle handle;

    FollowWriter(Writing writing) {
        this.writing = writing;
        this.handle = writing.handle();
    }

    Follow make(String who, Subject subject, TellWhen when, Channel channel) {
        if (subject instanceof Subject.Happening(var id)
                && handle.createQuery("SELECT COUNT(*) FROM happening WHERE id = ?").bind(0, id).mapTo(Long.class).one() == 0) {
            throw new LedgerException("the ledger has no happening " + id);
        }
        String at = writing.now();
        Follow.Base base = new Follow.Base(last("report"), last("claim"), last("step"));
        long seq = writing.next("follow");
        Object[] values = {
            at, who, subject.kind(), subject.words(), when.word(), channel.kind(), channel.address(), base.report(), base.claim(), base.step()
        };
        insert("follow", seq, MADE, values);
        return new Follow(seq, at, who, subject, when, channel, base, Follow.State.ACTIVE);
    }

    private long last(String table) {
        return handle.createQuery("SELECT COALESCE(MAX(seq), 0) FROM " + table).mapTo(Long.class).one();
    }

    long turn(String who, long follow, Follow.State to) {
        long seq = writing.next("follow_act");
        insert("follow_act", seq, TURNED, writing.now(), who, follow, to.act());
        return seq;
    }

    private void insert(String table, long seq, String columns, Object... values) {
        String digest = JudgementWriter.digest(values);
        long entry = writing.log(String.valueOf(values[0]), table, Long.toString(seq), "{\"digest\":\"" + digest + "\"}");
        var update = handle.createUpdate("INSERT INTO " + table + " (seq, entry, " + columns + ") VALUES (?, ?" + ", ?".repeat(values.length) + ")")
                .bind(0, seq).bind(1, entry);
        for (int i = 0; i < values.length; i++) {
            update.bind(i + 2, values[i]);
        }
        update.execute();
    }
}
