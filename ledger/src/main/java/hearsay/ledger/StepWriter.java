package hearsay.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Adds steps, and keeps how happenings stand in step with them. */
final class StepWriter {
    private final Writing writing;
    private final Handle handle;

    StepWriter(Writing writing) {
        this.writing = writing;
        this.handle = writing.handle();
    }

    long write(List<Step> steps) {
        Sha256 hash = new Sha256();
        steps.forEach(step -> add(hash, kind(step), step.happening(), other(step), claim(step), because(step)));
        long entry = writing.log(writing.now(), "steps", "happenings", "{\"steps\":" + steps.size() + ",\"digest\":\"" + hash.hex() + "\"}");
        steps.forEach(step -> apply(step, row(step, entry)));
        return entry;
    }

    /** Adds a step to the hash of a batch of them. */
    static void add(Sha256 hash, String kind, String happening, @Nullable String other, @Nullable Long claim, String because) {
        hash.add(kind).add(happening).add(other).add(claim).add(because);
    }

    private long row(Step step, long entry) {
        long seq = writing.next("step");
        handle.createUpdate("INSERT INTO step (seq, entry, kind, happening, other, claim, because) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .bind(0, seq).bind(1, entry).bind(2, kind(step)).bind(3, step.happening())
                .bind(4, other(step)).bind(5, claim(step)).bind(6, because(step))
                .execute();
        return seq;
    }

    private void apply(Step step, long seq) {
        switch (step) {
            case Step.Opened(var id, var claim, var because) -> {
                open(id, seq);
                put(claim, id);
            }
            case Step.Joined(var id, var claim, var because) -> {
                changed(id, seq);
                put(claim, id);
            }
            case Step.Split(var id, var other, var claim, var because) -> {
                open(id, seq);
                changed(other, seq);
                put(claim, id);
            }
            case Step.Merged(var id, var other, var because) -> {
                changed(id, seq);
                changed(other, seq);
                standing(id);
                standing(other);
                handle.execute("UPDATE belongs SET happening = ? WHERE happening = ?", id, other);
                handle.execute("UPDATE happening SET into_one = ? WHERE id = ?", id, other);
            }
        }
    }

    private void open(String id, long seq) {
        handle.execute("INSERT INTO happening (id, opened, changed) VALUES (?, ?, ?)", id, seq, seq);
    }

    private void changed(String id, long seq) {
        if (handle.execute("UPDATE happening SET changed = ? WHERE id = ?", seq, id) == 0) {
            throw new LedgerException("there is no happening " + id);
        }
    }

    /** Two that went into each other would be nowhere. */
    private void standing(String id) {
        if (handle.createQuery("SELECT COUNT(*) FROM happening WHERE id = ? AND into_one IS NOT NULL").bind(0, id).mapTo(Long.class).one() > 0) {
            throw new Overtaken(id);
        }
    }

    private void put(long claim, String happening) {
        handle.execute(
                "INSERT INTO belongs (claim, happening) VALUES (?, ?) ON CONFLICT (claim) DO UPDATE SET happening = excluded.happening",
                claim, happening);
    }

    private static String kind(Step step) {
        return switch (step) {
            case Step.Opened opened -> "opened";
            case Step.Joined joined -> "joined";
            case Step.Merged merged -> "merged";
            case Step.Split split -> "split";
        };
    }

    private static String because(Step step) {
        return Storable.mended(step.because());
    }

    private static @Nullable String other(Step step) {
        return switch (step) {
            case Step.Merged merged -> merged.other();
            case Step.Split split -> split.other();
            case Step.Opened opened -> null;
            case Step.Joined joined -> null;
        };
    }

    private static @Nullable Long claim(Step step) {
        return switch (step) {
            case Step.Opened opened -> opened.claim();
            case Step.Joined joined -> joined.claim();
            case Step.Split split -> split.claim();
            case Step.Merged merged -> null;
        };
    }
}
