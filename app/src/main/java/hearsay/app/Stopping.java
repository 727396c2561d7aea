package hearsay.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A wish to stop (Ctrl-C, a signal), and the time to do so in order: what is in hand is brought to its end first. */
final class Stopping implements AutoCloseable {
    private static final long GRACE = 20;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "stopping");

    Stopping() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean wished() {
        return wished.getCount() == 0;
    }

    void wish() {
        wished.countDown();
    }

    /** Waits, or less if a stop is wished for. */
    void sleep(Duration time) {
        try {
            if (wished.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            wish();
        }
    }

    private void stopAndWait() {
        wish();
        try {
            if (!done.await(GRACE, TimeUnit.SECONDS)) {
                return; // What was not told to be filed will come again.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is brought to its end. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is running already.
        }
    }
}
