package hearsay.happenings;

import hearsay.ledger.FiledClaim;
import hearsay.ledger.HappeningState;
import hearsay.ledger.Ledger;
import hearsay.ledger.Step;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the happenings of a ledger in step with its claims. Whatever stops it between two reports, it goes on where it was: which claims
 * belong to a happening stands in the ledger.
 *
 * <p>Made once for many reports: it holds the gists of all of them, a few kilobytes each. Not for several threads.
 */
public final class Chronicle {
    /** Claims that are looked at for new ones at a time. */
    private static final int PAGE = 1_000;
    /** Texts that share more of their runs of words than this are copies of each other. */
    private static final double COPY = 0.5;

    private static final String MARK = "placed";
    private static final String LAST_CLAIM = "last claim";
    private static final String LAST_REPORT = "last report";

    private final Ledger ledger;
    private final Shelf shelf;
    private final Commonness common;
    private final Neighbours neighbours;
    private final Placing.Tracing tracing;
    private final PlacedInLedger placed;
    private final Placing placing;
    private final Summing summing;
    /** Of reports whose placing is not written yet, by their numbers. */
    private final Map<String, byte[]> gists = new HashMap<>();
    private final Map<String, byte[]> copies = new HashMap<>();
    /** All reports up to this one are known to the neighbours. */
    private long known;

    private Chronicle(Ledger ledger) {
        Tolls tolls = Tolls.load();
        this.ledger = ledger;
        this.shelf = new Shelf(ledger);
        this.common = Commonness.load();
        this.neighbours = new Neighbours(common);
        this.tracing = new Placing.Tracing(tolls, common);
        this.placed = new PlacedInLedger(ledger, shelf, tracing);
        this.placing = new Placing(neighbours, common, placed);
        this.summing = new Summing(ledger, shelf, tolls);
    }

    /** Of a ledger. Nothing is read before {@link #catchUp}. */
    public static Chronicle of(Ledger ledger) {
        return new Chronicle(ledger);
    }

    /**
     * Puts every claim that was filed since the last time into its place.
     *
     * @return how many reports were looked at
     */
    public int catchUp() {
        long last = mark(LAST_CLAIM);
        List<FiledClaim> page = ledger.claims().after(last, PAGE);
        int reports = 0;
        while (!page.isEmpty()) {
            recall(mark(LAST_REPORT));
            Set<Long> theirs = new LinkedHashSet<>();
            page.forEach(claim -> theirs.add(claim.report()));
            theirs.forEach(this::place);
            finish(page.getLast().seq(), known);
            reports += theirs.size();
            page = ledger.claims().after(page.getLast().seq(), PAGE);
        }
        return reports;
    }

    /** Sums happenings up anew, after a person put claims elsewhere. @param happenings their ids; those without claims are no more */
    public void sum(List<String> happenings) {
        summing.sum(happenings, List.of());
    }

    /** Brings back the gists of reports that were placed before, or by another program. */
    private void recall(long lastReport) {
        while (known < lastReport) {
            List<String> numbers = new ArrayList<>();
            for (long report = known + 1; report <= Math.min(lastReport, known + PAGE); report++) {
                numbers.add(Long.toString(report));
            }
            Map<String, byte[]> gists = ledger.features().get(GistBytes.KIND, numbers);
            for (String number : numbers) {
                byte[] bytes = gists.get(number);
                if (bytes != null) {
                    neighbours.add(GistBytes.gist(Long.parseLong(number), bytes));
                }
            }
            known += numbers.size();
        }
    }

    private void place(long report) {
        Account account = shelf.get(report).account();
        if (!neighbours.knows(report)) {
            Gist gist = Gist.of(account);
            neighbours.add(gist);
            gists.put(Long.toString(report), GistBytes.of(gist));
            long original = original(gist);
            if (original != report) {
                copies.put(Long.toString(report), bytes(original));
            }
            known = Math.max(known, report);
        }
        List<Trace> traces = tracing.of(account);
        placed.put(report, traces);
        Map<Long, String> there = placed.happenings(traces.stream().map(Trace::claim).toList());
        List<Trace> fresh = traces.stream().filter(trace -> !there.containsKey(trace.claim())).toList();
        List<Step> steps = placing.place(neighbours.gist(report), fresh);
        placed.take(report, steps);
    }

    /** The number of the first report that this one is a copy of, or its own. */
    private long original(Gist gist) {
        return neighbours.copies(gist).stream()
                .map(neighbours::gist)
                .filter(other -> other.report() < gist.report() && MinHash.shared(gist.shingles(), other.shingles()) >= COPY)
                .map(other -> {
                    byte[] its = copies.get(Long.toString(other.report()));
                    return its == null ? summing.original(other.report()) : ByteBuffer.wrap(its).getLong();
                })
                .min(Long::compare)
                .orElse(gist.report());
    }

    private void finish(long lastClaim, long lastReport) {
        PlacedInLedger.Changed changed = placed.write();
        ledger.features().put(GistBytes.KIND, gists);
        ledger.features().put(Summing.COPY_OF, copies);
        gists.clear();
        copies.clear();
        summing.sum(changed.touched(), changed.gone());
        ledger.features().put(MARK, Map.of(LAST_CLAIM, bytes(lastClaim), LAST_REPORT, bytes(lastReport)));
    }

    private long mark(String name) {
        return ledger.features().get(MARK, name).map(bytes -> ByteBuffer.wrap(bytes).getLong()).orElse(0L);
    }

    /** The number of the last claim of a ledger that was put into its place. */
    public static long reached(Ledger ledger) {
        return ledger.features().get(MARK, LAST_CLAIM).map(bytes -> ByteBuffer.wrap(bytes).getLong()).orElse(0L);
    }

    static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    /** Where a happening is now that may have gone into another one; the id itself if there is none such. */
    public static String standing(Ledger ledger, String id) {
        String at = id;
        Optional<HappeningState> state = ledger.happenings().find(at);
        while (state.isPresent() && state.get().intoOne() != null) {
            at = Objects.requireNonNull(state.get().intoOne());
            state = ledger.happenings().find(at);
        }
        return at;
    }
}
