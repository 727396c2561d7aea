package hearsay.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What was computed of reports, claims and happenings and is worth keeping: signatures, vectors, views. Not entries: it may be replaced. */
public final class Features {
    private final Database database;

    Features(Database database) {
        this.database = database;
    }

    /** Keeps bytes of a kind for each subject, in place of those that were there. @param subjects numbers as words, or ids */
    public void put(String kind, Map<String, byte[]> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        database.write(h -> {
            PreparedBatch batch = h.prepareBatch("INSERT INTO feature (kind, subject, bytes) VALUES (?, ?, ?)"
                    + " ON CONFLICT (kind, subject) DO UPDATE SET bytes = excluded.bytes");
            subjects.forEach((subject, bytes) -> batch.bind(0, kind).bind(1, subject).bind(2, bytes).add());
            return batch.execute().length;
        });
    }

    public Optional<byte[]> get(String kind, String subject) {
        return Optional.ofNullable(get(kind, List.of(subject)).get(subject));
    }

    /** Those that are there, by subject. */
    public Map<String, byte[]> get(String kind, Collection<String> subjects) {
        Map<String, byte[]> out = new HashMap<>();
        if (!subjects.isEmpty()) {
            database.read(h -> h.createQuery("SELECT subject, bytes FROM feature WHERE kind = :kind AND subject IN (<subjects>)")
                            .bind("kind", kind).bindList("subjects", List.copyOf(subjects))
                            .map((row, c) -> Map.entry(row.getString("subject"), row.getBytes("bytes"))).list())
                    .forEach(e -> out.put(e.getKey(), e.getValue()));
        }
        return out;
    }

    /** Enters a subject under keys of a kind, such as the bands of a signature. @param subject the number of a report or claim */
    public void mark(String kind, long subject, Collection<Long> keys) {
        if (keys.isEmpty()) {
            return;
        }
        database.write(h -> {
            PreparedBatch batch = h.prepareBatch("INSERT INTO mark (kind, word, subject) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
            keys.forEach(key -> batch.bind(0, kind).bind(1, key).bind(2, subject).add());
            return batch.execute().length;
        });
    }

    /** The subjects entered under any of the keys, each once, in order. */
    public List<Long> marked(String kind, Collection<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : new ArrayList<>(database.read(h -> h.createQuery(
                                "SELECT DISTINCT subject FROM mark WHERE kind = :kind AND word IN (<words>) ORDER BY subject")
                        .bind("kind", kind).bindList("words", List.copyOf(keys)).mapTo(Long.class).list()));
    }

    /** Forgets all of a kind, so that it can be made anew. */
    public void forget(String kind) {
        database.write(h -> h.execute("DELETE FROM feature WHERE kind = ?", kind) + h.execute("DELETE FROM mark WHERE kind = ?", kind));
    }
}
