package hearsay.ledger;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Adds judgements, within one transaction. */
final class JudgementWriter {
    private final Writing writing;
    private final Handle handle;

    JudgementWriter(Writing writing) {
        this.writing = writing;
        this.handle = writing.handle();
    }

    long write(String who, String why, Verdict verdict) {
        String subject = VerdictJson.subject(verdict);
        FiledClaim claim = check(verdict, subject);
        Standpoint place = claim == null ? null : Standpoint.of(claim);
        String at = writing.now();
        String kind = VerdictJson.kind(verdict);
        String body = VerdictJson.body(verdict);
        Long report = claim == null ? null : claim.report();
        Integer begin = place == null ? null : place.begin();
        Integer end = place == null ? null : place.end();
        String origin = place == null ? null : place.origin();
        String digest = digest(at, who, why, kind, subject, body, report, begin, end, origin);
        long entry = writing.log(at, "judgement", subject, "{\"digest\":\"" + digest + "\"}");
        long seq = writing.next("judgement");
        handle.createUpdate("INSERT INTO judgement (seq, entry, at, who, why, kind, subject, body, report, begin_at, end_at, origin)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, seq).bind(1, entry).bind(2, at).bind(3, who).bind(4, why).bind(5, kind).bind(6, subject).bind(7, body)
                .bind(8, report).bind(9, begin).bind(10, end).bind(11, origin)
                .execute();
        return seq;
    }

    /** The hash of a judgement's values, as the log has it. */
    static String digest(@Nullable Object... values) {
        Sha256 hash = new Sha256();
        for (Object value : values) {
            hash.add(value);
        }
        return hash.hex();
    }

    /** @return the claim that it is about, or null if it is about something else */
    private @Nullable FiledClaim check(Verdict verdict, String subject) {
        return switch (verdict) {
            case Verdict.Confirmed c -> claim(subject);
            case Verdict.Rejected r -> claim(subject);
            case Verdict.Corrected c -> claim(subject);
            case Verdict.Graded(var source, var letter) -> {
                if (!letter.matches("[A-F]")) {
                    throw new LedgerException("a source is graded from A to F, not '" + letter + "'");
                }
                yield null;
            }
            case Verdict.Merged(var happening, var other) -> {
                happening(happening);
                happening(other);
                yield null;
            }
            case Verdict.Split(var happening, var claims) -> {
                happening(happening);
                claims.forEach(this::claim);
                yield null;
            }
            case Verdict.Undone(var judgement) -> {
                there("judgement that could be undone, number", judgement, "SELECT COUNT(*) FROM judgement WHERE seq = ? AND kind <> 'undone'");
                yield null;
            }
        };
    }

    private FiledClaim claim(String id) {
        Optional<FiledClaim> claim = Claims.find(handle, id);
        return claim.orElseThrow(() -> new LedgerException("the ledger has no claim " + id));
    }

    private void happening(String id) {
        there("happening", id, "SELECT COUNT(*) FROM happening WHERE id = ?");
    }

    private void there(String what, Object id, String count) {
        if (handle.createQuery(count).bind(0, id).mapTo(Long.class).one() == 0) {
            throw new LedgerException("the ledger has no " + what + " " + id);
        }
    }
}
