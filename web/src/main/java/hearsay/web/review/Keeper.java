package hearsay.web.review;

import hearsay.happenings.Chronicle;
import hearsay.ledger.Ledger;
import hearsay.ledger.LedgerException;
import hearsay.search.SearchException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps happenings and index in step with what is filed and judged, one thing at a time, for as long as the workspace is open. Where another
 * program was faster it leaves it to the next time: what was filed is filed.
 */
public final class Keeper implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Ledger ledger;
    private final Consumer<Runnable> index;
    private final Consumer<Exception> told;
    private final ExecutorService line = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("keeper").daemon().factory());
    /** Held by whoever writes to the index. */
    private final Lock indexing = new ReentrantLock();
    private volatile boolean closing;
    private @Nullable Chronicle chronicle;

    /** @param index brings the index up with the ledger, and runs what it is given after each report @param told what nobody foresaw, for whoever runs this */
    public Keeper(Ledger ledger, Consumer<Runnable> index, Consumer<Exception> told) {
        this.ledger = ledger;
        this.index = index;
        this.told = told;
    }

    /** Puts what was filed into happenings and index, and comes back at once. */
    public void catchUpLater() {
        line.execute(() -> {
            try {
                catchUp();
            } catch (RuntimeException e) {
                if (!line.isShutdown()) {
                    told.accept(e);
                }
            }
        });
    }

    /** Puts what was filed into happenings and index. */
    public synchronized void catchUp() {
        attempt(Chronicle::catchUp);
        indexing.lock();
        try {
            if (!closing) {
                index.accept(this::goOn);
            }
        } catch (SearchException e) {
            told.accept(e);
        } catch (CancellationException e) {
            // The index goes on where it was last written when the ledger is opened again.
        } finally {
            indexing.unlock();
        }
    }

    private void goOn() {
        if (closing) {
            throw new CancellationException();
        }
    }

    /** Does something while nothing is put into happenings by this program. */
    public synchronized void quietly(Runnable work) {
        work.run();
    }

    /** Lets a person's act and the sums that it changes be one thing for whoever works {@link #quietly}. @param act gives the happenings' ids */
    public synchronized void act(Supplier<List<String>> act) {
        changed(act.get());
    }

    /** Sums happenings up anew that a person changed. @param happenings their ids */
    public synchronized void changed(List<String> happenings) {
        if (!happenings.isEmpty()) {
            attempt(chronicle -> chronicle.sum(happenings));
        }
    }

    /** Something that the chronicle does. */
    private interface Work {
        void on(Chronicle chronicle);
    }

    private void attempt(Work work) {
        try {
            if (chronicle == null) {
                chronicle = Chronicle.of(ledger);
            }
            work.on(chronicle);
        } catch (LedgerException another) {
            chronicle = null;
        }
    }

    /** Comes back when nothing is put into the index any more: what reads for it must not be closed under it. */
    @Override
    public void close() {
        closing = true;
        line.shutdown();
        indexing.lock();
        indexing.unlock();
        try {
            line.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
