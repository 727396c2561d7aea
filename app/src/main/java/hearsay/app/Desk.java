package hearsay.app;

import hearsay.ledger.FiledReport;
import hearsay.ledger.Ledger;
import hearsay.ledger.Receipt;
import hearsay.ledger.Submission;
import hearsay.report.Received;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one who writes to the ledger: collects what was read for a moment, files it in one go, and then tells of it. A report that was told of
 * is on the disk. Used by one thread; a thread of its own does the writing.
 */
final class Desk implements AutoCloseable {
    private static final int MOST = 64;
    private static final long MOST_BYTES = 8_000_000;
    private static final long PATIENCE = 300;

    /** Who hears what became of things, in their order. Called by the desk's thread. */
    interface Told {
        void filed(FiledReport report, Submission submission);

        void known(FiledReport report);

        void refused(Received.Refused refused);
    }

    private final Ledger ledger;
    private final Told told;
    private final Runnable afterwards;
    private final BlockingQueue<Taken> waiting = new ArrayBlockingQueue<>(MOST);
    private final Thread clerk;
    private volatile boolean last;
    private volatile @Nullable Throwable failure;

    /** @param afterwards done each time something was filed and told */
    Desk(Ledger ledger, Told told, Runnable afterwards) {
        this.ledger = ledger;
        this.told = told;
        this.afterwards = afterwards;
        this.clerk = Thread.ofPlatform().name("desk").daemon().start(this::work);
    }

    /** Hands something in. @throws RuntimeException if filing failed before */
    void put(Taken taken) {
        try {
            while (!waiting.offer(taken, PATIENCE, TimeUnit.MILLISECONDS)) {
                check();
            }
            check();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.work("interrupted");
        }
    }

    /** Waits until all is filed. @throws RuntimeException if filing failed */
    void finish() {
        last = true;
        try {
            clerk.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        check();
    }

    private void check() {
        switch (failure) {
            case null -> { }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private void work() {
        try {
            while (true) {
                boolean nothingMore = last;
                List<Taken> batch = batch();
                if (!batch.isEmpty()) {
                    file(batch);
                } else if (nothingMore) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            // Closed before the end: what was not told of is not filed.
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    /** What comes in until it is much, or a moment has passed since the first of it. */
    private List<Taken> batch() throws InterruptedException {
        List<Taken> batch = new ArrayList<>();
        long bytes = 0;
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (batch.size() < MOST && bytes < MOST_BYTES) {
            Taken next = waiting.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            batch.add(next);
            bytes += next instanceof Taken.Read read ? read.submission().original().length : 0;
        }
        return batch;
    }

    private void file(List<Taken> batch) {
        List<Submission> submissions = batch.stream()
                .map(taken -> taken instanceof Taken.Read read ? read.submission() : null)
                .filter(Objects::nonNull)
                .toList();
        Iterator<Receipt> receipts = ledger.file(submissions).iterator();
        for (Taken taken : batch) {
            switch (taken) {
                case Taken.Known(FiledReport report) -> told.known(report);
                case Taken.Unfit(Received.Refused refused) -> told.refused(refused);
                case Taken.Read(String from, Submission submission) -> tell(receipts.next(), from, submission);
            }
        }
        if (!submissions.isEmpty()) {
            afterwards.run();
        }
    }

    private void tell(Receipt receipt, String from, Submission submission) {
        switch (receipt) {
            case Receipt.Filed(FiledReport report) -> told.filed(report, submission);
            case Receipt.AlreadyThere(FiledReport report) -> told.known(report);
            case Receipt.Refused(String reason) ->
                told.refused(new Received.Refused(from, "report " + submission.coded().report().id(), reason));
        }
    }

    @Override
    public void close() {
        clerk.interrupt();
        try {
            clerk.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
