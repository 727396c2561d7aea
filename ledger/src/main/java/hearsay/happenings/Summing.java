package hearsay.happenings;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.FiledStep;
import hearsay.ledger.Ledger;
import hearsay.ledger.Step;
import hearsay.ledger.Summary;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums up happenings of a ledger, and keeps the sums in it. */
final class Summing {
    /** The feature of a copy: the number of the report that it is a copy of. */
    static final String COPY_OF = "copy of";
    /** Claims of a happening that are summed up; a happening of more is one that nobody could survey. */
    private static final int MOST = 2_000;
    /** Reasons that are given. */
    private static final int REASONS = 50;

    private final Ledger ledger;
    private final Shelf shelf;
    private final Reckoning reckoning;
    private final HappeningJson json = new HappeningJson();

    Summing(Ledger ledger, Shelf shelf, Tolls tolls) {
        this.ledger = ledger;
        this.shelf = shelf;
        this.reckoning = new Reckoning(tolls);
    }

    /** Sums up what has changed. */
    void sum(List<String> touched, List<String> gone) {
        List<Summary> summaries = new ArrayList<>();
        List<String> empty = new ArrayList<>(gone);
        for (String id : touched) {
            happening(id).ifPresentOrElse(happening -> summaries.add(summary(happening)), () -> empty.add(id));
        }
        ledger.summaries().put(summaries, empty);
    }

    private Summary summary(Happening happening) {
        return new Summary(
                happening.id(),
                happening.reports().size() > 1 || !happening.disputes().isEmpty(),
                !happening.disputes().isEmpty(),
                happening.last() == null ? 0 : (int) happening.last().toEpochDay(),
                json.line(happening));
    }

    /** A happening as it stands, or empty if none of its claims is of a latest reading. */
    Optional<Happening> happening(String id) {
        List<FiledClaim> claims = ledger.claims().get(ledger.happenings().claims(id).stream().limit(MOST).toList());
        Map<Long, Long> originals = originals(claims);
        List<Member> members = claims.stream()
                .filter(FiledClaim::present)
                .map(claim -> member(claim, originals.getOrDefault(claim.report(), claim.report())))
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(reckoning.of(id, members, because(id, claims)));
    }

    private Member member(FiledClaim claim, long original) {
        Shelf.Filed filed = shelf.get(claim.report());
        return new Member(new Statement(claim.seq(), claim.claim()), filed.account(), filed.wire(), original);
    }

    private Map<Long, Long> originals(List<FiledClaim> claims) {
        List<String> reports = claims.stream().map(claim -> Long.toString(claim.report())).distinct().toList();
        Map<Long, Long> out = new HashMap<>();
        ledger.features().get(COPY_OF, reports).forEach((report, bytes) -> out.put(Long.parseLong(report), ByteBuffer.wrap(bytes).getLong()));
        return out;
    }

    /** The number of the report that this one is a copy of, or its own. */
    long original(long report) {
        return ledger.features().get(COPY_OF, Long.toString(report)).map(bytes -> ByteBuffer.wrap(bytes).getLong()).orElse(report);
    }

    private List<String> because(String id, List<FiledClaim> claims) {
        Map<Long, String> ids = new HashMap<>();
        claims.forEach(claim -> ids.put(claim.seq(), claim.id()));
        List<String> out = new ArrayList<>();
        for (FiledStep filed : ledger.happenings().steps(id)) {
            if (out.size() == REASONS) {
                out.add("…");
                break;
            }
            out.add(words(filed.step(), ids));
        }
        return out;
    }

    private static String words(Step step, Map<Long, String> ids) {
        return switch (step) {
            case Step.Opened o -> "begins with claim " + ids.get(o.claim());
            case Step.Joined j -> "claim " + ids.get(j.claim()) + ": " + j.because();
            case Step.Merged m -> "takes in happening " + m.other() + ": " + m.because();
            case Step.Split s -> "split off happening " + s.other() + ": " + s.because();
        };
    }
}
