package hearsay.web.follow;

import hearsay.follows.Lookout;
import hearsay.ledger.Ledger;
import hearsay.search.SearchIndex;
import hearsay.web.Means;
import hearsay.web.review.Keeper;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks every few seconds, for as long as the workspace is open, whether there is something to be told, and has it told. */
public final class Teller implements AutoCloseable {
    private static final long PAUSE_MILLIS = 2_000;
    private static final long PATIENCE_MILLIS = 5_000;

    private final Keeper keeper;
    private final Lookout lookout;
    private final Messenger messenger;
    private final Consumer<Exception> told;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private String lastFailure = "";

    private Teller(Ledger ledger, SearchIndex index, Keeper keeper, Means means, URI address, Consumer<Exception> told) {
        this.keeper = keeper;
        this.lookout = new Lookout(ledger, index, search -> Searches.scope(ledger, search));
        this.messenger = new Messenger(ledger, means, address, InstantSource.system());
        this.told = told;
        this.thread = Thread.ofPlatform().name("teller").daemon().unstarted(this::run);
    }

    /**
     * Begins.
     *
     * @param keeper brings happenings and index up with the ledger
     * @param address where the workspace listens
     * @param told what nobody foresaw, for whoever runs this
     */
    public static Teller start(Ledger ledger, SearchIndex index, Keeper keeper, Means means, URI address, Consumer<Exception> told) {
        URI shown = means.address();
        Teller teller = new Teller(ledger, index, keeper, means, shown == null ? address : shown, told);
        teller.thread.start();
        return teller;
    }

    private void run() {
        try {
            do {
                tell();
            } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            if (lookout.isBehind()) {
                keeper.catchUp();
                keeper.quietly(() -> lookout.look(this::failed));
            }
            messenger.deliver(this::failed);
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** The same failure again and again is told once. */
    private synchronized void failed(RuntimeException failure) {
        String words = String.valueOf(failure);
        if (closed.getCount() > 0 && !words.equals(lastFailure)) {
            lastFailure = words;
            told.accept(failure);
        }
    }

    /** Lets a message that is on its way go out, for some seconds. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
